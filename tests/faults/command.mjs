// Runs the built command as its users do: as a process, which can be killed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/**
 * Runs `readout-framing stream`. `killAfter` milliseconds it is killed with -9; `input` is a string, or a function that
 * is given standard input; `take` closes its output after so many bytes.
 */
export async function stream(args, { input = '', killAfter, env = {}, take, stdout = 'pipe' } = {}) {
  const child = spawn(process.execPath, [CLI, 'stream', ...args], {
    stdio: ['pipe', stdout, 'pipe'],
    env: { ...process.env, ...env },
  });
  const out = [];
  let size = 0;
  let err = '';
  child.stdout?.on('data', (data) => {
    out.push(data);
    size += data.length;
    if (take !== undefined && size >= take) child.stdout.destroy();
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdin.on('error', () => {});
  if (typeof input === 'string') child.stdin.end(input);
  else input(child.stdin);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code, signal] = await new Promise((done) => child.once('close', (...how) => done(how)));
  clearTimeout(timer);
  return { code, signal, out: Buffer.concat(out).toString(), err };
}

/** Ids of the framings of an output, in order. */
export function idsOf(output) {
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).readout);
}
