import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import type { ContentStart } from './content.js';
import { isOwnAccount } from './own-account.js';
import { FINITE } from './verb-group.js';

/** Tokens of an object at the least, behind which a circumstance may stand. */
const SHORTEST = 2;
const SUBJECT = WordBit.pronoun | WordBit.determiner | WordBit.possessive;

/**
 * Where the reporter adds something of his own to what is conveyed from `first`, outside news: "the figures | , which you
 * know", "every crew | when she flew in", "the plan | and will reconvene", "it is late | , as they always say"; `end` if he
 * does not.
 */
export function asideBehind(scene: Scene, { first, kind }: ContentStart, end: number): number {
  const { tokens, language, quoted, genre } = scene;
  const object = kind === 'phrase';
  const told = genre !== 'readout';
  let relative = false;
  for (let token = first + 1; token < end - 2; token++) {
    if (quoted[token]! >= 0) continue;
    const mark = tokens.kind[token] as number;
    if (mark === TokenKind.Word) {
      if (!object) continue;
      const mask = language.classOf(tokens, token);
      if ((mask & (WordBit.relative | WordBit.subordinator)) !== 0) {
        if (told && !relative && token > first + SHORTEST && opensCircumstance(scene, token)) return token;
        relative = true;
      } else if (!relative && (mask & WordBit.coordinator) !== 0 && goesOn(scene, token + 1)) return token;
      continue;
    }
    if (mark === TokenKind.Semicolon && told && (isOwnAccount(genre) || genre === 'transcript')) {
      if (
        !language.is(tokens, token + 1, Role.that) &&
        (language.classOf(tokens, token + 1) & WordBit.coordinator) === 0
      )
        return token;
    }
    if (mark !== TokenKind.Comma) continue;
    relative = false;
    if (told && isComment(scene, token + 1)) return token;
    if (object && language.is(tokens, token + 1, Role.concession)) return token;
  }
  return end;
}

/** ", which you know", ", as they usually do": what the reporter says of it all. */
function isComment({ tokens, language }: Scene, token: number): boolean {
  const next = language.classOf(tokens, token + 1);
  if (language.is(tokens, token, Role.as)) return (next & WordBit.pronoun) !== 0;
  if (!language.is(tokens, token, Role.comment)) return false;
  return (
    (next & SUBJECT) !== 0 ||
    language.is(tokens, token + 1, Role.standalone) ||
    language.is(tokens, token + 1, Role.inference)
  );
}

/** "when she flew in", "while breaking the rules": when it was said. */
function opensCircumstance({ tokens, language }: Scene, token: number): boolean {
  if (!language.is(tokens, token, Role.clauseLink)) return false;
  const next = language.classOf(tokens, token + 1);
  if ((next & WordBit.personal) !== 0 || language.is(tokens, token + 1, Role.firstPersonSubject)) return true;
  return next === 0 && (language.formOf(tokens, token + 1) & FormBit.gerund) !== 0;
}

/** Whether a finite verb stands behind the conjunction: "and will reconvene". */
function goesOn({ tokens, language }: Scene, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && (language.classOf(tokens, token) & FINITE) !== 0;
}
