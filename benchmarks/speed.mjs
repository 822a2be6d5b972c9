// Speed beside peers, on one core, in one run, the same pieces of text for all; stages, scaling, memory, start-up.
//   npm run bench [-- --json] [--quick] [--full] [--peers] [--readme] [--mb 10] [--seed 1] [--corpus file.ndjson…]
// --quick takes under a minute; --full streams a gigabyte, too; --peers leaves out all but the comparison; --readme writes
// its ratios into README.md.
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { events } from '../dist/corpus.js';
import { scoreText } from '../dist/index.js';
import { candidates, OURS } from './speed/candidates.mjs';
import { interleaved, timerOf } from './speed/measure.mjs';
import { startCandidate } from './speed/own-process.mjs';
import { piecesOf } from './speed/pieces.mjs';
import { writeReadme } from './speed/readme-table.mjs';
import { analyzerScaling, corpusScaling } from './speed/scaling.mjs';
import { startUp } from './speed/start-up.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    mb: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
  },
});
const seed = Number(values.seed);
const files = [...values.corpus, ...positionals];
const rounds = values.quick ? 5 : 21;
const warm = values.quick ? 700 : 3000;
const bytes = Number(values.mb ?? (values.quick ? 1 : 10)) * 1e6;
const sizes = values.quick ? [1, 4] : values.full ? [10, 100, 1000] : [10, 40];
const progress = (what) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${what}`);

const pieces = piecesOf({ files, bytes, seed });
const size = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
const tokens = pieces.reduce((sum, piece) => sum + scoreText(piece, { evidence: false }).words, 0);

progress('peers');
const peers = {};
for (const name of Object.keys(candidates)) peers[name] = await startCandidate(name, pieces);
const timers = Object.fromEntries(Object.entries(peers).map(([name, { run }]) => [name, run]));
const rows = rowsOf(await interleaved(timers, { pieces, rounds, warm, reference: OURS }));
for (const { stop } of Object.values(peers)) stop();

const more = values.peers ? {} : await beyondPeers();
progress('');

const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
const corpus = files.length > 0 ? files : { generated: true, seed };
if (values.readme) writeReadme(rows);
if (values.json) console.log(JSON.stringify({ ...machine, corpus, bytes: size, tokens, rows, ...more }, null, 2));
else print();

/** Our stages with the share of attribution, how we scale, and what it costs to begin. */
async function beyondPeers() {
  progress('stages');
  const stages = rowsOf(await interleaved(await stageTimers(), { pieces, rounds, warm, reference: OURS }));
  const shareUpTo = (start) => 1 / stages.find(({ name }) => name.startsWith(start)).ratioToUs;
  const attributionShare = shareUpTo('+ attribution') - shareUpTo('+ cues');
  progress('scaling');
  const few = pieces.slice(0, values.quick ? 100 : 500);
  const scaling = {
    ...(await analyzerScaling({ pieces: few, rounds, warm })),
    ...(await corpusScaling({ sizes, seed, rounds: values.quick ? 1 : 3, progress })),
  };
  progress('start-up');
  return { stages, attributionShare, scaling, startup: startUp(values.quick ? 7 : 15) };
}

/** The rows of what was measured beside us: tokens a second, too. */
function rowsOf(measured) {
  return measured.map(({ name, mbPerSecond, spread, ratio }) => ({
    name,
    mbPerSecond,
    tokensPerSecond: (mbPerSecond * 1e6 * tokens) / size,
    ratioToUs: ratio,
    spread,
  }));
}

/** Our stages from the sources, which the package does not export one by one; the whole is timed beside them. */
async function stageTimers() {
  const outfile = join(process.cwd(), 'dist', 'bench-stages.mjs');
  try {
    await build({
      entryPoints: ['benchmarks/speed/stages.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      loader: { '.lex': 'text', '.txt': 'text' },
      packages: 'external',
      logLevel: 'error',
    });
    const { stages: runs } = await import(pathToFileURL(outfile).href);
    const all = { ...runs(events['2026-02-04-xi-putin'].parties), [OURS]: await candidates[OURS]() };
    return Object.fromEntries(Object.entries(all).map(([name, run]) => [name, timerOf(run, pieces)]));
  } finally {
    rmSync(outfile, { force: true });
  }
}

function print() {
  const line = ({ name, mbPerSecond, ratioToUs, tokensPerSecond, spread }) =>
    `${name.padEnd(56)} ${mbPerSecond.toFixed(2).padStart(8)} MB/s [${spread.map((one) => one.toFixed(2)).join(', ')}]` +
    (tokensPerSecond === undefined
      ? ''
      : `  ${(tokensPerSecond / 1e6).toFixed(2)} M tokens/s  ${ratioToUs.toFixed(3)} × ours`);
  console.log(`${(size / 1e6).toFixed(1)} MB, ${tokens} tokens, ${machine.cpu}, ${machine.node}\n`);
  for (const row of rows) console.log(line(row));
  if (values.peers) return;
  const { stages, attributionShare, scaling, startup } = more;
  console.log('\nour stages, each on top of those before it');
  for (const row of stages) console.log(line(row));
  console.log(`attribution takes ${(100 * attributionShare).toFixed(0)} % of the whole`);
  for (const kind of ['metrics', 'entries']) {
    console.log(`\nnumber of ${kind}`);
    for (const row of scaling[kind])
      console.log(`${line(row)}  ${(1 / row.ratio).toFixed(2)} × the time of ${scaling[kind][0].name}`);
  }
  console.log('\ncorpus runs: size, then threads');
  for (const { megabytes, jobs, mbPerSecond, cpuSeconds, peakMegabytes } of [...scaling.size, ...scaling.jobs])
    console.log(
      `${megabytes} MB, ${jobs} threads: ${mbPerSecond.toFixed(2)} MB/s, ${(cpuSeconds / megabytes).toFixed(3)} s of CPU a MB, ` +
        `peak ${peakMegabytes.toFixed(0)} MB`,
    );
  console.log(
    '\nstart-up, in milliseconds: of the processor, more than an empty process, of the clock from the start of the process',
  );
  for (const { name, cpuMilliseconds, overEmpty, milliseconds } of startup.rows)
    console.log(
      `${name.padEnd(56)} ${[cpuMilliseconds, overEmpty, milliseconds].map((value) => value.toFixed(0).padStart(6)).join('')}`,
    );
  console.log(`an import reads ${(startup.importBytes / 1e6).toFixed(2)} MB`);
}
