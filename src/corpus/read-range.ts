import { closeSync, openSync, readSync } from 'node:fs';
import { type Batch, NEWLINE, withoutMark } from './batch.js';
import { describeFileError } from './read-event.js';
import { longLine } from './read-lines.js';

/** Bytes read at once behind the range, where its last line ends. */
const AHEAD = 1 << 16;

/** A buffer that a very long line has made larger than this is given back. */
const LARGEST_KEPT = 1 << 23;

let opened: { file: string; descriptor: number } | undefined;
let buffer = new Uint8Array(0);

/**
 * Batches of the lines that begin in a batch's range of a file; the last one is read to its end, wherever that is. Lines
 * are numbered as if the range were the whole file. The bytes are good until the next call. A batch of anything else is
 * given as it is.
 */
export function readRange(batch: Batch, maxLineBytes: number): Batch[] {
  const { range, ...place } = batch;
  if (range === undefined) return [batch];
  const file = batch.file as string;
  if (buffer.length > LARGEST_KEPT) buffer = new Uint8Array(0);
  try {
    return linesOfRange(place, descriptorOf(file), range, maxLineBytes);
  } catch (error) {
    return [{ ...place, line: 1, count: 1, fault: describeFileError(error) }];
  }
}

function linesOfRange(
  place: Batch,
  descriptor: number,
  { start, end }: { start: number; end: number },
  maxLineBytes: number,
): Batch[] {
  // the byte before tells whether a line begins at the first one
  const from = Math.max(0, start - 1);
  let filled = fill(descriptor, from, 0, end - from);
  const first = start === 0 ? 0 : buffer.subarray(0, filled).indexOf(NEWLINE) + 1;
  if (first >= filled || (first === 0 && start > 0)) return [];
  let stop = buffer.subarray(0, filled).lastIndexOf(NEWLINE) + 1;
  // where the line that reaches beyond the range begins
  const open = Math.max(first, stop);
  let tooLong = false;
  if (open < filled)
    for (let found = -1; found < 0; ) {
      const read = fill(descriptor, from + filled, filled, AHEAD);
      found = buffer.subarray(0, filled + read).indexOf(NEWLINE, filled);
      filled += read;
      stop = found < 0 ? filled : found + 1;
      tooLong = (found < 0 ? filled : found) - open > maxLineBytes;
      if (read === 0 || tooLong) break;
    }
  const bytes = buffer.subarray(first, tooLong ? open : stop);
  const count = countLines(bytes);
  const lines: Batch = { ...place, line: 1, count, bytes: start === 0 ? withoutMark(bytes) : bytes };
  return tooLong ? [lines, { ...place, line: 1 + count, count: 1, size: 0, fault: longLine(maxLineBytes) }] : [lines];
}

/** Reads up to `size` bytes from a place of the file to a place of the buffer. */
function fill(descriptor: number, from: number, at: number, size: number): number {
  if (buffer.length < at + size) {
    const larger = new Uint8Array(Math.max(at + size + AHEAD, 2 * buffer.length));
    larger.set(buffer.subarray(0, at));
    buffer = larger;
  }
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, buffer, at + filled, size - filled, from + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** The file, opened once for all of its ranges in a row. */
function descriptorOf(file: string): number {
  if (opened?.file !== file) {
    if (opened !== undefined) closeSync(opened.descriptor);
    opened = undefined;
    opened = { file, descriptor: openSync(file, 'r') };
  }
  return opened.descriptor;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    const found = bytes.indexOf(NEWLINE, at);
    at = found < 0 ? bytes.length : found + 1;
  }
  return count;
}
