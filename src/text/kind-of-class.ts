import { CharClass } from './characters.js';
import { TokenKind } from './tokens.js';

/** Kind of the token that a unit of each class makes alone, of those that make one. */
export const kindOfClass = new Uint8Array(32);
const kinds: [kind: number, token: number][] = [
  [CharClass.Symbol, TokenKind.Symbol],
  [CharClass.Apostrophe, TokenKind.CloseSingle],
  [CharClass.Terminator, TokenKind.Terminator],
  [CharClass.Comma, TokenKind.Comma],
  [CharClass.Colon, TokenKind.Colon],
  [CharClass.Semicolon, TokenKind.Semicolon],
  [CharClass.Dash, TokenKind.Dash],
  [CharClass.Hyphen, TokenKind.Hyphen],
  [CharClass.OpenQuote, TokenKind.OpenQuote],
  [CharClass.CloseQuote, TokenKind.CloseQuote],
  [CharClass.OpenSingle, TokenKind.OpenSingle],
  [CharClass.OpenBracket, TokenKind.OpenBracket],
  [CharClass.CloseBracket, TokenKind.CloseBracket],
];
for (const [kind, token] of kinds) kindOfClass[kind] = token;
