// How speed and memory change with the size of a corpus, the number of threads, metrics, and entries of lexicons.
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createAnalyzer, defineMetric, standardMetrics } from '../../dist/index.js';
import { interleaved, timerOf } from './measure.mjs';
import { transcriptLines } from './transcripts.mjs';

const RUN = fileURLToPath(new URL('./corpus-run.mjs', import.meta.url));

/** Corpora of these sizes on one thread, then the largest on more. */
export async function corpusScaling({ sizes, seed, rounds, progress }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const files = [];
    for (const size of sizes) {
      progress(`writing ${size} MB`);
      const file = join(folder, `${size}.ndjson`);
      await pipeline(Readable.from(transcriptLines(size * 1e6, seed)), createWriteStream(file));
      files.push(file);
    }
    const size = [];
    for (const file of files) {
      progress(`corpus ${file}`);
      size.push(await once(file, 1));
    }
    const file = files.at(-1);
    const threads = [...new Set([1, 2, availableParallelism()])];
    const jobs = threads.map((count) => ({ count, runs: [] }));
    for (let round = 0; round < rounds; round++)
      for (const { count, runs } of jobs) {
        progress(`${count} threads`);
        runs.push(await once(file, count));
      }
    return { size, jobs: jobs.map(({ runs }) => median(runs)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function once(file, jobs) {
  return JSON.parse((await promisify(execFile)(process.execPath, [RUN, file, String(jobs)])).stdout);
}

function median(runs) {
  return runs.sort((a, b) => a.seconds - b.seconds)[runs.length >> 1];
}

/** One, four and sixteen metrics; a lexicon of a thousand to a hundred thousand entries. */
export async function analyzerScaling({ pieces, rounds, warm }) {
  const words = [...new Set(pieces.join(' ').match(/[a-z]{3,}/g) ?? [])];
  const lexicon = (entries, from = 0) =>
    Object.fromEntries(
      Array.from({ length: entries }, (_, at) => {
        const word = words[(from + at) % words.length];
        return [at < words.length ? word : `${word} ${words[(at * 7) % words.length]} ${at}`, 1];
      }),
    );
  const own = Array.from({ length: 12 }, (_, at) => defineMetric({ name: `own-${at}`, lexicon: lexicon(50, at * 50) }));
  const timed = (metrics) => {
    const analyzer = createAnalyzer({ metrics });
    return timerOf(
      (text) =>
        analyzer.analyzeReadout(
          { id: 'x', publisher: { name: 'x' }, language: 'en', genre: 'transcript', text },
          { parties: [], evidence: false },
        ),
      pieces,
    );
  };
  const metrics = {
    1: timed(standardMetrics.slice(0, 1)),
    4: timed(standardMetrics),
    16: timed([...standardMetrics, ...own]),
  };
  // a hundredth of the entries occur: what matters is how many there are, not how many match
  const rare = (entries) =>
    timed([
      ...standardMetrics,
      defineMetric({
        name: 'large',
        lexicon: Object.fromEntries(
          Array.from({ length: entries }, (_, at) => [
            at % 100 ? `zq${at}x` : words[(at / 100) % words.length] + (at >= 100 * words.length ? at : ''),
            1,
          ]),
        ),
      }),
    ]);
  const entries = { 1000: rare(1000), 10000: rare(10_000), 100000: rare(100_000) };
  return {
    metrics: await interleaved(metrics, { pieces, rounds, warm, reference: 1 }),
    entries: await interleaved(entries, { pieces, rounds, warm, reference: 1000 }),
  };
}
