import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { WHEN } from './adverbial.js';
import type { Scene } from './attribution.js';

/** Tokens of the longest addressee. */
const LONGEST = 6;
const ENDS =
  WordBit.preposition |
  WordBit.determiner |
  WordBit.possessive |
  WordBit.pronoun |
  WordBit.subordinator |
  WordBit.coordinator |
  WordBit.adverb |
  WordBit.time |
  WordBit.monthOrDay |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal;
const OPENS = WordBit.determiner | WordBit.possessive | WordBit.pronoun;

/**
 * Where content begins behind the one who is told: "informed his colleague | about the talks", "told the Senate
 * yesterday | the straits …". -1 where what begins at `first` is no addressee or nothing is told behind it.
 */
export function behindAddressee(scene: Scene, first: number, end: number): number {
  const { tokens, language } = scene;
  if (!opensAddressee(scene, first)) return -1;
  let token = first + 1;
  while (
    token < end &&
    token - first < LONGEST &&
    (tokens.kind[token] as number) <= TokenKind.Hyphen &&
    tokens.kind[token] !== TokenKind.Number &&
    (language.classOf(tokens, token) & ENDS) === 0 &&
    !language.is(tokens, token, Role.vague)
  )
    token++;
  if (token >= end - 1 || token - first >= LONGEST) return -1;
  if (language.is(tokens, token, Role.expletive) || language.is(tokens, token, Role.topicPreposition)) return token;
  const when = token;
  while (token < end - 1 && (language.classOf(tokens, token) & WHEN) !== 0) token++;
  const mask = language.classOf(tokens, token);
  const opens = (mask & OPENS) !== 0 || language.is(tokens, token, Role.vague);
  if (!opens || (mask & WordBit.subordinator) !== 0) return -1;
  // "told the Senate the truth" has no clause: a verb must follow
  return token > when || hasVerb(scene, token, end) ? token : -1;
}

/** "the Senate", "his colleague", "her", "Roe", "reporters"; not "a story". */
function opensAddressee({ tokens, language }: Scene, token: number): boolean {
  if ((tokens.kind[token] as number) !== TokenKind.Word) return false;
  if (language.is(tokens, token, Role.definite) || language.is(tokens, token, Role.objectPronoun)) return true;
  const mask = language.classOf(tokens, token);
  if ((mask & (WordBit.possessive | WordBit.group)) !== 0) return true;
  return ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 && (mask & WordBit.preposition) === 0;
}

const FINITE = WordBit.be | WordBit.have | WordBit.modal;
/** Tokens in which a clause shows its verb. */
const CLAUSE_REACH = 8;

/** Whether a finite auxiliary follows within a few words. */
export function hasVerb({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first + 1; token < Math.min(end, first + CLAUSE_REACH); token++) {
    if ((tokens.kind[token] as number) > TokenKind.Hyphen) return false;
    if ((language.classOf(tokens, token) & FINITE) !== 0) return true;
  }
  return false;
}
