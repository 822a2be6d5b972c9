import type { NumberReader, NumberWriter } from './number-text.js';
import { type Trie, TrieLayout } from './trie.js';

/** Number of entries of a node up to which it stands beside the number of its children. */
const MANY = 3;

/** Writes a trie, node by node: its children's words, and its entries. */
export function writeTrie(trie: Trie, writer: NumberWriter): void {
  const { nodes } = trie;
  writer.write(nodes);
  let last = 0;
  for (let node = 0; node < nodes; node++) {
    const entries = trie.entriesAt(node);
    const count = trie.childCount(node);
    writer.write(count * (MANY + 1) + Math.min(entries.length, MANY));
    if (entries.length >= MANY) writer.write(entries.length - MANY);
    for (const entry of entries) {
      writer.writeSigned(entry - last);
      last = entry;
    }
    let before = 0;
    for (let child = 0; child < count; child++) {
      const word = trie.wordOf(trie.firstChild(node) + child);
      writer.write(word - before);
      before = word;
    }
  }
}

/** Reads a trie over the ids below `words`. */
export function readTrie(reader: NumberReader, words: number, gap: number): Trie {
  const nodes = reader.read();
  const layout = new TrieLayout(nodes, words, gap);
  const children = new Int32Array(words);
  const entries: number[] = [];
  let last = 0;
  for (let node = 0; node < nodes; node++) {
    const counts = reader.read();
    const few = counts % (MANY + 1);
    const childCount = (counts - few) / (MANY + 1);
    const entryCount = few < MANY ? few : MANY + reader.read();
    for (let at = 0; at < entryCount; at++) {
      last += reader.readSigned();
      entries[at] = last;
    }
    let word = 0;
    for (let child = 0; child < childCount; child++) {
      word += reader.read();
      children[child] = word;
    }
    layout.add(entries, entryCount, children, childCount);
  }
  return layout.close();
}
