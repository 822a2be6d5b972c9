import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import type { Quotation } from './attribution.js';

/** Paragraphs in which the end of a quotation is looked for. */
const PARAGRAPHS = 2;

/**
 * Finds quotations: pairs of double marks (“ ” « » ""), or of single ones in a text that has no double ones. A
 * quotation that is not closed in its paragraph goes on in the next if that begins with an opening mark, or if its first
 * mark is a closing one, as in letters that are quoted whole.
 */
export function findQuotations(tokens: Tokens): { quotations: Quotation[]; quoted: Int32Array } {
  const { count, kind, flags } = tokens;
  const quotations: Quotation[] = [];
  const single = tokens.doubleOpeners === 0;
  if (single && tokens.singleOpeners === 0) return { quotations, quoted: tokens.nowhere() };
  const quoted = tokens.nothings();
  const opener = single ? TokenKind.OpenSingle : TokenKind.OpenQuote;
  const closer = single ? TokenKind.CloseSingle : TokenKind.CloseQuote;

  let open = -1;
  let depth = 0;
  let carried = false;
  for (let token = 0; token <= count; token++) {
    if (open < 0) {
      // outside of quotations only an opening mark matters
      token = kind.indexOf(opener, token);
      if (token < 0 || token >= count) break;
    }
    const starts = token === count || ((flags[token] as number) & TokenFlag.ParagraphStart) !== 0;
    if (starts && open >= 0 && !(depth === 0 && !single && closesLater(token))) {
      const again = token < count && kind[token] === opener;
      const end = again || !single ? token : open + 1;
      if (end - open > 1) add(open, end, carried);
      carried = again;
      open = -1;
      depth = 0;
    }
    if (token === count) break;
    if (kind[token] === opener) {
      if (open < 0) open = token;
      else depth++;
    } else if (kind[token] === closer && open >= 0) {
      if (depth > 0) depth--;
      else {
        // a single mark on the double one closes what is quoted inside: 'so he said.'''
        const inner =
          !single && kind[token + 1] === TokenKind.CloseSingle && tokens.start[token + 1] === tokens.end[token];
        add(open, inner ? token + 2 : token + 1, carried);
        carried = false;
        open = -1;
      }
    }
  }
  return { quotations, quoted };

  /** Whether the first mark from here on, in this paragraph or the next, is a closing one. */
  function closesLater(from: number): boolean {
    let paragraphs = 0;
    for (let token = from; token < count; token++) {
      if (((flags[token] as number) & TokenFlag.ParagraphStart) !== 0 && ++paragraphs > PARAGRAPHS) return false;
      if (kind[token] === opener) return false;
      // a space before it: some texts open with the mark that closes in others
      if (kind[token] === closer) return ((flags[token] as number) & TokenFlag.SpaceBefore) === 0;
    }
    return false;
  }

  function add(first: number, end: number, continues: boolean): void {
    quoted.fill(quotations.length, first, end);
    quotations.push({ first, end, words: tokens.wordsBetween(first, end), continues });
  }
}
