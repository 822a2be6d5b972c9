// The recipe for Slurm on the real engine: an array of three tasks, one of them taken away in the middle and queued again.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hasSlurm, startSlurm } from './slurm-cluster.mjs';

const TASKS = 3;

/**
 * The framings that the tasks wrote, how many tasks were queued again, and after how many records; `undefined` where
 * there is no Slurm.
 */
export async function onSlurm(home, parts, command) {
  if (!hasSlurm()) return undefined;
  const folder = join(home, 'slurm');
  await mkdir(folder);
  const input = join(folder, 'speeches.ndjson');
  await writeFile(input, Buffer.concat(await Promise.all(parts.map((part) => readFile(part)))));
  await copyFile(fileURLToPath(new URL('./frame_corpus.slurm', import.meta.url)), join(folder, 'frame_corpus.slurm'));
  const { run, stop } = await startSlurm(folder);
  try {
    const job = run(
      'sbatch',
      ...['--parsable', `--array=0-${TASKS - 1}`, `--export=ALL,READOUT_FRAMING=${command}`],
      ...['frame_corpus.slurm', input],
    );
    // its first mark is set, so it has come some way
    const marked = async () => readFile(join(folder, 'run-1.json'), 'utf8').catch(() => '');
    while ((await marked()) === '') {
      if (run('squeue', '--noheader') === '') throw new Error('the tasks ended without a mark');
      await setTimeout(50);
    }
    const halfway = JSON.parse(await marked()).records;
    run('scontrol', 'requeue', `${job}_1`);
    let requeued = 0;
    for (let left = job; left !== ''; left = run('squeue', '--noheader', '--format=%K %t %r')) {
      // a task that was queued again would wait two minutes
      if (/^1 PD BeginTime/m.test(left)) {
        run('scontrol', 'update', `JobId=${job}_1`, 'StartTime=now');
        requeued = 1;
      }
      await setTimeout(300);
    }
    const names = (await readdir(folder)).filter((name) => /^framings-\d+\.ndjson$/.test(name)).sort();
    return {
      framings: names.map((name) => join(folder, name)),
      requeued,
      halfway,
    };
  } finally {
    await stop();
  }
}
