import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileError, isFileError } from '../model/errors/file-error.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { Batch } from './batch.js';
import type { CorpusFormat } from './corpus-options.js';
import { decompress } from './decompress.js';
import { isPacked } from './magic.js';
import { readCsv } from './read-csv.js';
import { describeFileError, readEvent, readText } from './read-event.js';
import { type ReadOptions, readLines } from './read-lines.js';

/** Batches from which on a file is given as ranges. */
const LARGE = 4;

/** Names of files that hold records, packed or not. */
const RECORDS = /\.(?:ndjson|jsonl|csv)(?:\.gz|\.zst)?$/i;

/**
 * Batches of the records of a file or folder. A file is NDJSON or CSV by its name, packed or not. In a folder every
 * `.ndjson`, `.jsonl`, `.csv` (packed or not) holds records, every `.txt` is an account with its name as id, every
 * folder with an `event.json` and every other `.json` is an event; in the order of their names.
 *
 * @throws FileError if there is no such file or folder.
 */
export async function* readPath(
  path: string | URL,
  options: ReadOptions & { format?: CorpusFormat },
): AsyncGenerator<Batch, void, undefined> {
  const name = typeof path === 'string' ? path : fileURLToPath(path);
  const found = await stat(name).catch((error: unknown) => {
    throw new FileError(name, describeFileError(error), { cause: error });
  });
  if (found.isDirectory()) yield* readFolder(name, options);
  else yield* readFile(name, options);
}

async function* readFile(name: string, options: ReadOptions & { format?: CorpusFormat }): AsyncGenerator<Batch> {
  const format = /\.csv(?:\.gz|\.zst)?$/i.test(name) ? 'csv' : (options.format ?? 'ndjson');
  const { ranges = false, batchBytes, maxLineBytes } = options;
  const size = ranges && format === 'ndjson' && maxLineBytes >= batchBytes ? await plainSize(name) : 0;
  if (size >= LARGE * batchBytes) yield* rangesOf(name, size, batchBytes);
  else yield* readBytes(fileBytes(name), name, format, { ...options, file: name });
}

function* rangesOf(file: string, size: number, rangeBytes: number): Generator<Batch> {
  for (let start = 0; start < size; start += rangeBytes) {
    const end = Math.min(start + rangeBytes, size);
    yield { file, line: 1, count: 0, size: end - start, range: { start, end } };
  }
}

/** The size of a file that can be read from anywhere and is not packed; 0 of any other, and of one that can't be read. */
async function plainSize(name: string): Promise<number> {
  // a pipe must not be opened twice
  const found = await stat(name).catch(() => undefined);
  if (!found?.isFile()) return 0;
  const handle = await open(name).catch(() => undefined);
  try {
    const read = await handle?.read(new Uint8Array(4), 0, 4, 0);
    return read === undefined || isPacked(read.buffer.subarray(0, read.bytesRead)) ? 0 : found.size;
  } finally {
    await handle?.close();
  }
}

/** Batches of a stream of bytes, packed or not. */
export async function* readBytes(
  bytes: AsyncIterable<Uint8Array | string>,
  name: string,
  format: CorpusFormat,
  options: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  const read = format === 'csv' ? readCsv : readLines;
  yield* read(decompress(asBytes(bytes), name), options);
}

async function* asBytes(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* fileBytes(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new FileError(name, describeFileError(error), { cause: error });
  }
}

async function* readFolder(folder: string, options: ReadOptions): AsyncGenerator<Batch> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === 'event.json')) {
    yield await wholeFile(folder, () => readEvent(folder));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* readFolder(path, options);
    else if (RECORDS.test(entry.name)) yield* readFile(path, options);
    else if (entry.name.endsWith('.json')) yield await wholeFile(path, () => readEvent(path));
    else if (entry.name.endsWith('.txt'))
      yield await wholeFile(path, async () => ({ id: basename(path, '.txt'), text: await readText(path) }));
  }
}

async function wholeFile(file: string, read: () => Promise<unknown>): Promise<Batch> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  try {
    return { file, line: 1, count: 1, size, records: [await read()] };
  } catch (error) {
    if (!isFramingError(error)) throw error;
    return { file, line: 1, count: 1, size, fault: isFileError(error) ? error.problem : error.message };
  }
}
