import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../model/errors/file-error.js';

/**
 * Writes a file beside its place and renames it, so that no half-written file is left. A link is followed; a device or
 * a pipe is written to, as a rename would put a file in its place.
 *
 * @throws FileError if it can't be written.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  let beside: string | undefined;
  try {
    await mkdir(dirname(file), { recursive: true });
    const place = await realpath(file).catch(() => file);
    const there = await stat(place).catch(() => undefined);
    if (there !== undefined && !there.isFile() && !there.isDirectory()) {
      await writeFile(place, data);
      return;
    }
    beside = `${place}.${process.pid}.part`;
    await writeFile(beside, data);
    if (there?.isFile()) await chmod(beside, there.mode);
    await rename(beside, place);
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => {});
    throw new FileError(file, `can't be written: ${(error as Error).message}`, { cause: error });
  }
}
