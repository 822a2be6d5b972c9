import type { Vocabulary } from '../text/vocabulary.js';
import type { Trie } from './trie.js';

/** A compiled entry. */
export interface Entry {
  lexicon: number;
  category: string;
  weight: number;
  conditions: readonly string[];
  /** Its conditions of one letter as bits: see `framesOf`. */
  frames: number;
  /** Vocabulary id of its first word in the base form. */
  base: number;
  /** Whether its conditions are to be tested before it matches. */
  conditional: boolean;
}

/** What compiling a pack's words and lexicons yields: all that scanning and matching read. */
export interface LanguageTables {
  vocabulary: Vocabulary;
  /** See `traitsOf`. */
  traits: Int32Array;
  /** The entries of all lexicons, lexicon after lexicon. */
  entries: readonly Entry[];
  /** Number of lexicons. */
  lexicons: number;
  trie: Trie;
}

/** Words that stand for any few words, and for any number. */
export const GAP_WORD = '…';
export const NUMBER_WORD = '#';

const LETTER_A = 0x61;

/** The conditions of one letter, each the bit of its place in the alphabet. */
export function framesOf(conditions: readonly string[]): number {
  let frames = 0;
  for (const condition of conditions) if (condition.length === 1) frames |= 1 << (condition.charCodeAt(0) - LETTER_A);
  return frames;
}
