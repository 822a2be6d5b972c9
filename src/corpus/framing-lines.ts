import type { CorpusFraming } from './corpus-options.js';

/** A framing as a line of JSON. */
export function framingLine(framing: CorpusFraming): string {
  return `${JSON.stringify(framing)}\n`;
}

/** The framings of lines of JSON. */
export function* parseFramingLines(lines: Uint8Array): Generator<CorpusFraming> {
  const decoder = new TextDecoder();
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(10, start);
    yield JSON.parse(decoder.decode(lines.subarray(start, end))) as CorpusFraming;
    start = end + 1;
  }
}
