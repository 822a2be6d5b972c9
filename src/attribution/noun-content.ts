import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { isClauseStart } from './clause-start.js';
import { clauseEnd } from './content-end.js';
import { quotationFrom } from './preceding-content.js';
import type { ReportingCue } from './reporting-cue.js';
import { FINITE } from './verb-group.js';

/** Whether the cue ends in "is" or in what "is" says of it, and no clause: "his answer was", "her message is simple". */
export function announces({ tokens, language }: Scene, { end }: ReportingCue): boolean {
  if ((language.classOf(tokens, end - 1) & WordBit.be) !== 0) return true;
  return (
    (language.classOf(tokens, end - 2) & WordBit.be) !== 0 &&
    (language.classOf(tokens, end - 1) & (WordBit.subordinator | WordBit.preposition)) === 0
  );
}

/** What is announced before `token`: "his answer was | “…”", "her message is simple: | …". */
export function announcedBehind(scene: Scene, token: number, end: number): Range | undefined {
  const mark = scene.tokens.kind[token];
  const first = mark === TokenKind.Comma || mark === TokenKind.Colon ? token + 1 : token;
  if (first >= end) return undefined;
  if (scene.quoted[first]! >= 0) return quotationFrom(scene, first, end);
  return mark === TokenKind.Colon ? { first, end: clauseEnd(scene, first, end) } : undefined;
}

/** Where the clause at `that` ends whose noun phrase begins at `noun`. */
export function nounClauseEnd(scene: Scene, noun: number, that: number, sentence: Range): number {
  const subject =
    scene.genre !== 'news' &&
    scene.language.is(scene.tokens, that, Role.that) &&
    isClauseStart(scene, noun, sentence.first);
  return subject ? subjectClauseEnd(scene, that, sentence.end) : clauseEnd(scene, that, sentence.end);
}

/**
 * Where the clause of a noun ends that opens its sentence: before the verb whose subject the noun is ("their demand | that we
 * leave the islands | is not new").
 */
function subjectClauseEnd(scene: Scene, that: number, end: number): number {
  const { tokens, language } = scene;
  const last = clauseEnd(scene, that, end);
  let verb = false;
  let main = last;
  for (let token = that + 1; token < last; token++) {
    if (scene.quoted[token]! >= 0) {
      token = Math.max(token, scene.quotations[scene.quoted[token]!]!.end - 1);
      verb = true;
      continue;
    }
    const kind = tokens.kind[token] as number;
    if (kind > TokenKind.Hyphen) {
      // "the idea that, somehow, …"
      if (verb || kind !== TokenKind.Comma) break;
      continue;
    }
    const mask = language.classOf(tokens, token);
    if (kind === TokenKind.Word && (mask & FINITE) !== 0) {
      // "has been", "has since been", "we did": part of a group, or the verb of a clause inside
      const adverb = (language.classOf(tokens, token - 1) & WordBit.adverb) !== 0;
      const before = language.classOf(tokens, adverb ? token - 2 : token - 1);
      if (verb && (before & (FINITE | WordBit.pronoun | WordBit.subordinator)) === 0) main = token;
      verb = true;
    } else if (isLexicalVerb(scene, token, that)) verb = true;
    // "that it is right and is needed", "that those who wait are late"
    if ((mask & (WordBit.coordinator | WordBit.relative | WordBit.subordinator)) !== 0 && kind === TokenKind.Word) {
      if (main < last) break;
      if ((mask & WordBit.coordinator) === 0) verb = false;
    }
  }
  return main;
}

/** Whether a lexical verb stands at `token`: behind a pronoun that opens the clause, or in the past. */
function isLexicalVerb({ tokens, language }: Scene, token: number, that: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || language.classOf(tokens, token) !== 0) return false;
  if (token === that + 2 && (language.classOf(tokens, that + 1) & WordBit.pronoun) !== 0) return true;
  const before = language.classOf(tokens, token - 1);
  if ((before & (WordBit.determiner | WordBit.possessive | WordBit.preposition)) !== 0) return false;
  return (language.formOf(tokens, token) & FormBit.past) !== 0 || language.is(tokens, token, Role.irregularPast);
}
