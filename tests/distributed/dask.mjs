// The recipe for Dask on the real engine: a scheduler, three workers over TCP, one of them killed with -9 in the middle.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';

const PYTHON = '/usr/bin/python3';

/** The file of totals that the recipe wrote, and how many workers were killed; `undefined` where there is no Dask. */
export async function onDask(folder, parts, command) {
  if (spawnSync(PYTHON, ['-c', 'import distributed']).status !== 0) return undefined;
  const children = [];
  const start = (module, args) => {
    const child = spawn(PYTHON, ['-m', module, ...args], { stdio: 'ignore' });
    children.push(child);
    return child;
  };
  try {
    const port = await freePort();
    const address = `tcp://127.0.0.1:${port}`;
    start('distributed.cli.dask_scheduler', ['--host', '127.0.0.1', '--port', String(port), '--no-dashboard']);
    const workers = [1, 2, 3].map((number) =>
      start('distributed.cli.dask_worker', [
        ...[address, '--nthreads', '1', '--no-nanny', '--no-dashboard', '--host', '127.0.0.1'],
        ...['--name', `worker-${number}`, '--local-directory', join(folder, `worker-${number}`)],
      ]),
    );
    const totals = join(folder, 'dask.csv');
    const script = fileURLToPath(new URL('./frame_corpus.py', import.meta.url));
    const recipe = spawn(PYTHON, [script, address, totals, command, ...parts], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(recipe);
    const ended = once(recipe, 'close');
    let killed = 0;
    recipe.stdout.on('data', (data) => {
      process.stdout.write(data);
      // a third is done, the rest is in the workers' hands
      if (killed === 0 && String(data).includes(`${Math.floor(parts.length / 3)} of`)) {
        killed = 1;
        workers[0].kill('SIGKILL');
        console.log('one worker killed with -9');
      }
    });
    const [code] = await ended;
    return { totals: code === 0 ? totals : undefined, killed };
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
}
