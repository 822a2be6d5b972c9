import { type FileHandle, mkdir, open, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../model/errors/file-error.js';

/** A file that grows at its end and can be cut back to a length that is known to be good. */
export class AppendOutput {
  readonly file: string;
  length: number;
  private readonly handle: FileHandle;

  private constructor(file: string, handle: FileHandle, length: number) {
    this.file = file;
    this.handle = handle;
    this.length = length;
  }

  /**
   * Opens a file and cuts it to `length` bytes.
   *
   * @throws FileError if it can't be opened, or is shorter.
   */
  static async open(file: string, length: number): Promise<AppendOutput> {
    return attempt(file, async () => {
      await mkdir(dirname(file), { recursive: true });
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      );
      if (size < length) throw new Error(`it has ${size} bytes, and had ${length} before`);
      // what is no regular file (a device, a pipe) has no length to cut
      if (size > length) await truncate(file, length);
      const handle = await open(file, 'a');
      return new AppendOutput(file, handle, length);
    });
  }

  /** @throws FileError if not all of it can be written. */
  async write(data: Uint8Array): Promise<void> {
    await attempt(this.file, async () => {
      for (let start = 0; start < data.length; ) {
        const { bytesWritten } = await this.handle.write(data, start, data.length - start);
        start += bytesWritten;
        this.length += bytesWritten;
      }
    });
  }

  /** Returns when all that was written is on the disk. */
  async sync(): Promise<void> {
    await attempt(this.file, () => this.handle.datasync());
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

async function attempt<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new FileError(file, `can't be written: ${(error as Error).message}`, { cause: error });
  }
}
