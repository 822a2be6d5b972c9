import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';

/** Weight of an exclamation mark, of a word in capitals, of an intensifier that is repeated. */
export const EXCLAMATION = 0.5;
export const CAPITALS = 0.5;
export const REPETITION = 0.4;

/** Marks of emphasis that are no words: exclamation marks; in posts, words in capitals that are not acronyms. */
export function typographicCues(
  tokens: Tokens,
  first: number,
  end: number,
  post: boolean,
  add: (category: 'typography', token: number, weight: number) => void,
): void {
  const { kind, flags, start, text } = tokens;
  for (let token = first; token < end; token++) {
    if (kind[token] === TokenKind.Terminator) {
      if (
        text.charCodeAt(start[token] as number) === 0x21 &&
        (token === first || kind[token - 1] !== TokenKind.Terminator)
      )
        add('typography', token, EXCLAMATION);
    } else if (post && ((flags[token] as number) & TokenFlag.AllCaps) !== 0 && kind[token] === TokenKind.Word) {
      const width = (tokens.end[token] as number) - (start[token] as number);
      const beside = isCapitals(tokens, token - 1, first, end) || isCapitals(tokens, token + 1, first, end);
      if (width > 4 || (width > 1 && beside)) add('typography', token, CAPITALS);
    }
  }
}

function isCapitals(tokens: Tokens, token: number, first: number, end: number): boolean {
  return token >= first && token < end && ((tokens.flags[token] as number) & TokenFlag.AllCaps) !== 0;
}
