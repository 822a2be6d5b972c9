import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Tokens of the longest time before an infinitive. */
const LONGEST_TIME = 3;
const WHEN = WordBit.time | WordBit.monthOrDay;

/** The "to" behind a time: "vowed last night | to sleep", "agreed on Tuesday | to meet"; -1 if there is none. */
export function infinitiveBehindTime({ tokens, language }: Scene, first: number, end: number): number {
  let time = false;
  for (let token = first; token < Math.min(end, first + LONGEST_TIME); token++) {
    if (tokens.kind[token] !== TokenKind.Word) return -1;
    if (language.is(tokens, token, Role.infinitiveMarker)) return time ? token : -1;
    time ||= (language.classOf(tokens, token) & WHEN) !== 0 || language.is(tokens, token, Role.period);
  }
  return -1;
}

/** "promised in the talks | not to wait": the infinitive behind a circumstance, outside news; -1 if there is none. */
export function infinitiveBehindCircumstance({ tokens, language, genre }: Scene, first: number, end: number): number {
  if (genre === 'news' || !language.is(tokens, first, Role.circumstance)) return -1;
  for (let token = first + 1; token < Math.min(end - 1, first + LONGEST); token++) {
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Clitic) continue;
    const mask = language.classOf(tokens, token);
    if (language.is(tokens, token, Role.infinitiveMarker)) return token > first + 1 ? token : -1;
    if ((mask & WordBit.negation) !== 0 && language.is(tokens, token + 1, Role.infinitiveMarker)) return token;
    if (kind > TokenKind.Hyphen || ((mask & BREAKS) !== 0 && (mask & (OPENS | WHEN)) === 0)) return -1;
  }
  return -1;
}

/** Tokens of the longest adverbial. */
const LONGEST = 6;
const OPENS = WordBit.determiner | WordBit.possessive;
const BREAKS =
  WordBit.preposition | WordBit.coordinator | WordBit.pronoun | WordBit.be | WordBit.have | WordBit.do | WordBit.modal;

/**
 * Where a noun phrase or a question begins behind a manner, a day or a place that follows the verb: "condemned in the
 * strongest terms | the attack", "said on Monday | the bank …", "explained in detail | why". -1 if there is none.
 */
export function behindAdverbial(scene: Scene, first: number, end: number, addressed = false): number {
  const { tokens, language } = scene;
  const told = addressed && scene.genre !== 'news' && language.is(tokens, first, Role.dative);
  if (!told && !language.is(tokens, first, Role.circumstance)) return -1;
  let nouns = 0;
  for (let token = first + 1; token < Math.min(end - 1, first + LONGEST); token++) {
    if (tokens.kind[token] !== TokenKind.Word && tokens.kind[token] !== TokenKind.Number) return -1;
    const mask = language.classOf(tokens, token);
    if (language.is(tokens, token, Role.clauseQuestion) && nouns > 0) return token;
    if ((mask & OPENS) !== 0) {
      if (nouns > 0) return (mask & WordBit.subordinator) === 0 ? token : -1;
      if (token > first + 1) return -1;
    } else if ((mask & BREAKS) !== 0 && (mask & WordBit.monthOrDay) === 0) return -1;
    else nouns++;
  }
  return -1;
}
