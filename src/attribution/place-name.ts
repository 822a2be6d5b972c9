import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Words of the longest name of a town, and of what it lies in. */
const LONGEST_NAME = 3;

/** Whether the comma at `comma` parts a place from what it lies in: "a teacher from Monk, North Belmar". */
export function partsPlace(scene: Scene, comma: number, from: number): boolean {
  const { tokens, language } = scene;
  let token = comma - 1;
  while (token > from && comma - token <= LONGEST_NAME && isNamed(scene, token)) token--;
  if (token >= comma - 1 || token <= from || !isNamed(scene, comma + 1)) return false;
  // "a teacher from Monk": what a phrase opens with is a circumstance
  const head = language.classOf(tokens, token - 1);
  // "the mayor of Monk, Ann Roe": two names behind an office are who holds it
  if ((head & WordBit.title) !== 0 && isNamed(scene, comma + 2)) return false;
  return (
    language.is(tokens, token, Role.origin) &&
    tokens.kind[token - 1] === TokenKind.Word &&
    (head & (WordBit.preposition | WordBit.coordinator | WordBit.pronoun)) === 0
  );
}

/** Where the name of a region ends that begins behind the comma at `comma`. */
export function regionEnd(scene: Scene, comma: number, limit: number): number {
  const { kind } = scene.tokens;
  let token = comma + 1;
  while (token < limit && token - comma <= LONGEST_NAME && isNamed(scene, token)) token++;
  // "Wis.", "N.H."
  return kind[token] === TokenKind.Terminator && token < limit - 1 && kind[token + 1] === TokenKind.Comma
    ? token + 1
    : token;
}

function isNamed({ tokens, language }: Scene, token: number): boolean {
  return (
    tokens.kind[token] === TokenKind.Word &&
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 &&
    (language.classOf(tokens, token) & (WordBit.monthOrDay | WordBit.time)) === 0
  );
}
