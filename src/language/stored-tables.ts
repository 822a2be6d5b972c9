import { Vocabulary } from '../text/vocabulary.js';
import { type Entry, framesOf, GAP_WORD, type LanguageTables } from './language-tables.js';
import { NumberReader, NumberWriter } from './number-text.js';
import { readTrie, writeTrie } from './stored-trie.js';
import { TRAIT_BITS } from './traits.js';

/** Tables in the form in which a build keeps them. */
export interface StoredTables {
  /** Hash of the entries. */
  fingerprint: string;
  tables: LanguageTables;
}

/**
 * Tables as text: a line each for the fingerprint, the words and the numbers, then one for each kind of entry. Numbers are differences from the one before where neighbours are alike.
 */
export function writeTables({ fingerprint, tables }: StoredTables): string {
  const { vocabulary, traits, entries, lexicons, trie } = tables;
  const writer = new NumberWriter();
  writer.write(lexicons);
  const kinds = new Map<string, number>();
  writer.write(entries.length);
  let lastKind = 0;
  let lastBase = 0;
  for (const { lexicon, category, weight, conditional, conditions, base } of entries) {
    const key = [lexicon, category, weight, conditional ? 1 : 0, ...conditions].join('\t');
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    writer.writeSigned(kind - lastKind);
    writer.writeSigned(base - lastBase);
    lastKind = kind;
    lastBase = base;
  }
  writeTraits(traits, writer);
  writeTrie(trie, writer);
  return [fingerprint, vocabulary.words.slice(1).join(' '), writer.text, ...kinds.keys()].join('\n');
}

/** Reads tables that `writeTables` wrote. */
export function readTables(text: string): StoredTables {
  const [fingerprint = '', words = '', numbers = '', ...lines] = text.split('\n');
  const vocabulary = new Vocabulary(words.split(' '));
  const reader = new NumberReader(numbers);
  const lexicons = reader.read();
  const kinds = lines.map(readKind);
  const entries: Entry[] = [];
  const count = reader.read();
  let kind = 0;
  let base = 0;
  for (let entry = 0; entry < count; entry++) {
    kind += reader.readSigned();
    base += reader.readSigned();
    const { lexicon, category, weight, conditions, frames, conditional } = kinds[kind] as Kind;
    entries.push({ lexicon, category, weight, conditions, frames, base, conditional });
  }
  const traits = readTraits(reader, vocabulary.size);
  const trie = readTrie(reader, vocabulary.size, vocabulary.idOf(GAP_WORD));
  return { fingerprint, tables: { vocabulary, traits, entries, lexicons, trie } };
}

/** What entries share. */
type Kind = Omit<Entry, 'base'>;

function readKind(line: string): Kind {
  const [lexicon, category = '', weight, conditional, ...conditions] = line.split('\t');
  return {
    lexicon: Number(lexicon),
    category,
    weight: Number(weight),
    conditions,
    frames: framesOf(conditions),
    conditional: conditional === '1',
  };
}

/** Most traits are 0, and few are different. */
function writeTraits(traits: Int32Array, writer: NumberWriter): void {
  const values = [...new Set(traits)].filter((value) => value !== 0);
  writer.write(values.length);
  for (const value of values) writer.write(value >>> 0);
  const indices = new Map(values.map((value, index) => [value, index]));
  writer.write(traits.reduce((sum, value) => (value === 0 ? sum : sum + 1), 0));
  let last = 0;
  traits.forEach((value, at) => {
    if (value === 0) return;
    writer.write(at - last);
    writer.write(indices.get(value) as number);
    last = at;
  });
}

function readTraits(reader: NumberReader, words: number): Int32Array {
  const values = new Int32Array(reader.read());
  for (let index = 0; index < values.length; index++) values[index] = reader.read();
  const traits = new Int32Array(words << TRAIT_BITS);
  let at = 0;
  for (let left = reader.read(); left > 0; left--) {
    at += reader.read();
    traits[at] = values[reader.read()] as number;
  }
  return traits;
}
