import { CorpusError } from '../model/errors/corpus-error.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { Batch } from './batch.js';
import type { CorpusFormat, CorpusSource } from './corpus-options.js';
import { GZIP, ZSTD } from './magic.js';
import { type ReadOptions, readLines } from './read-lines.js';

/** The parts that need Node. Bundlers for browsers put an empty module in their place. */
export async function nodeParts(): Promise<typeof import('./node.js')> {
  const parts = await import('./node.js');
  if (typeof parts.readPath !== 'function') throw new CorpusError('files, CSV, packed streams and workers need Node');
  return parts;
}

/**
 * Batches of the records of any source, in order.
 *
 * @throws ReadoutInputError if it is none; FileError if a file can't be read.
 */
export async function* readSource(
  source: CorpusSource,
  options: ReadOptions & { format?: CorpusFormat },
): AsyncGenerator<Batch, void, undefined> {
  if (isPath(source) || (Array.isArray(source) && source.length > 0 && source.every(isPath))) {
    const { readPath } = await nodeParts();
    for (const path of [source].flat() as (string | URL)[]) yield* readPath(path, options);
    return;
  }
  if (source === null || typeof source !== 'object' || !(Symbol.asyncIterator in source || Symbol.iterator in source))
    throw new ReadoutInputError('source', 'a path, a stream, or an iterable of records', typeof source);
  const items = (async function* () {
    yield* source as AsyncIterable<unknown>;
  })();
  try {
    const first = await items.next();
    if (first.done) return;
    const all = (async function* () {
      yield first.value;
      yield* items;
    })();
    if (typeof first.value !== 'string' && !(first.value instanceof Uint8Array)) yield* readRecords(all, options);
    else if (options.format === 'csv' || mayBePacked(first.value)) {
      const { readBytes } = await nodeParts();
      yield* readBytes(all as AsyncGenerator<Uint8Array | string>, 'the input', options.format ?? 'ndjson', options);
    } else yield* readLines(all as AsyncGenerator<Uint8Array | string>, options);
  } finally {
    await items.return(undefined);
  }
}

function isPath(source: unknown): source is string | URL {
  return typeof source === 'string' || source instanceof URL;
}

/** Whether a stream begins as gzip or zstd do, by its first byte: a piece may hold no more. */
function mayBePacked(chunk: Uint8Array | string): boolean {
  return typeof chunk !== 'string' && (chunk[0] === GZIP[0] || chunk[0] === ZSTD[0]);
}

async function* readRecords(source: AsyncIterable<unknown>, { batchBytes }: ReadOptions): AsyncGenerator<Batch> {
  let records: unknown[] = [];
  let line = 1;
  let size = 0;
  const close = (): Batch => {
    const batch: Batch = { line, count: records.length, size, records };
    line += records.length;
    records = [];
    size = 0;
    return batch;
  };
  for await (const record of source) {
    records.push(record);
    size += lengthOf(record);
    if (size >= batchBytes) yield close();
  }
  if (records.length > 0) yield close();
}

/** Length of the texts of a record, with something for the rest of it. */
function lengthOf(record: unknown): number {
  const { text, readouts } = (record ?? {}) as { text?: unknown; readouts?: unknown };
  let length = 200 + (typeof text === 'string' ? text.length : 0);
  if (Array.isArray(readouts))
    for (const readout of readouts) length += 200 + (typeof readout?.text === 'string' ? readout.text.length : 0);
  return length;
}
