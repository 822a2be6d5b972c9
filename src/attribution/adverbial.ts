import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import { isAdverb } from './verb-group.js';

/** Tokens of the longest time before an infinitive. */
const LONGEST_TIME = 3;
/** Classes of words that say when: "today", "on Monday". */
export const WHEN = WordBit.time | WordBit.monthOrDay;

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

/** Behind the times that begin at `first`: "several times today |", "that night |", "on Friday |"; `first` where none does. */
export function behindTime(scene: Scene, first: number, end: number): number {
  const { tokens, language } = scene;
  let token = first;
  while (token < end) {
    const mask = language.classOf(tokens, token);
    if ((mask & WHEN) !== 0 || language.is(tokens, token, Role.partOfTime)) token++;
    else if ((language.classOf(tokens, token + 1) & WHEN) !== 0 && language.is(tokens, token, Role.circumstance))
      token += 2;
    else if (opensTime(scene, token)) {
      // "this week", "the other day", "many times"
      const noun = language.is(tokens, token + 1, Role.describing) ? token + 2 : token + 1;
      if (!language.is(tokens, noun, Role.period) && !language.is(tokens, noun, Role.frequency)) break;
      token = noun + 1;
    } else break;
  }
  return Math.min(token, end);
}

/** "this", "the", "several", "last": not "a week", which may be an answer. */
function opensTime({ tokens, language }: Scene, token: number): boolean {
  if ((language.classOf(tokens, token) & WordBit.pronoun) !== 0) return false;
  return (
    language.is(tokens, token, Role.pointer) ||
    language.is(tokens, token, Role.article) ||
    language.is(tokens, token, Role.several) ||
    language.is(tokens, token, Role.describing)
  );
}

/** Whether nothing is conveyed behind a time that ends at `token`: "raised earlier today.", "which you raised today, is". */
export function endsClause({ tokens, quoted }: Scene, token: number, end: number, clausal: boolean): boolean {
  if (token >= end || tokens.kind[token] === TokenKind.Terminator) return true;
  return tokens.kind[token] === TokenKind.Comma && !clausal && quoted[token + 1]! < 0;
}

/** Tokens of the longest time with an article: "the other day". */
const LONGEST_DAY = 4;

/** Whether an object begins at `token`, with a determiner or as a bare noun: no time, no place, no name. */
export function opensPlainObject(scene: Scene, token: number): boolean {
  const mask = scene.language.classOf(scene.tokens, token);
  if ((mask & OPENS) !== 0) return behindTime(scene, token, token + LONGEST_DAY) === token;
  return mask === 0 && !isAdverb(scene, token) && ((scene.tokens.flags[token] as number) & TokenFlag.Capital) === 0;
}

/** "told us on Friday | that": the "that" behind a pronoun and a time, outside news; -1 if there is none. */
export function clauseBehindTime(scene: Scene, first: number, end: number): number {
  const { tokens, language, genre } = scene;
  if (genre === 'news' || !language.is(tokens, first, Role.objectPronoun)) return -1;
  const token = behindTime(scene, first + 1, end);
  return token > first + 1 && language.is(tokens, token, Role.that) ? token : -1;
}
