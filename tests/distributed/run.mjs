// The recipes for Dask and Slurm on the real engines; the totals must be those of one process, to the byte.
//   npm run test:distributed [-- --records 100000 --only dask,slurm]
// needs Debian's python3-distributed, and slurm-wlm and munge; what is missing is left out, and told.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transcripts } from '../../benchmarks/speed/transcripts.mjs';
import { onDask } from './dask.mjs';
import { onSlurm } from './slurm.mjs';

const PARTS = 24;
const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, only: { type: 'string', default: 'dask,slurm' } },
});
const records = Number(values.records);
const asked = values.only.split(',');
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const command = `${process.execPath} ${cli}`;
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' }).stderr.trim();

const folder = await mkdtemp(join(tmpdir(), 'distributed-'));
let passed = 0;
let failed = 0;
const check = (what, holds) => {
  if (holds) passed++;
  else failed++;
  console.log(`${what} ${holds ? 'the same to the byte' : 'DIFFER'}`);
};
try {
  const parts = await writeParts();
  const framings = join(folder, 'framings.ndjson');
  const single = join(folder, 'single.csv');
  run('stream', ...parts, '-o', framings);
  console.log(`one process: ${run('totals', framings, '--format', 'csv', '-o', single)}`);
  const expected = await readFile(single, 'utf8');
  const same = async (file) => expected !== '' && (await readFile(file, 'utf8').catch(() => '')) === expected;

  const dask = asked.includes('dask') ? await onDask(folder, parts, command) : undefined;
  if (dask !== undefined) {
    const what = `Dask: ${records} records in ${PARTS} parts, three workers, ${dask.killed} killed: totals`;
    check(what, dask.killed === 1 && (await same(dask.totals ?? '')));
  } else if (asked.includes('dask')) console.log('left out: Dask (apt-get install python3-distributed)');

  const slurm = asked.includes('slurm') ? await onSlurm(folder, parts, command) : undefined;
  if (slurm !== undefined) {
    const merged = join(folder, 'slurm.csv');
    run('totals', ...slurm.framings, '--format', 'csv', '-o', merged);
    const what = `Slurm: an array of ${slurm.framings.length} tasks, ${slurm.requeued} taken away after ${slurm.halfway} records and queued again: totals`;
    check(what, slurm.requeued === 1 && (await same(merged)));
  } else if (asked.includes('slurm')) console.log('left out: Slurm (apt-get install slurm-wlm munge)');
  if (passed + failed === 0) console.log('no engine is installed');
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Short accounts, the first turns of invented transcripts. */
async function writeParts() {
  const files = [];
  const source = transcripts(3);
  for (let part = 0; part < PARTS; part++) {
    const lines = [];
    for (let at = part; at < records; at += PARTS) {
      const record = source.next().value;
      lines.push(`${JSON.stringify({ ...record, text: record.text.split('\n\n', 1)[0] })}\n`);
    }
    const file = join(folder, `part-${part}.ndjson`);
    await writeFile(file, lines.join(''));
    files.push(file);
  }
  return files;
}
