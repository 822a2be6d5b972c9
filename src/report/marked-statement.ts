import { html, type Markup } from './markup.js';

/** Longest statement shown, in UTF-16 units. */
const LONGEST = 700;

const isWordUnit = (text: string, at: number) =>
  at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at] as string);

/** A statement with the words marked that the other account does not have. */
export function markedStatement(statement: string, words: readonly string[]): Markup {
  const text = statement.length > LONGEST ? `${statement.slice(0, LONGEST)} …` : statement;
  const marks: { start: number; end: number }[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length))
      if (!isWordUnit(text, at - 1) && !isWordUnit(text, at + word.length))
        marks.push({ start: at, end: at + word.length });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    parts.push(html`${text.slice(at, start)}<mark class="own">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${parts}${text.slice(at)}`;
}
