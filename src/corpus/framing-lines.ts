import { NEWLINE } from './batch.js';
import type { CorpusFraming } from './corpus-options.js';

/** Bytes of UTF-8 that one UTF-16 unit takes at most. */
const UTF8_UNIT = 3;

const encoder = new TextEncoder();

/** Lines of JSON in the making: written into one buffer, as a string of all of them would be far slower to encode. */
export class FramingLines {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  /** Begins in a buffer; one that is too small is left for a larger one. */
  constructor(room = new ArrayBuffer(1 << 16)) {
    this.bytes = new Uint8Array(room);
  }

  /** Adds a framing as a line. */
  add(framing: CorpusFraming): void {
    const line = JSON.stringify(framing);
    const room = this.length + line.length * UTF8_UNIT + 1;
    if (room > this.bytes.length) {
      const larger = new Uint8Array(Math.max(room, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.length += encoder.encodeInto(line, this.bytes.subarray(this.length)).written;
    this.bytes[this.length++] = NEWLINE;
  }

  /** The lines so far, good until one is added; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }
}

/** The framings of lines of JSON. */
export function* parseFramingLines(lines: Uint8Array): Generator<CorpusFraming> {
  const decoder = new TextDecoder();
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(NEWLINE, start);
    yield JSON.parse(decoder.decode(lines.subarray(start, end))) as CorpusFraming;
    start = end + 1;
  }
}
