import type { Vocabulary } from '../text/vocabulary.js';
import type { Trie } from './trie.js';

/** What entries have in common: their lexicon, category, weight and conditions. */
export interface EntryKind {
  lexicon: number;
  category: string;
  weight: number;
  conditions: readonly string[];
  /** Its conditions of one letter as bits: see `framesOf`. */
  frames: number;
  /** Whether its conditions are to be tested before it matches. */
  conditional: boolean;
}

/** A compiled entry, as the rules see it. A class, as its fields are read all the time. */
export class Entry {
  readonly category: string;
  readonly conditions: readonly string[];
  /** See `EntryKind`. */
  readonly frames: number;
  /** Vocabulary id of its first word in the base form. */
  readonly base: number;

  constructor({ category, conditions, frames }: Pick<EntryKind, 'category' | 'conditions' | 'frames'>, base: number) {
    this.category = category;
    this.conditions = conditions;
    this.frames = frames;
    this.base = base;
  }
}

/** What compiling a pack's words and lexicons yields: all that scanning and matching read. */
export interface LanguageTables {
  vocabulary: Vocabulary;
  /** Ids of the words that stand for any few words, and for any number. */
  gap: number;
  number: number;
  /** See `traitsOf`. */
  traits: Int32Array;
  kinds: readonly EntryKind[];
  /** Of each entry of all lexicons, lexicon after lexicon, its kind and the vocabulary id of its first word in the base form. */
  kindOf: Int32Array;
  baseOf: Int32Array;
  /** Number of lexicons. */
  lexicons: number;
  trie: Trie;
}

const LETTER_A = 0x61;

/** The conditions of one letter, each the bit of its place in the alphabet. */
export function framesOf(conditions: readonly string[]): number {
  let frames = 0;
  for (const condition of conditions) if (condition.length === 1) frames |= 1 << (condition.charCodeAt(0) - LETTER_A);
  return frames;
}

/** Gathers the kinds of entries, each once. */
export class EntryKinds {
  readonly list: EntryKind[] = [];
  private readonly known = new Map<string, number>();

  constructor(kinds: readonly EntryKind[] = []) {
    for (const kind of kinds) this.add(kind);
  }

  /** Index of the kind. */
  add(kind: Omit<EntryKind, 'frames'>): number {
    const { lexicon, category, weight, conditions, conditional } = kind;
    const key = `${lexicon} ${weight} ${conditions.join(' ')}\n${category}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.list.length;
      this.known.set(key, index);
      this.list.push({ lexicon, category, weight, conditions, frames: framesOf(conditions), conditional });
    }
    return index;
  }
}
