import { parseArgs } from 'node:util';
import type { EventFraming } from '../model/framing.js';
import { cuesAsCsv, profilesAsCsv } from '../report/csv.js';
import { framingAsNdjson } from '../report/ndjson.js';
import { terminalTable } from '../report/terminal-table.js';
import { frameEvents } from './frame-events.js';
import type { BundledEvents } from './load-events.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './write-whole.js';

/** What a format is told besides the framings. */
interface Shape {
  cues: boolean;
  colour: boolean;
  /** Whether more than one event was asked for, so that the form of the output does not hang on which could be read. */
  several: boolean;
}

type Format = (framings: readonly EventFraming[], shape: Shape) => Iterable<string>;

const formats: Readonly<Record<string, Format>> = {
  table: (framings, shape) => framings.map((framing) => `${terminalTable(framing, shape)}\n`),
  json: (framings, { several }) => [`${JSON.stringify(several ? framings : framings[0], null, 2)}\n`],
  *ndjson(framings, { cues }) {
    for (const framing of framings) yield* framingAsNdjson(framing, cues);
  },
  *csv(framings, { cues }) {
    for (const [index, framing] of framings.entries()) yield* (cues ? cuesAsCsv : profilesAsCsv)(framing, index === 0);
  },
};

/** `analyze <event.json or folder>…`: profiles of every account. */
export async function analyze(args: string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      cues: { type: 'boolean', default: false },
      text: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
      'no-intervals': { type: 'boolean', default: false },
      output: { type: 'string', short: 'o', default: '-' },
    },
  });
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined)
    throw new UsageError(
      `--format takes one of ${Object.keys(formats).join(', ')}, found ${JSON.stringify(values.format)}`,
    );
  const { framings, failed } = await frameEvents(
    { names: positionals, texts: values.text, seed: values.seed, intervals: !values['no-intervals'] },
    terminal,
    bundled,
  );
  if (framings.length === 0) return 1;
  const toTerminal = values.output === '-';
  const parts = format(framings, {
    cues: values.cues,
    colour: terminal.colour && toTerminal,
    several: positionals.length > 1,
  });
  if (toTerminal) for (const part of parts) await terminal.write(part);
  else await writeWhole(values.output, [...parts].join(''));
  return failed ? 1 : 0;
}
