import { Vocabulary } from '../text/vocabulary.js';
import { type EntryKind, framesOf, type LanguageTables } from './language-tables.js';
import { conditions } from './lexicon.js';
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
  const { vocabulary, gap, number, traits, kinds, kindOf, baseOf, lexicons, trie } = tables;
  const writer = new NumberWriter();
  for (const one of [gap, number, lexicons, kindOf.length]) writer.write(one);
  writeChanges(kindOf, writer);
  writeChanges(baseOf, writer);
  writeTraits(traits, writer);
  writeTrie(trie, writer);
  return [fingerprint, vocabulary.words.slice(1).join(' '), writer.text, ...kinds.map(writeKind)].join('\n');
}

/** Reads tables that `writeTables` wrote. */
export function readTables(text: string): StoredTables {
  const [fingerprint = '', words = '', numbers = '', ...lines] = text.split('\n');
  const vocabulary = new Vocabulary(words.split(' '));
  const reader = new NumberReader(numbers);
  const gap = reader.read();
  const number = reader.read();
  const lexicons = reader.read();
  const count = reader.read();
  const kinds = lines.map(readKind);
  const kindOf = readChanges(reader, count);
  const baseOf = readChanges(reader, count);
  const traits = readTraits(reader, vocabulary.size);
  const trie = readTrie(reader, vocabulary.size, gap);
  return { fingerprint, tables: { vocabulary, gap, number, traits, kinds, kindOf, baseOf, lexicons, trie } };
}

/** Writes numbers as their differences. */
function writeChanges(numbers: Int32Array, writer: NumberWriter): void {
  let last = 0;
  for (const number of numbers) {
    writer.writeSigned(number - last);
    last = number;
  }
}

function readChanges(reader: NumberReader, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let last = 0;
  for (let at = 0; at < count; at++) {
    last += reader.readSigned();
    numbers[at] = last;
  }
  return numbers;
}

function writeKind({ lexicon, category, weight, conditional, conditions }: EntryKind): string {
  return [lexicon, category, weight, conditional ? 1 : 0, ...conditions].join('\t');
}

/** Strings of the code itself: a text's own would be compared letter by letter. */
const known: ReadonlyMap<string, string> = new Map(conditions.map((name) => [name, name]));

function readKind(line: string): EntryKind {
  const [lexicon, category = '', weight, conditional, ...names] = line.split('\t');
  const own = names.map((name) => known.get(name) ?? name);
  return {
    lexicon: Number(lexicon),
    category,
    weight: Number(weight),
    conditions: own,
    frames: framesOf(own),
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
