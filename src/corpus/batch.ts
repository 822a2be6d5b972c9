import { beginsWith } from './magic.js';

/**
 * Some records in a row, read but not understood yet: lines of NDJSON as bytes, or the range of a file in which they
 * begin, or objects, or one record that the reader itself had to refuse.
 */
export interface Batch {
  file?: string;
  /** Number of the first line (or record), from 1. */
  line: number;
  /** How many lines (or records) it holds; of a range 0, as nobody has read it yet. */
  count: number;
  /** Bytes of input it stands for. */
  size: number;
  bytes?: Uint8Array;
  /** First byte and the one behind the last. */
  range?: { start: number; end: number };
  records?: readonly unknown[];
  /** Lines on which the records begin, where that is not one a line. */
  lines?: readonly number[];
  fault?: string;
  /** What was refused. */
  input?: string;
}

/** The byte that ends a line. */
export const NEWLINE = 10;

/** The byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** The bytes with which a text begins, without its byte order mark. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return beginsWith(bytes, MARK) ? bytes.subarray(MARK.length) : bytes;
}

/** The batch as one batch for each of its records. */
export function* singleRecords(batch: Batch): Generator<Batch> {
  const { bytes, records, lines, ...rest } = batch;
  if (bytes !== undefined) {
    let start = 0;
    for (let line = batch.line; start < bytes.length; line++) {
      const found = bytes.indexOf(NEWLINE, start);
      const end = found < 0 ? bytes.length : found + 1;
      // a copy: a view would be sent to a worker with all that it looks at
      yield { ...rest, line, count: 1, size: end - start, bytes: bytes.slice(start, end) };
      start = end;
    }
  } else if (records !== undefined) {
    for (const [index, record] of records.entries())
      yield {
        ...rest,
        line: lines?.[index] ?? batch.line + index,
        count: 1,
        size: index === 0 ? batch.size : 0,
        records: [record],
        ...(lines === undefined ? {} : { lines: [lines[index] as number] }),
      };
  } else yield batch;
}

/** The batch without its first records; `undefined` where nothing is left. */
export function withoutFirst(batch: Batch, drop: number): Batch | undefined {
  if (drop <= 0) return batch;
  if (drop >= batch.count) return undefined;
  const rest = { ...batch, line: batch.line + drop, count: batch.count - drop };
  if (batch.bytes !== undefined) {
    let start = 0;
    for (let line = 0; line < drop; line++) start = batch.bytes.indexOf(NEWLINE, start) + 1;
    return { ...rest, bytes: batch.bytes.slice(start), size: batch.size - start };
  }
  return {
    ...rest,
    records: batch.records?.slice(drop) ?? [],
    ...(batch.lines === undefined ? {} : { lines: batch.lines.slice(drop) }),
  };
}
