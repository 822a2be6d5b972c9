import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { describeReject } from '../corpus/corpus-analyzer.js';
import type { CorpusFormat, CorpusOptions } from '../corpus/corpus-options.js';
import { readText } from '../corpus/read-event.js';
import { runCorpus } from '../corpus/run-corpus.js';
import { standardAnalyzer } from '../framing/default-analyzer.js';
import { fingerprint } from '../framing/stamp.js';
import { FileError } from '../model/errors/file-error.js';
import { type Genre, genres, type Party } from '../model/event.js';
import { validateParties } from '../model/validation.js';
import { version } from '../model/version.js';
import { startProgress } from './progress.js';
import { shardOption } from './shard-option.js';
import { StreamOutput } from './stream-output.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { wholeNumber } from './whole-number.js';

/** Rejects that are told one by one; all of them are counted, and go to the file of rejects. */
const TOLD = 20;

/** `stream [FILE…]`: framings of the records of files or of standard input, one a line, in order. */
export async function stream(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jobs: { type: 'string', short: 'j', default: String(availableParallelism()) },
      shard: { type: 'string' },
      format: { type: 'string', default: 'ndjson' },
      parties: { type: 'string' },
      module: { type: 'string' },
      language: { type: 'string' },
      genre: { type: 'string' },
      publisher: { type: 'string' },
      cues: { type: 'boolean', default: false },
      rejects: { type: 'string' },
      checkpoint: { type: 'string' },
      output: { type: 'string', short: 'o', default: '-' },
    },
  });
  const { language, genre, publisher, rejects, checkpoint, output } = values;
  if (!['ndjson', 'csv'].includes(values.format))
    throw new UsageError(`--format takes ndjson or csv, found ${JSON.stringify(values.format)}`);
  if (genre !== undefined && !(genres as readonly string[]).includes(genre))
    throw new UsageError(`--genre takes one of ${genres.join(', ')}, found ${JSON.stringify(genre)}`);
  if (checkpoint !== undefined && output === '-')
    throw new UsageError('--checkpoint needs -o FILE: what went to standard output can’t be taken back');
  const shard = shardOption(values.shard, process.env);
  const options: CorpusOptions = {
    jobs: wholeNumber('--jobs', values.jobs, 1),
    format: values.format as CorpusFormat,
    evidence: values.cues,
    defaults: {
      ...(language === undefined ? {} : { language }),
      ...(genre === undefined ? {} : { genre: genre as Genre }),
      ...(publisher === undefined ? {} : { publisher }),
    },
    ...(values.parties === undefined ? {} : { parties: await readParties(values.parties) }),
    ...(values.module === undefined ? {} : { module: pathToFileURL(resolve(values.module)) }),
    ...(shard === undefined ? {} : { shard }),
  };
  const names = positionals.filter((name) => name !== '-');
  if (names.length > 0 && names.length < positionals.length) throw new UsageError('expected files or -, found both');

  const { jobs: _, ...asked } = options;
  const run = fingerprint(JSON.stringify([version, asked, await Promise.all(names.map(sizeOf))]));
  const out = await StreamOutput.open(
    {
      output,
      ...(rejects === undefined ? {} : { rejects }),
      ...(checkpoint === undefined ? {} : { checkpoint }),
    },
    run,
    terminal,
  );
  const begun = Date.now();
  const before = out.size;
  let told = 0;
  const progress = await startProgress(names, terminal.watched === true);
  try {
    if (!out.done) {
      const source = names.length > 0 ? names : (terminal.input ?? process.stdin);
      for await (const step of runCorpus(standardAnalyzer(), source, options, { skip: out.records })) {
        await out.write(step);
        for (const reject of step.rejects)
          if (told++ < TOLD) terminal.warn(describeReject(reject));
          else if (told === TOLD + 1) terminal.warn('more records were rejected; they are counted, not shown');
        progress.update(out.size, out.records);
      }
    }
    await out.finish();
  } catch (error) {
    await out.abandon();
    throw error;
  } finally {
    progress.stop();
  }
  terminal.warn(summary(out, out.size - before, Date.now() - begun));
  return out.counts.rejected > 0 ? 1 : 0;
}

function summary({ counts, size }: StreamOutput, read: number, milliseconds: number): string {
  const { events, readouts, missing, rejected, words } = counts;
  const number = (value: number) => value.toLocaleString('en');
  const resumed = read === size ? '' : ` (${(size / 1e6).toFixed(1)} MB in all)`;
  const rate = `${(read / 1e6).toFixed(1)} MB in ${(milliseconds / 1000).toFixed(1)} s${resumed}`;
  return (
    `${number(readouts)} readouts${events > 0 ? ` of ${number(events)} events` : ''}, ${number(words)} words, ` +
    `${number(missing)} missing, ${number(rejected)} rejected; ${rate}`
  );
}

async function readParties(file: string): Promise<Party[]> {
  let found: unknown;
  try {
    found = JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError(file, 'expected JSON, found something else');
    throw error;
  }
  return validateParties(Array.isArray(found) ? found : (found as { parties?: unknown } | null)?.parties);
}

/** The name and size of an input, by which a checkpoint knows it. */
async function sizeOf(name: string): Promise<[string, number]> {
  const found = await stat(name).catch(() => undefined);
  return [resolve(name), found?.isFile() ? found.size : 0];
}
