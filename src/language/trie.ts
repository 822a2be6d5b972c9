/** Numbers of a slot of the table of edges: node, word, node that the edge leads to. */
const SLOT = 3;
/** Bits of the filter for each edge, at least. */
const FILTER_BITS = 8;

/** Marks the last entry of a node. */
export const LAST_ENTRY = 1 << 30;

/** What a node has. */
export const NodeBit = { Entry: 1, Edge: 2, Gap: 4 } as const;

/**
 * Sequences of word ids in one tree, each with the entries it stands for. It is filled with `insert`, then closed: laid
 * out in arrays of numbers, with a filter that tells most words that go on with nothing in one look.
 */
export class Trie {
  private readonly gap: number;
  private readonly rank: (entry: number) => number;
  private nodes = 1;
  private edges = 0;
  /** Open addressing; node -1 is a free slot, node 0 the root. */
  private table = new Int32Array(4096 * SLOT).fill(-1);
  private mask = 4095;
  private filter = new Int32Array(1);
  private readonly entries: (number[] | undefined)[] = [];
  private gaps: number[] = [];

  /** Node of every word that begins a sequence, 0 for all others. */
  first = new Int32Array(0);
  /** `NodeBit`s of every node. */
  has = new Uint8Array(0);
  /** Entries of all nodes, node after node; those of node `n` begin at `terminalFrom[n]`, and the last is marked. */
  terminals = new Int32Array(0);
  terminalFrom = new Int32Array(0);

  /**
   * @param gap the word that stands for any few words.
   * @param rank order of the entries of one node: the last that holds wins.
   */
  constructor(gap: number, rank: (entry: number) => number) {
    this.gap = gap;
    this.rank = rank;
  }

  /** Adds a sequence that stands for an entry. */
  insert(sequence: readonly number[], entry: number): void {
    let node = 0;
    for (const word of sequence) {
      let next = this.step(node, word);
      if (next === 0) {
        next = this.nodes++;
        this.add(node, word, next);
        if (word === this.gap) this.gaps.push(node);
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
  close(words: number): void {
    this.first = new Int32Array(words);
    this.has = new Uint8Array(this.nodes);
    let bits = 1024;
    while (bits < this.edges * FILTER_BITS) bits *= 2;
    this.filter = new Int32Array(bits >> 5);
    const { table, first, has, filter } = this;
    for (let slot = 0; slot < table.length; slot += SLOT) {
      const node = table[slot] as number;
      if (node < 0) continue;
      const word = table[slot + 1] as number;
      if (node === 0) first[word] = table[slot + 2] as number;
      else {
        const bit = mix(node, word) & (bits - 1);
        filter[bit >> 5]! |= 1 << bit;
        has[node]! |= NodeBit.Edge;
      }
    }
    for (const node of this.gaps) has[node]! |= NodeBit.Gap;
    this.terminalFrom = new Int32Array(this.nodes);
    const terminals: number[] = [];
    for (let node = 0; node < this.nodes; node++) {
      this.terminalFrom[node] = terminals.length;
      const here = this.entries[node];
      if (here === undefined) continue;
      here.forEach((entry, at) => {
        terminals.push(at === here.length - 1 ? entry | LAST_ENTRY : entry);
      });
      has[node]! |= NodeBit.Entry;
    }
    this.terminals = Int32Array.from(terminals);
  }

  /** Whether an edge with `word` may lead on from `node`: false is sure, true is not. */
  mayStep(node: number, word: number): boolean {
    const { filter } = this;
    const bit = mix(node, word) & ((filter.length << 5) - 1);
    return ((filter[bit >> 5] as number) & (1 << bit)) !== 0;
  }

  /** Where the edge with `word` leads from `node`; 0 if there is none. */
  step(node: number, word: number): number {
    const { table } = this;
    let slot = (mix(node, word) & this.mask) * SLOT;
    for (;;) {
      const at = table[slot] as number;
      if (at < 0) return 0;
      if (at === node && table[slot + 1] === word) return table[slot + 2] as number;
      slot += SLOT;
      if (slot === table.length) slot = 0;
    }
  }

  private add(node: number, word: number, to: number): void {
    if (this.edges * 2 * SLOT >= this.table.length) {
      const from = this.table;
      this.table = new Int32Array(from.length * 2).fill(-1);
      this.mask = this.mask * 2 + 1;
      for (let slot = 0; slot < from.length; slot += SLOT)
        if ((from[slot] as number) >= 0)
          this.put(from[slot] as number, from[slot + 1] as number, from[slot + 2] as number);
    }
    this.put(node, word, to);
    this.edges++;
  }

  private put(node: number, word: number, to: number): void {
    const { table } = this;
    let slot = (mix(node, word) & this.mask) * SLOT;
    while ((table[slot] as number) >= 0) {
      slot += SLOT;
      if (slot === table.length) slot = 0;
    }
    table[slot] = node;
    table[slot + 1] = word;
    table[slot + 2] = to;
  }
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
