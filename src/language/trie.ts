/** Bits of the filter for each edge, at least. */
const FILTER_BITS = 8;
/** Numbers of a node's row: the word that leads to it, its first child, its entries, its bits with the number of children above them. */
const ROW_BITS = 2;
const CHILD = 1;
const ENTRIES = 2;
const WHAT = 3;
/** Children up to which they are looked at one by one. */
const FEW = 8;

/** Marks the last entry of a node. */
export const LAST_ENTRY = 1 << 30;

/** What a node has: an entry, children, a child that stands for any few words. */
export const NodeBit = { Entry: 1, Edge: 2, Gap: 4 } as const;
export const NODE_SHIFT = 3;
const NODE_MASK = (1 << NODE_SHIFT) - 1;

/** A closed tree in arrays of numbers. */
export interface TrieArrays {
  first: Int32Array;
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
  readonly rows: Int32Array;
  /** Entries of the nodes that have several, node after node; the last of a node is marked. */
  readonly terminals: Int32Array;
  readonly filter: Int32Array;

  constructor({ first, rows, terminals, filter }: TrieArrays) {
    this.first = first;
    this.rows = rows;
    this.terminals = terminals;
    this.filter = filter;
  }

  /** `NodeBit`s of a node. */
  has(node: number): number {
    return (this.rows[(node << ROW_BITS) + WHAT] as number) & NODE_MASK;
  }

  /** The one entry of a node, or -1 less where its entries begin in `terminals`. */
  entriesOf(node: number): number {
    return this.rows[(node << ROW_BITS) + ENTRIES] as number;
  }

  /** Whether an edge with `word` may lead on from `node`: false is sure, true is not. */
  mayStep(node: number, word: number): boolean {
    const { filter } = this;
    const bit = mix(node, word) & ((filter.length << 5) - 1);
    return ((filter[bit >> 5] as number) & (1 << bit)) !== 0;
  }

  /** Where the edge with `word` leads from `node`; 0 if there is none. */
  step(node: number, word: number): number {
    const { rows } = this;
    const row = node << ROW_BITS;
    let low = rows[row + CHILD] as number;
    let high = low + ((rows[row + WHAT] as number) >>> NODE_SHIFT);
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((rows[middle << ROW_BITS] as number) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (rows[low << ROW_BITS] === word) return low;
    return 0;
  }
}

/** Takes sequences, and lays them out as a `Trie`. */
export class TrieBuilder {
  private readonly gap: number;
  private readonly rank: (entry: number) => number;
  private readonly children: (Map<number, number> | undefined)[] = [undefined];
  private readonly entries: (number[] | undefined)[] = [undefined];

  /**
   * @param gap the word that stands for any few words.
   * @param rank order of the entries of one node: the first that holds wins.
   */
  constructor(gap: number, rank: (entry: number) => number) {
    this.gap = gap;
    this.rank = rank;
  }

  /** Adds a sequence that stands for an entry. */
  insert(sequence: readonly number[], entry: number): void {
    let node = 0;
    for (const word of sequence) {
      let children = this.children[node];
      if (children === undefined) {
        children = new Map();
        this.children[node] = children;
      }
      let next = children.get(word);
      if (next === undefined) {
        next = this.children.length;
        this.children.push(undefined);
        this.entries.push(undefined);
        children.set(word, next);
      }
      node = next;
    }
    const here = this.entries[node];
    if (here === undefined) this.entries[node] = [entry];
    else if (!here.includes(entry)) {
      here.push(entry);
      here.sort((a, b) => this.rank(a) - this.rank(b));
    }
  }

  /** Lays the tree out for reading, for words below `words`. */
  build(words: number): Trie {
    const nodes = this.children.length;
    const first = new Int32Array(words);
    const rows = new Int32Array(nodes << ROW_BITS);
    const terminals: number[] = [];
    let bits = 1024;
    while (bits < (nodes - (this.children[0]?.size ?? 0)) * FILTER_BITS) bits *= 2;
    const filter = new Int32Array(bits >> 5);
    // breadth first: new numbers are given in the order in which the nodes are met
    const order = [0];
    for (let node = 0; node < nodes; node++) {
      const was = order[node] as number;
      const children = this.children[was];
      const here = this.entries[was];
      const row = node << ROW_BITS;
      let what = 0;
      if (here !== undefined) {
        what |= NodeBit.Entry;
        if (here.length === 1) rows[row + ENTRIES] = here[0] as number;
        else {
          rows[row + ENTRIES] = -1 - terminals.length;
          here.forEach((entry, at) => {
            terminals.push(at === here.length - 1 ? entry | LAST_ENTRY : entry);
          });
        }
      }
      if (children !== undefined) {
        what |= NodeBit.Edge | (children.has(this.gap) ? NodeBit.Gap : 0) | (children.size << NODE_SHIFT);
        rows[row + CHILD] = order.length;
        for (const [word, child] of [...children].sort(([a], [b]) => a - b)) {
          rows[order.length << ROW_BITS] = word;
          if (node > 0) {
            const bit = mix(node, word) & (bits - 1);
            filter[bit >> 5]! |= 1 << bit;
          }
          order.push(child);
        }
      }
      rows[row + WHAT] = what;
    }
    const roots = this.children[0]?.size ?? 0;
    for (let node = 1; node <= roots; node++)
      first[rows[node << ROW_BITS] as number] =
        (node << NODE_SHIFT) | ((rows[(node << ROW_BITS) + WHAT] as number) & NODE_MASK);
    return new Trie({ first, rows, terminals: Int32Array.from(terminals), filter });
  }
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
