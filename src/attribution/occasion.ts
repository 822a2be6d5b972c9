import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Tokens of the longest occasion of speech. */
const LONGEST = 5;

/**
 * The conjunction before the occasion that ends at `last`: "and in a statement | credited him", "but in a later interview |
 * said"; `last` where none ends there.
 */
export function beforeOccasion({ tokens, language }: Scene, last: number, first: number): number {
  if (!language.is(tokens, last, Role.occasion)) return last;
  for (let token = last - 1; token > first && last - token < LONGEST; token--) {
    if (tokens.kind[token] !== TokenKind.Word || ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0)
      return last;
    if (!language.is(tokens, token, Role.sourcePreposition)) continue;
    return (language.classOf(tokens, token - 1) & WordBit.coordinator) !== 0 ? token - 1 : last;
  }
  return last;
}
