import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { WHEN } from './adverbial.js';
import type { Range, Scene } from './attribution.js';
import { isClauseStart } from './clause-start.js';
import { nounPhrase } from './noun-phrase.js';

/** Tokens of a clause that may hang on the head of a subject. */
const LONGEST_MODIFIER = 24;
const CLOSED =
  WordBit.determiner |
  WordBit.possessive |
  WordBit.preposition |
  WordBit.pronoun |
  WordBit.coordinator |
  WordBit.subordinator |
  WordBit.adverb |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal;

const HANGS = WordBit.preposition | WordBit.time | WordBit.monthOrDay;

/**
 * The subject whose last noun phrase is `phrase`, with its head before a clause that hangs on it: "the owner of a shop
 * that sells hats", "people briefed on the talks", "activists clamouring to stop the plan".
 */
export function withModifiers(scene: Scene, phrase: Range, from: number): Range {
  const { tokens, language, quoted } = scene;
  if ((language.classOf(tokens, phrase.first) & WordBit.pronoun) !== 0) return phrase;
  for (let token = phrase.first - 1; token > from && phrase.first - token < LONGEST_MODIFIER; token--) {
    const kind = tokens.kind[token] as number;
    if (quoted[token]! >= 0 || (kind > TokenKind.Clitic && kind !== TokenKind.Hyphen)) return phrase;
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.speech) !== 0) return phrase;
    const pronoun = (mask & WordBit.relative) !== 0 || language.is(tokens, token, Role.that);
    const relative = pronoun && (phrase.first - token > 1 || isVerb(scene, phrase.first, phrase.end));
    if (!relative && !isParticiple(scene, token)) {
      if ((mask & WordBit.subordinator) !== 0) return phrase;
      continue;
    }
    const head = nounPhrase(scene, token, from);
    if (head === undefined || head.end !== token) return phrase;
    if (!relative && !isClauseStart(scene, head.first, from)) return phrase;
    return { first: head.first, end: phrase.end };
  }
  return phrase;
}

/** Whether the first word of the phrase is rather a verb with its object: "sells hats". */
function isVerb(scene: Scene, first: number, end: number): boolean {
  const { tokens, language } = scene;
  return (
    end - first > 1 &&
    ((tokens.flags[first] as number) & TokenFlag.Capital) === 0 &&
    (language.classOf(tokens, first) & CLOSED) === 0 &&
    ((language.formOf(tokens, first) & (FormBit.thirdPerson | FormBit.past)) !== 0 ||
      // "voters who back Holm"
      ((language.classOf(tokens, first - 1) & WordBit.relative) !== 0 &&
        (language.formOf(tokens, first) & FormBit.pluralNoun) === 0))
  );
}

/** A participle right behind a noun. */
function isParticiple(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  const form = language.formOf(tokens, token);
  if ((form & (FormBit.past | FormBit.gerund)) === 0) return false;
  // "released a poll" is a verb with its object, "released by Roe" hangs on the poll
  const next = language.classOf(tokens, token + 1);
  if ((form & FormBit.gerund) === 0 && (next & HANGS) === 0) return false;
  if ((form & FormBit.gerund) === 0 && language.is(tokens, token + 1, Role.infinitiveMarker)) return false;
  if (((tokens.flags[token] as number) & TokenFlag.Capital) !== 0) return false;
  return (
    tokens.kind[token] === TokenKind.Word &&
    (language.classOf(tokens, token) & CLOSED) === 0 &&
    tokens.kind[token - 1] === TokenKind.Word &&
    (language.classOf(tokens, token - 1) & CLOSED) === 0
  );
}

/** The phrase without a day or time at its end or its beginning: "spokesman Per Quist on Thursday". */
export function withoutTime(scene: Scene, phrase: Range): Range {
  const { tokens, language } = scene;
  let end = phrase.end;
  // "on Thursday evening"
  if (end - 2 > phrase.first && language.is(tokens, end - 1, Role.dayPart) && isTime(scene, end - 2)) end--;
  // "a survey by the bank in March": the month says which
  if (end - 2 > phrase.first && isTime(scene, end - 1) && language.is(tokens, end - 2, Role.sourcePreposition))
    return phrase;
  while (end - 1 > phrase.first && isTime(scene, end - 1)) {
    end--;
    if (end - 1 > phrase.first && (language.classOf(tokens, end - 1) & WordBit.preposition) !== 0) end--;
  }
  // "a poll last month"
  if (
    end - 3 >= phrase.first &&
    language.is(tokens, end - 1, Role.period) &&
    (language.is(tokens, end - 2, Role.describing) || language.is(tokens, end - 2, Role.pointer)) &&
    tokens.kind[end - 3] === TokenKind.Word &&
    (language.classOf(tokens, end - 3) & (WordBit.preposition | WordBit.determiner | WordBit.possessive)) === 0
  )
    end -= 2;
  // "this week several analysts"
  const dated =
    end - 2 > phrase.first &&
    (language.classOf(tokens, phrase.first) & WordBit.determiner) !== 0 &&
    language.is(tokens, phrase.first + 1, Role.period) &&
    tokens.kind[phrase.first + 2] === TokenKind.Word;
  return { first: dated ? phrase.first + 2 : phrase.first, end };
}

/** Whether a day or a time stands at `token`. */
export function isTime({ tokens, language }: Scene, token: number): boolean {
  return (language.classOf(tokens, token) & WHEN) !== 0;
}
