import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Scene } from './attribution.js';

/**
 * What may stand behind a reporting word: the conditions of its entry, which the head of the lexicon explains, each the bit of
 * its place in the alphabet, as `framesOf` has it.
 */
export enum Frame {
  a = 1 << 0,
  c = 1 << 2,
  e = 1 << 4,
  i = 1 << 8,
  j = 1 << 9,
  m = 1 << 12,
  n = 1 << 13,
  o = 1 << 14,
  p = 1 << 15,
  q = 1 << 16,
  s = 1 << 18,
  t = 1 << 19,
  v = 1 << 21,
  x = 1 << 23,
  z = 1 << 25,
}

/** Whether the entry takes a frame. */
export function takes(entry: Entry, frame: Frame): boolean {
  return (entry.frames & frame) !== 0;
}

/** Whether the last word of an entry is the first one of what is conveyed: "to" of an infinitive, "that", "her". */
export function opensContent({ tokens, language }: Scene, entry: Entry, token: number): boolean {
  if (language.is(tokens, token, Role.infinitiveMarker)) return takes(entry, Frame.i);
  if (language.is(tokens, token, Role.that)) return takes(entry, Frame.t);
  return takes(entry, Frame.x) && (language.classOf(tokens, token) & WordBit.possessive) !== 0;
}
