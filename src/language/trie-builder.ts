import { mix, type Trie, TrieLayout } from './trie.js';

const NONE: readonly number[] = [];

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
