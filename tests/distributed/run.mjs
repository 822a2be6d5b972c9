// The recipe for Dask on the real engine: a scheduler, three workers over TCP, one of them killed with -9 in the middle;
// the totals must be those of one process, to the byte.
//   npm run test:distributed [-- --records 100000]      needs Debian's python3-distributed
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transcripts } from '../../benchmarks/speed/transcripts.mjs';

const PYTHON = '/usr/bin/python3';
const PARTS = 24;
const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' } } });
const records = Number(values.records);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const command = `${process.execPath} ${cli}`;

if (spawnSync(PYTHON, ['-c', 'import distributed']).status !== 0) {
  console.error('python3-distributed is not installed (apt-get install python3-distributed)');
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'distributed-'));
const children = [];
try {
  const parts = await writeParts();
  const port = await freePort();
  const address = `tcp://127.0.0.1:${port}`;
  start('distributed.cli.dask_scheduler', ['--host', '127.0.0.1', '--port', String(port), '--no-dashboard']);
  const workers = [1, 2, 3].map((number) =>
    start('distributed.cli.dask_worker', [
      ...[address, '--nthreads', '1', '--no-nanny', '--no-dashboard', '--host', '127.0.0.1'],
      ...['--name', `worker-${number}`, '--local-directory', join(folder, `worker-${number}`)],
    ]),
  );
  const merged = join(folder, 'distributed.csv');
  const recipe = spawn(
    PYTHON,
    [fileURLToPath(new URL('./frame_corpus.py', import.meta.url)), address, merged, command, ...parts],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.push(recipe);
  const ended = once(recipe, 'close');
  let killed = 0;
  recipe.stdout.on('data', (data) => {
    process.stdout.write(data);
    // a third is done, the rest is in the workers' hands
    if (killed === 0 && String(data).includes(`${Math.floor(PARTS / 3)} of`)) {
      killed = workers[0].pid;
      workers[0].kill('SIGKILL');
      console.log('one worker killed with -9');
    }
  });
  const [code] = await ended;

  const single = join(folder, 'single.csv');
  const framings = join(folder, 'framings.ndjson');
  spawnSync(process.execPath, [cli, 'stream', ...parts, '-o', framings]);
  const { stderr } = spawnSync(process.execPath, [cli, 'totals', framings, '--format', 'csv', '-o', single]);
  const [ours, theirs] = await Promise.all([single, merged].map((file) => readFile(file, 'utf8').catch(() => '')));
  const same = code === 0 && killed > 0 && ours !== '' && ours === theirs;
  console.log(`one process: ${String(stderr).trim()}`);
  console.log(
    `${records} records in ${PARTS} parts, three workers, one killed: totals ${same ? 'the same to the byte' : 'DIFFER'}`,
  );
  console.log(same ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = same ? 0 : 1;
} finally {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}

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

function start(module, args) {
  const child = spawn(PYTHON, ['-m', module, ...args], { stdio: 'ignore' });
  children.push(child);
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
