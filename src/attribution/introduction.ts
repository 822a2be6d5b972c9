import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { subjectBefore } from './source.js';
import { auxiliariesBefore } from './verb-group.js';

/** Who speaks the quotation behind a colon, and the words that say so. */
export interface Introduction {
  source: Range;
  cue: Range;
}

/** Tokens of the longest line that introduces a quotation. */
const LONGEST = 40;

/**
 * The introduction on the line before a quotation that opens at `opening`: "In a letter, Ann Roe wrote:", "And from Mayor
 * Roe:", "Full statement by Ann Roe:".
 */
export function introductionBefore(scene: Scene, opening: number): Introduction | undefined {
  const { tokens, language, quoted } = scene;
  const { kind, flags } = tokens;
  const colon = opening - 1;
  if (colon < 1 || kind[colon] !== TokenKind.Colon || ((flags[opening] as number) & TokenFlag.ParagraphStart) === 0)
    return undefined;
  let first = colon - 1;
  let verb = -1;
  let preposition = -1;
  for (; first >= 0 && colon - first < LONGEST; first--) {
    if (quoted[first]! >= 0) return undefined;
    if (verb < 0 && (language.classOf(tokens, first) & WordBit.speech) !== 0) verb = first;
    if (
      preposition < 0 &&
      (language.is(tokens, first, Role.agentMarker) || language.is(tokens, first, Role.origin)) &&
      isNamed(scene, first + 1)
    )
      preposition = first;
    if (((flags[first] as number) & TokenFlag.SentenceStart) !== 0) break;
  }
  if (first < 0 || colon - first >= LONGEST) return undefined;
  if (verb > first) {
    const group = auxiliariesBefore(scene, verb, first);
    const source = subjectBefore(scene, group, first);
    return source === undefined ? undefined : { source, cue: { first: group, end: verb + 1 } };
  }
  return preposition < 0
    ? undefined
    : { source: { first: preposition + 1, end: colon }, cue: { first: colon, end: colon + 1 } };
}

function isNamed({ tokens, language }: Scene, token: number): boolean {
  return (
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 ||
    (language.classOf(tokens, token) & (WordBit.title | WordBit.group)) !== 0
  );
}
