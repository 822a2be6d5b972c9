import type { CompiledLanguage } from '../language/compiled.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind, type Tokens } from '../text/tokens.js';

/** Forms of verbs that are told apart. */
const VERB_FORM = FormBit.gerund | FormBit.past;

const NO_OBJECT = WordBit.preposition | WordBit.coordinator | WordBit.be | WordBit.have | WordBit.modal;

/** Whether a clause ends between the tokens: a stop, a semicolon, "but", a comma before a new clause. */
export function closes(language: CompiledLanguage, tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const kind = tokens.kind[token];
    if (
      kind === TokenKind.Semicolon ||
      kind === TokenKind.Colon ||
      kind === TokenKind.Dash ||
      kind === TokenKind.Terminator
    )
      return true;
    const mask = language.classOf(tokens, token);
    // "neither rich nor poor", "no trust and no respect": the second negator begins anew
    if (
      (mask & WordBit.negation) !== 0 &&
      ((mask & WordBit.coordinator) !== 0 || (token > from && language.is(tokens, token - 1, Role.and)))
    )
      return true;
    if (kind === TokenKind.Comma) {
      const next = language.classOf(tokens, token + 1);
      if (
        (next &
          (WordBit.pronoun |
            WordBit.determiner |
            WordBit.possessive |
            WordBit.preposition |
            WordBit.coordinator |
            WordBit.subordinator |
            WordBit.adverb)) !==
        0
      )
        return true;
    }
    if ((mask & WordBit.subordinator) !== 0 && (mask & (WordBit.determiner | WordBit.preposition)) === 0) return true;
    if (language.is(tokens, token, Role.adversative)) return true;
    // "not X and we will Y": a new subject after "and"
    const after = language.classOf(tokens, token + 1);
    if (language.is(tokens, token, Role.and) && (after & (WordBit.pronoun | WordBit.modal)) !== 0) return true;
  }
  return false;
}

/**
 * Whether another verb of the same form stands behind a comma or "and": "avoid escalation, protect civilians and promote
 * peace" does two good things more.
 */
export function actsAnew(language: CompiledLanguage, tokens: Tokens, verb: number, from: number, to: number): boolean {
  const form = language.formOf(tokens, verb) & VERB_FORM;
  // "prevent and address violence": with nothing between them both have one object
  for (let token = from + 1; token < to; token++) {
    if (!joins(language, tokens, token)) continue;
    let next = token + 1;
    while (
      next < to &&
      (language.is(tokens, next, Role.and) ||
        language.is(tokens, next, Role.infinitiveMarker) ||
        (language.classOf(tokens, next) & WordBit.adverb) !== 0)
    )
      next++;
    if ((language.formOf(tokens, next) & VERB_FORM) !== form || !language.is(tokens, next, Role.deed)) continue;
    // "and support for terror" is a noun: a verb has its object right behind it
    const object = language.classOf(tokens, next + 1);
    if (tokens.kind[next + 1] === TokenKind.Word && (object & NO_OBJECT) === 0) return true;
  }
  return false;
}

/** Whether only commas and "and" stand between the tokens: "prevent and reduce". */
export function areJoined(language: CompiledLanguage, tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!joins(language, tokens, token)) return false;
  return true;
}

function joins(language: CompiledLanguage, tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Comma || language.is(tokens, token, Role.and);
}

/** Whether only words stand between the tokens, none that begins another phrase. */
export function isAdjacent(language: CompiledLanguage, tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if ((tokens.kind[token] as number) > TokenKind.Clitic) return false;
    if ((language.classOf(tokens, token) & (WordBit.preposition | WordBit.coordinator)) !== 0) return false;
  }
  return true;
}

/** A condition ("if both sides …,") reaches to the comma or the new subject with a modal; then comes the consequence. */
export function leavesCondition(language: CompiledLanguage, tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] === TokenKind.Comma) return true;
    if (
      token > from &&
      (language.classOf(tokens, token) & WordBit.pronoun) !== 0 &&
      (language.classOf(tokens, token + 1) & WordBit.modal) !== 0
    )
      return true;
  }
  return false;
}

/** Whether a comma stands between the tokens. */
export function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.kind[token] === TokenKind.Comma) return true;
  return false;
}
