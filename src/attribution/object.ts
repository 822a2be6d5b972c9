import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { WHEN } from './adverbial.js';
import type { Scene } from './attribution.js';
import { Frame, takes } from './frames.js';

/** Tokens in which an object names its head, or shows what it is called. */
const REACH = 8;
const BREAKS = WordBit.preposition | WordBit.coordinator | WordBit.be | WordBit.have | WordBit.do | WordBit.modal;
const OPENS = WordBit.determiner | WordBit.possessive;

/** Whether the object that begins at `first` is something said or thought: "presented | her government’s priorities". */
export function isThought({ tokens, language, genre }: Scene, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + REACH); token++) {
    const kind = tokens.kind[token] as number;
    if (kind > TokenKind.Hyphen && kind !== TokenKind.CloseSingle) return false;
    if (language.is(tokens, token, Role.thought)) return true;
    // "released a memo"
    if (genre === 'news' && language.is(tokens, token, Role.uttered)) return true;
    const mask = language.classOf(tokens, token);
    if (kind === TokenKind.Word && (mask & (BREAKS | WordBit.pronoun)) !== 0 && (mask & OPENS) === 0) return false;
  }
  return false;
}

/**
 * Whether something is said of the object that begins at `first`: "called | the last one a dream", "sees | it as a rival".
 */
export function isPredicated(scene: Scene, first: number, end: number): boolean {
  const { tokens, language, quoted, genre } = scene;
  const opening = language.classOf(tokens, first);
  const pronoun =
    (opening & WordBit.pronoun) !== 0 ||
    language.is(tokens, first, Role.objectPronoun) ||
    language.is(tokens, first, Role.indefinite);
  const pointer = language.is(tokens, first, Role.pointer);
  const named = ((tokens.flags[first] as number) & TokenFlag.Capital) !== 0;
  if (!pronoun && !pointer && !named && (opening & OPENS) === 0) return false;
  for (let token = first + 1; token < Math.min(end, first + REACH); token++) {
    const kind = tokens.kind[token] as number;
    if (quoted[token]! >= 0) return kind === TokenKind.OpenQuote || token > first + 1;
    if (kind > TokenKind.Hyphen) return false;
    if (language.is(tokens, token, Role.as)) return true;
    // "put the damage at two billion"
    if (language.is(tokens, token, Role.measure) && isCount(scene, token + 1)) return true;
    const mask = language.classOf(tokens, token);
    // "call it potatoes", not "call him again"
    if (pronoun && token === first + 1 && genre !== 'news' && isPlainNoun(scene, token)) return true;
    if ((mask & OPENS) !== 0) return (language.classOf(tokens, token + 1) & WHEN) === 0;
    if (kind === TokenKind.Word && (mask & BREAKS) !== 0) return false;
  }
  return false;
}

/** Whether a plural stands at `token` that belongs to no class. */
function isPlainNoun({ tokens, language }: Scene, token: number): boolean {
  return language.classOf(tokens, token) === 0 && (language.formOf(tokens, token) & FormBit.pluralNoun) !== 0;
}

/** Whether the preposition at `token` opens what is conveyed: "reported on", "asked for", not "a hand raised over there". */
export function opensObject({ tokens, language, genre }: Scene, entry: Entry, token: number): boolean {
  if (genre === 'news') return language.is(tokens, token, Role.objectPreposition);
  return (
    language.is(tokens, token, Role.topicPreposition) ||
    (takes(entry, Frame.q) && language.is(tokens, token, Role.dative)) ||
    (takes(entry, Frame.i) && language.is(tokens, token, Role.objectPreposition))
  );
}

const OPENS_OBJECT = WordBit.determiner | WordBit.possessive | WordBit.pronoun | WordBit.subordinator;

/** Tokens of the longest insertion between a verb and its object. */
const LONGEST_INSERTION = 10;

/** "described, in harsh terms, a set of faults": the object behind what is set off by two commas; -1 if there is none. */
export function objectBehindInsertion({ tokens, language }: Scene, comma: number, end: number): number {
  if ((language.classOf(tokens, comma + 1) & (WordBit.preposition | WordBit.adverb)) === 0) return -1;
  for (let token = comma + 2; token < Math.min(end - 1, comma + LONGEST_INSERTION); token++) {
    if (tokens.kind[token] !== TokenKind.Comma) continue;
    const opens = language.classOf(tokens, token + 1) & OPENS_OBJECT;
    return opens !== 0 ? token + 1 : -1;
  }
  return -1;
}

/** Whether a number begins at `token`. */
function isCount({ tokens, language }: Scene, token: number): boolean {
  return (
    tokens.kind[token] === TokenKind.Number ||
    language.is(tokens, token, Role.fraction) ||
    language.is(tokens, token, Role.approximator)
  );
}

/** "The money Mora spoke about: …", "something people worry about, so …": nothing is conveyed behind the mark before `token`. */
export function isGap({ tokens, language, quoted, genre }: Scene, { end }: { end: number }, token: number): boolean {
  if (genre === 'news' || quoted[token]! >= 0) return false;
  return tokens.kind[end] === TokenKind.Comma && (language.classOf(tokens, end - 1) & WordBit.preposition) !== 0;
}
