import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';

/** Words that may stand before a number to say how exact it is: "at least", "no more than". */
const LONGEST_APPROXIMATION = 3;

/** The phrase with what says how exact its number is: "more than six in ten voters", "just over half". */
export function withApproximation(scene: Scene, phrase: Range, from: number): Range {
  const { tokens, language } = scene;
  // "least three" of "at least three"
  if (!opensQuantity(scene, phrase.first) && !isQuantity(scene, phrase.first)) return phrase;
  let first = phrase.first;
  // "as many as 40 percent"
  const many = first - 2;
  if (many > from && language.is(tokens, many, Role.quantity) && language.is(tokens, many + 1, Role.as))
    if (language.is(tokens, many - 1, Role.as)) return { first: many - 1, end: phrase.end };
  while (
    first > from &&
    phrase.first - first < LONGEST_APPROXIMATION &&
    tokens.kind[first - 1] === TokenKind.Word &&
    language.is(tokens, first - 1, Role.approximator)
  )
    first--;
  return first === phrase.first ? phrase : { first, end: phrase.end };
}

/** "Over 30 people", "about half": whether a quantity that is not exact begins at `token`. */
export function opensQuantity(scene: Scene, token: number): boolean {
  const { language, tokens } = scene;
  return language.is(tokens, token, Role.approximator) && isQuantity(scene, token + 1);
}

/** A number, a fraction, or an article before one: "40 percent", "half", "a quarter". */
function isQuantity({ tokens, language }: Scene, token: number): boolean {
  if (tokens.kind[token] === TokenKind.Number || language.is(tokens, token, Role.fraction)) return true;
  return (language.classOf(tokens, token) & WordBit.determiner) !== 0 && language.is(tokens, token + 1, Role.fraction);
}
