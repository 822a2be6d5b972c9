// Output that can't be written.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transcriptLines } from '../../benchmarks/speed/transcripts.mjs';
import { stream } from './command.mjs';

/** A full disk is one clear line and no broken file; a closed pipe a quiet end. */
export async function outputFaults(folder, check) {
  const lines = [...transcriptLines(3e6)];
  const input = join(folder, 'output.ndjson');
  await writeFile(input, lines.join(''));

  const closed = await stream([input], { take: 1000 });
  check('a closed pipe ends the run quietly', closed.code === 0 && closed.err === '');

  if (existsSync('/dev/full')) {
    const full = openSync('/dev/full', 'w');
    const { code, err } = await stream([input], { stdout: full });
    closeSync(full);
    check(
      'a full standard output is one clear line',
      code === 1 && /^readout-framing: [^\n]*ENOSPC[^\n]*\n$/.test(err),
    );
  }

  const small = join(folder, 'small');
  await mkdir(small);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', small], { stdio: 'ignore' });
  } catch {
    return ['disk full: no small disk can be mounted here'];
  }
  try {
    const whole = join(folder, 'whole.ndjson');
    await stream([input, '-o', whole]);
    const plain = await stream([input, '-o', join(small, 'out.ndjson')]);
    check(
      'a full disk is one clear line',
      plain.code === 1 && plain.err.includes('ENOSPC') && plain.err.split('\n').length === 2,
    );
    check('a full disk leaves no broken file', (await readdir(small)).length === 0);
    const files = [input, '-o', join(small, 'out.ndjson'), '--checkpoint', join(folder, 'small.checkpoint')];
    const cut = await stream(files);
    execFileSync('mount', ['-o', 'remount,size=64m', small]);
    const resumed = await stream(files);
    const same = (await readFile(join(small, 'out.ndjson'), 'utf8')) === (await readFile(whole, 'utf8'));
    check('a run goes on when a full disk has room again', cut.code === 1 && resumed.code === 0 && same);
  } finally {
    execFileSync('umount', [small]);
    await rm(small, { recursive: true, force: true });
  }
  return [];
}
