/** Bits of the filter for each edge, at least. */
const FILTER_BITS = 8;
/** Numbers of a node's row: its first child, its entries, its bits with the number of children above them. */
const ROW = 3;
const CHILD = 0;
const ENTRIES = 1;
const WHAT = 2;
/** Children up to which they are looked at one by one. */
const FEW = 16;
/** Words whose ids are kept in two bytes. */
const MOST_SHORT = 0x10000;

/** Marks the last entry of a node. */
export const LAST_ENTRY = 1 << 30;

/** What a node has: an entry, children, a child that stands for any few words. */
export enum NodeBit {
  Entry = 1,
  Edge = 2,
  Gap = 4,
}
export const NODE_SHIFT = 3;
const NODE_MASK = (1 << NODE_SHIFT) - 1;

/** A closed tree in arrays of numbers. */
export interface TrieArrays {
  first: Int32Array;
  words: Uint16Array | Int32Array;
  rows: Int32Array;
  terminals: Int32Array;
  filter: Int32Array;
}

/**
 * Sequences of word ids in one tree, each with the entries it stands for, laid out in arrays of numbers: the children of
 * a node stand side by side, in the order of their words, so that a step stays within one line of the cache. A filter
 * tells most words that go on with nothing in one look.
 */
export class Trie implements TrieArrays {
  /** Node of every word that begins a sequence, above its `NodeBit`s; 0 for all other words. */
  readonly first: Int32Array;
  /** The word that leads to each node: by themselves, so that those of many siblings lie in one line of the cache. */
  readonly words: Uint16Array | Int32Array;
  readonly rows: Int32Array;
  /** Entries of the nodes that have several, node after node; the last of a node is marked. */
  readonly terminals: Int32Array;
  readonly filter: Int32Array;

  constructor({ first, words, rows, terminals, filter }: TrieArrays) {
    this.first = first;
    this.words = words;
    this.rows = rows;
    this.terminals = terminals;
    this.filter = filter;
  }

  /** `NodeBit`s of a node. */
  has(node: number): number {
    return (this.rows[node * ROW + WHAT] as number) & NODE_MASK;
  }

  /** The one entry of a node, or -1 less where its entries begin in `terminals`. */
  entriesOf(node: number): number {
    return this.rows[node * ROW + ENTRIES] as number;
  }

  get nodes(): number {
    return this.words.length;
  }

  /** The word that leads to a node. */
  wordOf(node: number): number {
    return this.words[node] as number;
  }

  /** Number of the children of a node, which follow one another from `firstChild` on. */
  childCount(node: number): number {
    return (this.rows[node * ROW + WHAT] as number) >>> NODE_SHIFT;
  }

  firstChild(node: number): number {
    return this.rows[node * ROW + CHILD] as number;
  }

  /** The entries of a node, in their order. */
  entriesAt(node: number): number[] {
    if ((this.has(node) & NodeBit.Entry) === 0) return [];
    const entries = this.entriesOf(node);
    if (entries >= 0) return [entries];
    const all: number[] = [];
    for (let at = -1 - entries; ; at++) {
      const entry = this.terminals[at] as number;
      all.push(entry & ~LAST_ENTRY);
      if ((entry & LAST_ENTRY) !== 0) return all;
    }
  }

  /** Whether an edge with `word` may lead on from `node`: false is sure, true is not. */
  mayStep(node: number, word: number): boolean {
    const { filter } = this;
    const bit = mix(node, word) & ((filter.length << 5) - 1);
    return ((filter[bit >> 5] as number) & (1 << bit)) !== 0;
  }

  /** Where the edge with `word` leads from `node`; 0 if there is none. */
  step(node: number, word: number): number {
    const { rows, words } = this;
    const row = node * ROW;
    let low = rows[row + CHILD] as number;
    let high = low + ((rows[row + WHAT] as number) >>> NODE_SHIFT);
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((words[middle] as number) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (words[low] === word) return low;
    return 0;
  }
}

/** Lays out nodes that are given one by one, breadth first. */
export class TrieLayout {
  private readonly gap: number;
  private readonly first: Int32Array;
  private readonly words: Uint16Array | Int32Array;
  private readonly rows: Int32Array;
  private readonly terminals: number[] = [];
  private filter = new Int32Array(1);
  private node = 0;
  /** Nodes that are known, from their parents. */
  private known = 1;

  /** @param words number of ids. */
  constructor(nodes: number, words: number, gap: number) {
    this.gap = gap;
    this.first = new Int32Array(words);
    this.words = words <= MOST_SHORT ? new Uint16Array(nodes) : new Int32Array(nodes);
    this.rows = new Int32Array(nodes * ROW);
  }

  /** Adds the next node: the first `entryCount` of `entries` in their order, the first `childCount` of the words of its children, smaller ones first. */
  add(entries: ArrayLike<number>, entryCount: number, children: ArrayLike<number>, childCount: number): void {
    const { rows, words, terminals, first, node } = this;
    const row = node * ROW;
    let what = 0;
    if (entryCount > 0) {
      what = NodeBit.Entry;
      if (entryCount === 1) rows[row + ENTRIES] = entries[0] as number;
      else {
        rows[row + ENTRIES] = -1 - terminals.length;
        for (let at = 0; at < entryCount; at++)
          terminals.push((entries[at] as number) | (at === entryCount - 1 ? LAST_ENTRY : 0));
      }
    }
    if (childCount > 0) {
      what |= NodeBit.Edge | (childCount << NODE_SHIFT);
      rows[row + CHILD] = this.known;
      if (node === 0) this.makeFilter(childCount);
      const { filter } = this;
      const mask = (filter.length << 5) - 1;
      for (let at = 0; at < childCount; at++) {
        const word = children[at] as number;
        if (word === this.gap) what |= NodeBit.Gap;
        words[this.known++] = word;
        if (node > 0) {
          const bit = mix(node, word) & mask;
          filter[bit >> 5]! |= 1 << bit;
        }
      }
    }
    rows[row + WHAT] = what;
    // the children of the root come next
    const root = rows[WHAT] as number;
    if (node > 0 && node <= root >> NODE_SHIFT)
      first[words[node] as number] = (node << NODE_SHIFT) | (what & NODE_MASK);
    this.node++;
  }

  close(): Trie {
    const { first, words, rows, filter } = this;
    return new Trie({ first, words, rows, terminals: Int32Array.from(this.terminals), filter });
  }

  private makeFilter(roots: number): void {
    const edges = this.words.length - roots;
    let bits = 1024;
    while (bits < edges * FILTER_BITS) bits *= 2;
    this.filter = new Int32Array(bits >> 5);
  }
}

/** Hash of an edge. */
export function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
