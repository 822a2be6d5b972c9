import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Tokens of a headline that are looked at. */
const LONGEST_HEADLINE = 40;

/** Whether the sentence is set like a headline: a capital on three words in four. */
export function isHeadline(scene: Scene, sentence: number): boolean {
  const { tokens } = scene;
  if (((tokens.flags[sentence] as number) & TokenFlag.ParagraphStart) === 0) return false;
  let words = 0;
  let capitals = 0;
  for (let token = sentence; token < Math.min(tokens.count, sentence + LONGEST_HEADLINE); token++) {
    const flags = tokens.flags[token] as number;
    if (token > sentence && (flags & TokenFlag.SentenceStart) !== 0) break;
    if (tokens.kind[token] !== TokenKind.Word || (tokens.end[token] as number) - (tokens.start[token] as number) < 4)
      continue;
    words++;
    if ((flags & TokenFlag.Capital) !== 0) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}
