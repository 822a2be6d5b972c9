import type { CorpusFraming } from './corpus-options.js';

/** Framings as lines of JSON. */
export function framingLines(framings: readonly CorpusFraming[]): string {
  let lines = '';
  for (const framing of framings) lines += `${JSON.stringify(framing)}\n`;
  return lines;
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
