/** Bits of the filter for each edge, at least. */
const FILTER_BITS = 8;
/** Numbers of a node's row: the word that leads to it, its first child, its entries, its bits with the number of children above them. */
const ROW_BITS = 2;
const CHILD = 1;
const ENTRIES = 2;
const WHAT = 3;
/** Children up to which they are looked at one by one. */
const FEW = 8;

const NONE: readonly number[] = [];

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

  get nodes(): number {
    return this.rows.length >> ROW_BITS;
  }

  /** The word that leads to a node. */
  wordOf(node: number): number {
    return this.rows[node << ROW_BITS] as number;
  }

  /** Number of the children of a node, which follow one another from `firstChild` on. */
  childCount(node: number): number {
    return (this.rows[(node << ROW_BITS) + WHAT] as number) >>> NODE_SHIFT;
  }

  firstChild(node: number): number {
    return this.rows[(node << ROW_BITS) + CHILD] as number;
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
  /** Of each node the word that leads to it, its parent, its last child, the sibling before it; 0 for none. */
  private readonly word = [0];
  private readonly parent = [-1];
  private readonly child = [0];
  private readonly sibling = [0];
  private readonly entries: (number[] | undefined)[] = [undefined];
  /** Nodes by parent and word, open addressing; 0 is a free slot. */
  private table = new Int32Array(1 << 12);

  /**
   * @param gap the word that stands for any few words.
   * @param rank order of the entries of one node: the first that holds wins.
   */
  constructor(gap: number, rank: (entry: number) => number) {
    this.gap = gap;
    this.rank = rank;
  }

  /** Takes over all of a trie, for a builder that is empty. */
  take(trie: Trie): void {
    const { nodes } = trie;
    for (let node = 0; node < nodes; node++) {
      const entries = trie.entriesAt(node);
      if (entries.length > 0) this.entries[node] = entries;
      const count = trie.childCount(node);
      const first = trie.firstChild(node);
      for (let child = first; child < first + count; child++) {
        this.word[child] = trie.wordOf(child);
        this.parent[child] = node;
        this.child[child] = 0;
        this.sibling[child] = child === first ? 0 : child - 1;
        this.entries[child] = undefined;
      }
      this.child[node] = count === 0 ? 0 : first + count - 1;
    }
    let size = this.table.length;
    while (size < nodes * 2) size *= 2;
    this.enlarge(size);
  }

  /** Every sequence that `holds` of one of its words at least, with its entry. */
  sequencesWith(holds: (word: number) => boolean): { sequence: number[]; entry: number }[] {
    const found: { sequence: number[]; entry: number }[] = [];
    const within = new Uint8Array(this.word.length);
    for (let node = 1; node < this.word.length; node++) {
      const parent = this.parent[node] as number;
      if (within[parent] === 0 && !holds(this.word[node] as number)) continue;
      within[node] = 1;
      const sequence: number[] = [];
      for (let at = node; at !== 0; at = this.parent[at] as number) sequence.unshift(this.word[at] as number);
      for (const entry of this.entries[node] ?? NONE) found.push({ sequence, entry });
    }
    return found;
  }

  /** Adds every sequence that takes one of each list of `alternatives`, for an entry. */
  insert(alternatives: readonly (readonly (readonly number[])[])[], entry: number): void {
    let nodes = [0];
    for (const forms of alternatives) {
      const next: number[] = [];
      for (const node of nodes)
        for (const form of forms) {
          let to = node;
          for (const word of form) to = this.step(to, word);
          next.push(to);
        }
      nodes = next;
    }
    for (const node of nodes) this.mark(node, entry);
  }

  /** Lays the tree out for reading, for words below `words`. */
  build(words: number): Trie {
    const nodes = this.word.length;
    const layout = new TrieLayout(nodes, words, this.gap);
    // new numbers are given in the order in which the nodes are met
    const order = [0];
    for (let node = 0; node < nodes; node++) {
      const was = order[node] as number;
      const children: number[] = [];
      for (let child = this.child[was] as number; child !== 0; child = this.sibling[child] as number)
        children.push(child);
      children.sort((a, b) => (this.word[a] as number) - (this.word[b] as number));
      const leading: number[] = [];
      for (const child of children) {
        order.push(child);
        leading.push(this.word[child] as number);
      }
      const here = this.entries[was] ?? NONE;
      layout.add(here, here.length, leading, leading.length);
    }
    return layout.close();
  }

  private mark(node: number, entry: number): void {
    const here = this.entries[node];
    if (here === undefined) this.entries[node] = [entry];
    else if (!here.includes(entry)) {
      here.push(entry);
      here.sort((a, b) => this.rank(a) - this.rank(b));
    }
  }

  /** Where the edge with `word` leads from `node`; it is added if there is none. */
  private step(node: number, word: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = mix(node, word) & mask;
    for (let at = table[slot] as number; at !== 0; at = table[slot] as number) {
      if (this.parent[at] === node && this.word[at] === word) return at;
      slot = (slot + 1) & mask;
    }
    const added = this.word.length;
    this.word.push(word);
    this.parent.push(node);
    this.child.push(0);
    this.sibling.push(this.child[node] as number);
    this.entries.push(undefined);
    this.child[node] = added;
    table[slot] = added;
    if (added * 2 > table.length) this.enlarge(table.length * 2);
    return added;
  }

  private enlarge(size: number): void {
    const table = new Int32Array(size);
    const mask = table.length - 1;
    for (let node = 1; node < this.word.length; node++) {
      let slot = mix(this.parent[node] as number, this.word[node] as number) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = node;
    }
    this.table = table;
  }
}

/** Lays out nodes that are given one by one, breadth first. */
export class TrieLayout {
  private readonly gap: number;
  private readonly first: Int32Array;
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
    this.rows = new Int32Array(nodes << ROW_BITS);
  }

  /** Adds the next node: the first `entryCount` of `entries` in their order, the first `childCount` of the words of its children, smaller ones first. */
  add(entries: ArrayLike<number>, entryCount: number, children: ArrayLike<number>, childCount: number): void {
    const { rows, terminals, first, node } = this;
    const row = node << ROW_BITS;
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
        rows[this.known++ << ROW_BITS] = word;
        if (node > 0) {
          const bit = mix(node, word) & mask;
          filter[bit >> 5]! |= 1 << bit;
        }
      }
    }
    rows[row + WHAT] = what;
    // the children of the root come next
    const root = rows[WHAT] as number;
    if (node > 0 && node <= root >> NODE_SHIFT) first[rows[row] as number] = (node << NODE_SHIFT) | (what & NODE_MASK);
    this.node++;
  }

  close(): Trie {
    const { first, rows, filter } = this;
    return new Trie({ first, rows, terminals: Int32Array.from(this.terminals), filter });
  }

  private makeFilter(roots: number): void {
    const edges = (this.rows.length >> ROW_BITS) - roots;
    let bits = 1024;
    while (bits < edges * FILTER_BITS) bits *= 2;
    this.filter = new Int32Array(bits >> 5);
  }
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
