// Runs the built command as its users do: as a process, which can be killed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/**
 * Runs `readout-framing stream`. It is killed with -9 when `killWhen` gives true, looked at every few milliseconds; `input` is a string, or a function that
 * is given standard input; `take` closes its output after so many bytes.
 */
export async function stream(args, { input = '', killWhen, env = {}, take, stdout = 'pipe' } = {}) {
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
  const timer = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 3);
  const [code, signal] = await new Promise((done) => child.once('close', (...how) => done(how)));
  clearInterval(timer);
  return { code, signal, out: Buffer.concat(out).toString(), err };
}

/** Ids of the framings of an output, in order. */
export function idsOf(output) {
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).readout);
}
