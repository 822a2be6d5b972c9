import type { Span } from '../model/span.js';

/**
 * The paragraphs of the first `length` characters of a text, as they are shown: blank lines part them; in a text
 * without blank lines every line is one. White space around a paragraph belongs to none.
 *
 * @example
 * paragraphsOf('One.\n\nTwo.', 10); // => [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function paragraphsOf(text: string, length = text.length): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > length ? length : found;
    lines.push(trim(text, start, end));
    start = end + 1;
  }
  const isBlank = (line: Span) => line.start === line.end;
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const hasBlankLines = lines.some((line, at) => at > first && at < last && isBlank(line));

  const paragraphs: Span[] = [];
  let joins = false;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (isBlank(line)) joins = false;
    else if (joins && hasBlankLines && before) before.end = line.end;
    else paragraphs.push(line);
    if (!isBlank(line)) joins = true;
  }
  return paragraphs;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}
