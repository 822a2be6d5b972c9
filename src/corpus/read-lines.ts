import { isFileError } from '../model/errors/file-error.js';
import { type Batch, NEWLINE, withoutMark } from './batch.js';

/** How lines are cut into batches. */
export interface ReadOptions {
  file?: string;
  /** A batch is closed at the first line end from this many bytes on. */
  batchBytes: number;
  /** A line that is longer is refused, and never held. */
  maxLineBytes: number;
  /** Whether the bytes of a batch are put where every thread can read them, so that none is sent a copy. */
  shared?: boolean;
  /** Whether ranges of plain files may be given instead of their bytes. */
  ranges?: boolean;
}

/** What is wrong with a line that is too long. */
export function longLine(maxLineBytes: number): string {
  return `the line is longer than ${maxLineBytes} bytes`;
}

/**
 * Batches of whole lines from a stream of bytes. The last line needs no line end. Where the stream breaks off with a
 * FileError, the lines before are given, and the rest is one refused record.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  { file, batchBytes, maxLineBytes, shared = false }: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  const place = file === undefined ? {} : { file };
  let line = 1;
  let parts: Uint8Array[] = [];
  let held = 0;
  // whole lines that are held, and bytes since the last line end, held or, of a line that is too long, passed over
  let whole = 0;
  let open = 0;
  let tooLong = false;
  const hold = (bytes: Uint8Array) => {
    parts.push(bytes);
    held += bytes.length;
  };
  /** Takes the first bytes of what is held. */
  const take = (size: number, count: number): Batch => {
    const { bytes, rest } = takeBytes(parts, size, shared);
    const batch: Batch = { ...place, line, count, size, bytes: line === 1 ? withoutMark(bytes) : bytes };
    parts = rest;
    held -= size;
    line += count;
    whole = 0;
    return batch;
  };
  const refuse = (fault: string): Batch => ({ ...place, line: line++, count: 1, size: open, fault });
  const fault = longLine(maxLineBytes);

  try {
    for await (const chunk of utf8(source)) {
      let kept = 0;
      for (let at = 0; at < chunk.length; ) {
        const end = chunk.indexOf(NEWLINE, at);
        const next = end < 0 ? chunk.length : end + 1;
        if (!tooLong && open + (end < 0 ? next : end) - at > maxLineBytes) {
          hold(chunk.subarray(kept, at));
          if (whole > 0) yield take(held - open, whole);
          parts = [];
          held = 0;
          tooLong = true;
        }
        open += next - at;
        at = next;
        if (end < 0) break;
        if (tooLong) {
          yield refuse(fault);
          tooLong = false;
          kept = next;
        } else whole++;
        open = 0;
      }
      if (tooLong) continue;
      hold(chunk.subarray(kept));
      if (whole > 0 && held - open >= batchBytes) yield take(held - open, whole);
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (whole > 0) yield take(held - open, whole);
    yield refuse(error.problem);
    return;
  }
  if (tooLong) yield refuse(fault);
  else if (held > 0) yield take(held, whole + (open > 0 ? 1 : 0));
}

/** The first bytes as one copy, which holds nothing else, and what is left. */
function takeBytes(parts: readonly Uint8Array[], size: number, shared: boolean) {
  const bytes = shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
  const rest: Uint8Array[] = [];
  let filled = 0;
  for (const part of parts) {
    const own = part.subarray(0, size - filled);
    bytes.set(own, filled);
    filled += own.length;
    if (own.length < part.length) rest.push(part.subarray(own.length));
  }
  return { bytes, rest };
}

/** Text as UTF-8; a surrogate pair that two pieces share stays whole. */
async function* utf8(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let carry = '';
  for await (const chunk of source) {
    if (typeof chunk !== 'string') {
      yield chunk;
      continue;
    }
    const text = carry + chunk;
    carry = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    yield encoder.encode(carry === '' ? text : text.slice(0, -1));
  }
  if (carry !== '') yield encoder.encode(carry);
}
