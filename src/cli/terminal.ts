import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../model/errors/file-error.js';

/** Where a command writes: data, messages, and whether a person looks at it. */
export interface Terminal {
  write(data: string): Promise<void>;
  warn(message: string): void;
  colour: boolean;
}

/** Standard output and standard error. A closed pipe ends the process quietly. */
export function standardTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const quit = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    stderr.write(`readout-framing: standard output: ${error.message}\n`);
    process.exit(1);
  };
  stdout.on('error', quit);
  stderr.on('error', () => {});
  return {
    write: (data) => new Promise((done) => (stdout.write(data) ? done() : stdout.once('drain', () => done()))),
    warn: (message) => {
      stderr.write(`readout-framing: ${message}\n`);
    },
    colour: stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '') && env.TERM !== 'dumb',
  };
}

/**
 * Writes a file beside its place and renames it, so that no half-written file is left.
 *
 * @throws FileError if it can't be written.
 */
export async function writeWhole(file: string, data: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, data);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new FileError(file, `can't be written: ${(error as Error).message}`, { cause: error });
  }
}
