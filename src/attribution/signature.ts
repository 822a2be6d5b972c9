import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';

/** Tokens of the longest name and title. */
const LONGEST_SIGNATURE = 16;

/** The name behind a quotation and a dash, to the end of its line: "“…” — Ann Roe, mayor of Belmar". */
export function signatureBehind(scene: Scene, end: number): Range | undefined {
  const { tokens, quoted } = scene;
  const { kind, flags, count } = tokens;
  if (end + 1 >= count || kind[end] !== TokenKind.Dash) return undefined;
  const first = end + 1;
  if (kind[first] !== TokenKind.Word || ((flags[first] as number) & TokenFlag.Capital) === 0) return undefined;
  const lineEnds = TokenFlag.LineBefore | TokenFlag.BlankBefore | TokenFlag.ParagraphStart;
  for (let token = first; token <= Math.min(count, first + LONGEST_SIGNATURE); token++) {
    if (token === count || (token > first && ((flags[token] as number) & lineEnds) !== 0)) {
      const last = kind[token - 1] === TokenKind.Terminator ? token - 1 : token;
      return { first, end: last };
    }
    const what = kind[token] as number;
    if (quoted[token]! >= 0 || what === TokenKind.Dash || what === TokenKind.Colon) return undefined;
  }
  return undefined;
}
