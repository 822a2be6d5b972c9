import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Scene } from './attribution.js';

const LETTER_A = 0x61;

/** Whether the entry takes a frame: `z`, `t`, `q`, `n`, `i`, `j`, `x`. */
export function takes(entry: Entry, frame: string): boolean {
  return ((entry.frames >>> (frame.charCodeAt(0) - LETTER_A)) & 1) === 1;
}

/** Whether the last word of an entry is the first one of what is conveyed: "to" of an infinitive, "that", "her". */
export function opensContent({ tokens, language }: Scene, entry: Entry, token: number): boolean {
  if (language.is(tokens, token, Role.infinitiveMarker)) return takes(entry, 'i');
  if (language.is(tokens, token, Role.that)) return takes(entry, 't');
  return takes(entry, 'x') && (language.classOf(tokens, token) & WordBit.possessive) !== 0;
}
