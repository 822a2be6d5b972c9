import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import { isNamedBefore } from './mentions.js';

const Capital = TokenFlag.Capital;
/** Words with which a clause goes on, so that a noun phrase does not. */
export const BOUNDARY = WordBit.subordinator | WordBit.modal | WordBit.be | WordBit.have | WordBit.do;
const VERBAL = BOUNDARY | WordBit.pronoun | WordBit.speech | WordBit.coordinator | WordBit.preposition;

/** Whether "and" at `token` joins two noun phrases of one subject. */
export function coordinates(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token - 1 < from) return false;
  const kind = tokens.kind[token - 1] as number;
  if (kind > TokenKind.Clitic) return kind === TokenKind.CloseBracket;
  const mask = language.classOf(tokens, token - 1);
  if ((mask & (WordBit.adverb | BOUNDARY | WordBit.preposition)) !== 0) return false;
  if (isNamedBefore(scene, token, from) || joinsPronoun(scene, token, from)) return true;
  // names on both sides, or a phrase that begins the sentence
  const capital = ((tokens.flags[token - 1] as number) & Capital) !== 0;
  // "as the debate went on and Roe said": what stands before is a clause
  if (scene.genre === 'news' && !capital && (language.formOf(tokens, token - 1) & FormBit.past) !== 0) return false;
  const after = ((tokens.flags[token + 1] as number) & Capital) !== 0;
  // "whether Roe and his crew …"
  if (capital && (after || (scene.genre === 'news' && language.is(tokens, token + 1, Role.possessivePerson))))
    return true;
  let first = token - 1;
  if (scene.genre === 'news' && tokens.kind[token + 1] === TokenKind.Word && nounOpensClause(scene, token, from))
    return true;
  while (first > from && token - first < 6) {
    const what = language.classOf(tokens, first);
    if ((what & WordBit.determiner) !== 0) {
      if (first === from || tokens.kind[first - 1] === TokenKind.Comma) return true;
      if (scene.genre !== 'news') return language.is(tokens, first - 1, Role.as);
      return opensPhrase(scene, first, from);
    }
    first--;
  }
  return first === from && token - first < 5;
}

/** "…, and she and Mr Holm discussed": the subject of a clause that "and" or a comma joins to the one before. */
function joinsPronoun({ tokens, language }: Scene, and: number, from: number): boolean {
  const pronoun = and - 1;
  if ((language.classOf(tokens, pronoun) & WordBit.personal) === 0 || language.is(tokens, pronoun, Role.objectPronoun))
    return false;
  return pronoun > from && (language.classOf(tokens, pronoun - 1) & WordBit.coordinator) !== 0;
}

/** Tokens of a noun before "and" that opens a clause. */
const LONGEST_OPENING = 6;

/** Whether a clause begins with the noun before the "and" at `and`: "…, current and former officials", "that Roe and others". */
function nounOpensClause(scene: Scene, and: number, from: number): boolean {
  const { tokens, language } = scene;
  for (let token = and - 1; token > from && and - token < LONGEST_OPENING; token--) {
    const mask = language.classOf(tokens, token);
    const capital = ((tokens.flags[token] as number) & Capital) !== 0;
    if (tokens.kind[token] === TokenKind.Terminator) {
      if ((language.classOf(tokens, token - 1) & WordBit.titleAbbreviation) === 0) return false;
    } else if (!capital) {
      if ((tokens.kind[token] as number) > TokenKind.Clitic || (mask & VERBAL) !== 0) return false;
      if ((language.formOf(tokens, token) & FormBit.past) !== 0 || language.is(tokens, token, Role.irregularPast))
        return false;
    }
    if (tokens.kind[token - 1] === TokenKind.Comma || tokens.kind[token - 1] === TokenKind.Dash) return true;
    if ((language.classOf(tokens, token - 1) & (WordBit.subordinator | WordBit.coordinator)) !== 0) return true;
  }
  return false;
}

/** Tokens of the longest phrase before "and" that is read back to where it begins. */
const LONGEST_CONJUNCT = 12;

/** Whether a clause begins with the noun phrase of which `token` is a determiner: "since the mayor and …". */
function opensPhrase(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  let first = token;
  while (first > from && token - first < LONGEST_CONJUNCT) {
    const before = first - 1;
    if ((tokens.kind[before] as number) > TokenKind.Clitic) return tokens.kind[before] !== TokenKind.Hyphen;
    const mask = language.classOf(tokens, before);
    if ((mask & WordBit.subordinator) !== 0) return true;
    if ((mask & WordBit.preposition) === 0 || !language.is(tokens, before, Role.nounPreposition)) return false;
    first = before - 1;
    // the noun before the preposition, back to its own determiner
    while (
      first > from &&
      token - first < LONGEST_CONJUNCT &&
      (language.classOf(tokens, first) & (WordBit.determiner | VERBAL)) === 0
    ) {
      if ((tokens.kind[first] as number) > TokenKind.Clitic) break;
      first--;
    }
    if ((language.classOf(tokens, first) & WordBit.determiner) === 0) return false;
  }
  return first === from;
}

/** Whether the comma at `token` stands in a list of names: "Putin, Xi and Modi". */
export function isNameList(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token - 1 < from || ((tokens.flags[token - 1] as number) & Capital) === 0) return false;
  const next = token + 1;
  if (((tokens.flags[next] as number) & Capital) === 0) return false;
  if (language.is(tokens, next, Role.generation)) return true;
  const news = scene.genre === 'news';
  const longest = news ? LONGEST_LIST : 6;
  let words = 0;
  for (let after = next; after < tokens.count && words < longest; after++, words++) {
    const mask = language.classOf(tokens, after);
    if ((mask & WordBit.coordinator) !== 0)
      return (
        isNamedBefore(scene, token, from) ||
        (news &&
          (((tokens.flags[after + 1] as number) & Capital) !== 0 ||
            language.is(tokens, after + 1, Role.standalone) ||
            language.is(tokens, after + 1, Role.describing)) &&
          opensList(scene, token, from))
      );
    if (news && (tokens.kind[after] === TokenKind.Comma || tokens.kind[after] === TokenKind.Terminator)) continue;
    if (((tokens.flags[after] as number) & Capital) === 0) return false;
  }
  return false;
}

/** Tokens of the longest list of names behind its first comma. */
const LONGEST_LIST = 14;

/** Whether a name that opens a clause or goes on with a list stands before the comma at `comma`, not a place or a day. */
function opensList({ tokens, language }: Scene, comma: number, from: number): boolean {
  let first = comma;
  while (
    first > from &&
    comma - first < LONGEST_LIST &&
    ((tokens.kind[first - 1] === TokenKind.Word && ((tokens.flags[first - 1] as number) & Capital) !== 0) ||
      tokens.kind[first - 1] === TokenKind.Terminator)
  )
    first--;
  if ((language.classOf(tokens, first) & (WordBit.monthOrDay | WordBit.time | WordBit.preposition | BOUNDARY)) !== 0)
    return false;
  // "voters in Belmar, Marlow and Vigo"
  if (
    language.is(tokens, first - 1, Role.nounPreposition) &&
    (language.formOf(tokens, first - 2) & FormBit.pluralNoun) !== 0 &&
    (language.classOf(tokens, first - 2) & WordBit.speech) === 0
  )
    return true;
  if (first === from || tokens.kind[first - 1] === TokenKind.Comma) return true;
  return (language.classOf(tokens, first - 1) & (WordBit.title | WordBit.subordinator | WordBit.coordinator)) !== 0;
}
