import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Words of which one is the finite verb of its group. */
export const FINITE = WordBit.modal | WordBit.be | WordBit.have | WordBit.do;
const AUXILIARY = FINITE | WordBit.negation;

/** First token of the auxiliaries and adverbs before the verb at `verb`. */
export function auxiliariesBefore(scene: Scene, verb: number, sentence: number): number {
  const { tokens, language } = scene;
  let group = verb;
  while (group > sentence) {
    const before = group - 1;
    const kind = tokens.kind[before];
    const mask = language.classOf(tokens, before);
    if (kind === TokenKind.Clitic) {
      if ((mask & AUXILIARY) === 0 || (language.classOf(tokens, before - 1) & WordBit.pronoun) === 0) break;
    } else if (kind !== TokenKind.Word || ((mask & AUXILIARY) === 0 && !isAdverb(scene, before))) break;
    group = before;
  }
  while (group < verb && group === sentence && (language.classOf(tokens, group) & WordBit.adverb) !== 0) group++;
  return group;
}

/**
 * First token of the verb or adjective before the "to" at `marker` that carries the reporting verb: "declined to say",
 * "was careful not to mention"; -1 if there is none.
 */
export function controlBefore(scene: Scene, marker: number, sentence: number): number {
  const { tokens, language } = scene;
  let token = marker - 1;
  if (token > sentence && (language.classOf(tokens, token) & WordBit.negation) !== 0) token--;
  if (token < sentence || !language.is(tokens, token, scene.genre === 'news' ? Role.control : Role.attempt)) return -1;
  // "a third attempt to": a noun
  const before = token > sentence ? language.classOf(tokens, token - 1) : 0;
  if ((before & (WordBit.determiner | WordBit.possessive | WordBit.preposition)) !== 0) return -1;
  return token > sentence && language.is(tokens, token, Role.enough) ? token - 1 : token;
}

/** An adverb by its list or by its ending. */
export function isAdverb(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  if ((language.classOf(tokens, token) & WordBit.adverb) !== 0) return true;
  // "has since said"
  if (language.is(tokens, token, Role.elapsed)) return (language.classOf(tokens, token - 1) & WordBit.have) !== 0;
  // "no longer believes"
  if (language.is(tokens, token, Role.longer)) return language.is(tokens, token - 1, Role.no);
  if (tokens.id[token] !== 0 && language.classOf(tokens, token) !== 0) return false;
  const width = (tokens.end[token] as number) - (tokens.start[token] as number);
  if (width < 5 || tokens.kind[token] !== TokenKind.Word || ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0)
    return false;
  return (language.formOf(tokens, token) & FormBit.adverbial) !== 0;
}

/** Whether a clitic may stand before the verb group from `group` on: "lo ha ringraziato", "la invita", not "la nota". */
export function takesClitic({ tokens, language }: Scene, group: number, first: number): boolean {
  const mask = language.classOf(tokens, group);
  return group < first
    ? (mask & FINITE) !== 0 || language.is(tokens, group, Role.proclitic)
    : (language.formOf(tokens, group) & FormBit.participle) === 0 && (mask & WordBit.nounVerb) === 0;
}

/** "as reported by": a verb that begins at `group` and ends at `end`. */
export function isAsReported(scene: Scene, group: number, first: number, end: number): boolean {
  const { tokens, language } = scene;
  if (group !== first || first === 0) return false;
  return language.is(tokens, first - 1, Role.as) && language.is(tokens, end, Role.agentMarker);
}

const OPENS_PHRASE =
  WordBit.determiner |
  WordBit.possessive |
  WordBit.preposition |
  WordBit.coordinator |
  WordBit.subordinator |
  WordBit.adverb;

/** "Mora and Duran both agreed", "have all agreed": a quantifier behind its subject or its auxiliary. */
export function floats({ tokens, language }: Scene, token: number): boolean {
  if (!language.is(tokens, token, Role.floating) || tokens.kind[token - 1] !== TokenKind.Word) return false;
  const before = language.classOf(tokens, token - 1);
  return (before & OPENS_PHRASE) === 0 || (before & FINITE) !== 0;
}

/** Whether a negation stands in the verb group before its verb, tokens `group` to `verb`: "does not know". */
export function isNegated({ tokens, language }: Scene, group: number, verb: number): boolean {
  for (let token = group; token < verb; token++)
    if ((language.classOf(tokens, token) & WordBit.negation) !== 0) return true;
  return false;
}

/** Words that may stand between a verb and the noun it links: "a long and fierce critic". */
const LONGEST_LINK = 4;

/** First token of the verb group that links a noun with an article to its subject: "has long been a fierce critic of"; -1 if none. */
export function linkBefore(scene: Scene, noun: number, sentence: number): number {
  const { tokens, language } = scene;
  let token = noun - 1;
  while (token > sentence && noun - token <= LONGEST_LINK && tokens.kind[token] === TokenKind.Word) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.determiner) !== 0) {
      const verb = token - 1;
      const links = (language.classOf(tokens, verb) & WordBit.be) !== 0 || language.is(tokens, verb, Role.linking);
      return links && tokens.kind[verb] === TokenKind.Word ? auxiliariesBefore(scene, verb, sentence) : -1;
    }
    if ((mask & (AUXILIARY | WordBit.possessive | WordBit.preposition)) !== 0) return -1;
    token--;
  }
  return -1;
}
