import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../model/errors/file-error.js';
import type { CorpusCounts } from './corpus-counts.js';

/** How far a run has come: everything up to here is on the disk. */
export interface Checkpoint {
  /** Hash of what the run was asked for, so that another run does not go on from it. */
  run: string;
  /** Records read. */
  records: number;
  /** Bytes of input read. */
  size: number;
  /** Length of the output, and of the file of rejects. */
  output: number;
  rejects: number;
  counts: CorpusCounts;
  done: boolean;
}

/**
 * Reads a checkpoint; `undefined` where there is none yet.
 *
 * @throws FileError if the file is no checkpoint.
 */
export async function readCheckpoint(file: string): Promise<Checkpoint | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new FileError(file, (error as Error).message, { cause: error });
  }
  let found: Partial<Checkpoint> | null;
  try {
    found = JSON.parse(text) as Partial<Checkpoint> | null;
  } catch {
    found = null;
  }
  const lengths = [found?.records, found?.size, found?.output, found?.rejects];
  if (typeof found?.run !== 'string' || !lengths.every((length) => Number.isSafeInteger(length)) || !found.counts)
    throw new FileError(file, 'expected a checkpoint, found something else');
  return found as Checkpoint;
}

/** Writes a checkpoint in one step: after a crash the file holds the last one or this one, whole. */
export async function writeCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  const beside = `${file}.part`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(`${JSON.stringify(checkpoint)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    await syncFolder(dirname(file));
  } catch (error) {
    throw new FileError(file, `can't be written: ${(error as Error).message}`, { cause: error });
  }
}

/** The rename itself is on the disk only when its folder is; not every system can be asked. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
