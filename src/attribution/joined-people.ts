import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Range, Scene } from './attribution.js';

const BEGINS_PERSON = WordBit.title | WordBit.titleAbbreviation | WordBit.determiner | WordBit.possessive;

/** "Ann Roe and Carl Holm", "Ms Roe and her team"; not "the Ministry of Trade and Industry". */
export function joinsPeople({ tokens, language }: Scene, { first, end }: Range): boolean {
  let modified = false;
  for (let token = first; token < end - 1; token++) {
    if (token > first && language.is(tokens, token, Role.and)) {
      if ((language.classOf(tokens, token + 1) & BEGINS_PERSON) !== 0) return true;
      if (!modified && tokens.isCapital(token + 1)) return true;
    }
    if ((language.classOf(tokens, token) & WordBit.preposition) !== 0) modified = true;
  }
  return false;
}
