import { type Batch, NEWLINE } from './batch.js';

/** A record that was read but not understood yet: a line, or an object, or a fault. */
export interface RawRecord {
  line: number;
  record?: unknown;
  input?: string;
  base64?: string;
  fault?: string;
}

/** The records of a batch; blank lines are none. */
export function* rawRecords({ line, bytes, records, lines, fault, input }: Batch): Generator<RawRecord> {
  if (fault !== undefined) yield { line, fault, ...(input === undefined ? {} : { input }) };
  else if (bytes !== undefined) yield* linesOf(bytes, line);
  else
    for (const [index, record] of (records ?? []).entries())
      yield record === undefined
        ? { line: lines?.[index] ?? line + index, fault: 'expected an event or a readout, found nothing' }
        : { line: lines?.[index] ?? line + index, record };
}

/**
 * Lines that are not blank; one that is no UTF-8 is refused alone. Each is decoded by itself: a string of many lines
 * would be a large object, which V8 gives pages of its own, and that takes five times as long.
 */
function* linesOf(bytes: Uint8Array, first: number): Generator<RawRecord> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0, line = first; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const own = bytes.subarray(start, end);
    start = end + 1;
    let input: string;
    try {
      input = strict.decode(own);
    } catch {
      yield { line, base64: asBase64(own), fault: 'expected UTF-8, found other bytes' };
      continue;
    }
    if (!isBlank(input)) yield { line, input };
  }
}

function isBlank(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
