import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import type { ReportingCue } from './reporting-cue.js';

/**
 * What was taken for the subject of a cue, outside news, without the verb that carries it ("require | companies who …") and
 * the time before it ("tonight | people"); `undefined` where it is no phrase ("help families cover", "that strengthens state
 * economies", "last week, we built a new").
 */
export function withoutCarrier(scene: Scene, { first: begin, end }: Range, cue: ReportingCue): Range | undefined {
  const { tokens, language } = scene;
  let first = begin;
  while (first < end - 1 && leadsPhrase(scene, first)) first++;
  // "let us now wish"
  const pronoun = end - first === 1 && language.is(tokens, first, Role.objectPronoun);
  if (pronoun && (language.classOf(tokens, first) & (WordBit.pronoun | WordBit.possessive)) === 0) return undefined;
  if (cue.base && isSingularClause(scene, first, end)) return undefined;
  // "the crews carried out orders"
  if (end - first > 1 && language.is(tokens, end - 1, Role.lightParticle)) return undefined;
  for (let token = first; token < end; token++) {
    const kind = tokens.kind[token];
    if (kind === TokenKind.Comma && opensOwnClause(scene, token + 1, end)) return undefined;
    if (kind !== TokenKind.Word) continue;
    if ((language.classOf(tokens, token) & WordBit.relative) !== 0) break;
    if (!language.is(tokens, token, Role.causative) || isOwned(scene, token)) continue;
    // a relative pronoun stands between the subject and its verb
    return end < cue.group && token + 1 < end ? { first: token + 1, end } : undefined;
  }
  return first < end ? { first, end } : undefined;
}

/** "Tonight people", "her first month President Mora": whether a time at `token` stands before a phrase and is no part of it. */
function leadsPhrase({ tokens, language }: Scene, token: number): boolean {
  if ((language.classOf(tokens, token) & WordBit.time) !== 0) return tokens.kind[token + 1] === TokenKind.Word;
  return (
    language.is(tokens, token, Role.period) &&
    tokens.kind[token + 1] === TokenKind.Word &&
    ((tokens.flags[token] as number) & TokenFlag.Capital) === 0 &&
    ((tokens.flags[token + 1] as number) & TokenFlag.Capital) !== 0
  );
}

/** "That strengthens", "all this involves": a pronoun in the singular with its verb, no plural. */
function isSingularClause({ tokens, language }: Scene, first: number, end: number): boolean {
  return (
    end - first >= 2 &&
    (language.formOf(tokens, end - 1) & FormBit.pluralEnding) !== 0 &&
    language.classOf(tokens, end - 1) === 0 &&
    language.is(tokens, end - 2, Role.singularPointer)
  );
}

/** Whether "we" or "he" opens a clause at `token` and words follow it before `end`. */
function opensOwnClause({ tokens, language }: Scene, token: number, end: number): boolean {
  if (token >= end - 1) return false;
  return (
    (language.classOf(tokens, token) & WordBit.personal) !== 0 || language.is(tokens, token, Role.firstPersonSubject)
  );
}

/** "Their help", "the makes": a determiner or an owner stands before. */
function isOwned({ tokens, language }: Scene, token: number): boolean {
  return token > 0 && (language.classOf(tokens, token - 1) & (WordBit.determiner | WordBit.possessive)) !== 0;
}
