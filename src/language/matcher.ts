import { LexiconError } from '../model/errors/lexicon-error.js';
import type { Tokens } from '../text/tokens.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { checkPattern, type Lexicon } from './lexicon.js';
import { expandPattern, type Inflect } from './pattern.js';

/** How many tokens a gap (`…`) may span. */
const GAP = 8;

/** A compiled entry. */
export interface Entry {
  lexicon: number;
  category: string;
  weight: number;
  conditions: readonly string[];
  pattern: string;
  /** Vocabulary id of its first word in the base form. */
  base: number;
  /** Whether its conditions are to be tested before it matches. */
  conditional: boolean;
}

/** Decides the part-of-speech conditions of an entry at a token. */
export type PartOfSpeechTest = (tokens: Tokens, token: number, condition: string) => boolean;

/** Matches of a text: entry, first token, token after the last. */
export class Matches {
  count = 0;
  entry = new Int32Array(256);
  first = new Int32Array(256);
  end = new Int32Array(256);

  add(entry: number, first: number, end: number): void {
    if (this.count === this.entry.length) {
      for (const key of ['entry', 'first', 'end'] as const) {
        const larger = new Int32Array(this.count * 2);
        larger.set(this[key]);
        this[key] = larger;
      }
    }
    this.entry[this.count] = entry;
    this.first[this.count] = first;
    this.end[this.count++] = end;
  }
}

/**
 * All lexicons compiled into one trie over vocabulary ids, so that the cost of matching grows with the text and not
 * with the number of lexicons or entries. For each lexicon the longest entry that begins at a token and whose
 * conditions hold wins, from left to right, without overlaps.
 */
export class Matcher {
  readonly entries: Entry[] = [];
  readonly lexicons: readonly Lexicon[];
  private readonly vocabulary: Vocabulary;
  private readonly gapId: number;
  private readonly numberId: number;
  private readonly first: Int32Array;
  private nodes = 1;
  private edgeNode = new Int32Array(8192).fill(-1);
  private edgeWord = new Int32Array(8192);
  private edgeTo = new Int32Array(8192);
  private edges = 0;
  private readonly terminals: (number[] | undefined)[] = [];
  private readonly hasGap: boolean[] = [];
  private readonly covered: Int32Array;
  private readonly candidates: number[] = [];

  constructor(
    lexicons: readonly Lexicon[],
    vocabulary: Vocabulary,
    inflect: Inflect,
    clitics: ReadonlySet<string>,
    unconditional: readonly number[] = [],
  ) {
    this.lexicons = lexicons;
    this.vocabulary = vocabulary;
    this.gapId = vocabulary.add('…');
    this.numberId = vocabulary.add('#');
    this.covered = new Int32Array(lexicons.length);
    const wildcards: { sequence: number[]; entry: number }[] = [];
    lexicons.forEach((lexicon, index) => {
      for (const { pattern, weight, category, conditions, line } of lexicon.entries) {
        checkPattern(lexicon.name, line, pattern);
        if (!Number.isFinite(weight))
          throw new LexiconError(lexicon.name, line, `weight of ${JSON.stringify(pattern)} is not a number`);
        const entry = this.entries.length;
        this.entries.push({
          lexicon: index,
          category,
          weight,
          conditions,
          pattern,
          base: vocabulary.add((pattern.split(/[~| (]/, 1)[0] as string).toLowerCase()),
          conditional: conditions.length > 0 && !unconditional.includes(index),
        });
        for (const sequence of expandPattern(pattern, inflect, clitics)) {
          const ids = sequence.map((word) => vocabulary.add(word));
          this.insert(ids, entry);
          if (sequence.some((word) => word.endsWith('*'))) wildcards.push({ sequence: ids, entry });
        }
      }
    });
    this.bindWildcards(wildcards);
    this.first = new Int32Array(vocabulary.size);
    for (let slot = 0; slot < this.edgeNode.length; slot++)
      if (this.edgeNode[slot] === 0) this.first[this.edgeWord[slot] as number] = this.edgeTo[slot] as number;
  }

  /**
   * Finds the entries in tokens `from` to `to` (one sentence) and adds them to `matches`. Entries that are 1 in
   * `ignored` don't count, nor do they hide a shorter one.
   */
  match(
    tokens: Tokens,
    from: number,
    to: number,
    test: PartOfSpeechTest,
    matches: Matches,
    ignored?: Uint8Array,
  ): void {
    const { first, covered, entries, candidates } = this;
    const { id, kind } = tokens;
    covered.fill(from);
    for (let token = from; token < to; token++) {
      let word = id[token] as number;
      if (word === 0) {
        if (kind[token] !== TokenKind.Number) continue;
        word = this.numberId;
      }
      let node = word < first.length ? (first[word] as number) : 0;
      if (node === 0 && kind[token] === TokenKind.Number) node = first[this.numberId] as number;
      if (node === 0) continue;
      candidates.length = 0;
      this.walk(tokens, node, token + 1, to, candidates);
      // pairs (entry, end), shorter ones first: the last that holds wins for its lexicon
      for (let at = candidates.length - 2; at >= 0; at -= 2) {
        const entry = candidates[at] as number;
        const { lexicon, conditions, conditional } = entries[entry] as Entry;
        if ((covered[lexicon] as number) > token || ignored?.[entry] === 1) continue;
        if (conditional && !holds(tokens, token, conditions, test)) continue;
        const end = candidates[at + 1] as number;
        covered[lexicon] = end;
        matches.add(entry, token, end);
      }
    }
  }

  private walk(tokens: Tokens, start: number, from: number, to: number, found: number[]): void {
    let node = start;
    let token = from;
    for (;;) {
      const terminal = this.terminals[node];
      if (terminal !== undefined) for (const entry of terminal) found.push(entry, token);
      if (this.hasGap[node] === true) {
        const rest = this.edge(node, this.gapId);
        for (let skip = token + 1; skip < Math.min(to, token + GAP + 1); skip++) {
          const next = this.step(rest, tokens, skip);
          if (next !== 0) {
            const before = found.length;
            this.walk(tokens, next, skip + 1, to, found);
            if (found.length > before) break;
          }
        }
      }
      if (token >= to) return;
      node = this.step(node, tokens, token);
      if (node === 0) return;
      token++;
    }
  }

  private step(node: number, tokens: Tokens, token: number): number {
    const word = tokens.id[token] as number;
    const next = word === 0 ? 0 : this.edge(node, word);
    return next === 0 && tokens.kind[token] === TokenKind.Number ? this.edge(node, this.numberId) : next;
  }

  private edge(node: number, word: number): number {
    const mask = this.edgeNode.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask;
    while (this.edgeNode[slot] !== -1) {
      if (this.edgeNode[slot] === node && this.edgeWord[slot] === word) return this.edgeTo[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private insert(sequence: readonly number[], entry: number): void {
    let node = 0;
    for (const word of sequence) {
      let next = this.edge(node, word);
      if (next === 0) {
        next = this.nodes++;
        this.addEdge(node, word, next);
        if (word === this.gapId) this.hasGap[node] = true;
      }
      node = next;
    }
    const here = this.terminals[node];
    if (here === undefined) this.terminals[node] = [entry];
    else if (!here.includes(entry)) {
      // of two entries of one lexicon, the later wins; those with conditions are tried first
      here.push(entry);
      here.sort((a, b) => this.rank(a) - this.rank(b));
    }
  }

  private rank(entry: number): number {
    return (this.entries[entry]!.conditional ? 1e9 : 0) + entry;
  }

  /** A word that is in the vocabulary for another reason still matches the wildcards it begins with. */
  private bindWildcards(wildcards: readonly { sequence: number[]; entry: number }[]): void {
    const words = this.vocabulary.words;
    for (const { sequence, entry } of wildcards) {
      const at = sequence.findIndex((id) => (words[id] as string).endsWith('*'));
      const stem = (words[sequence[at] as number] as string).slice(0, -1);
      const lexicon = this.entries[entry]!.lexicon;
      for (let id = 1; id < words.length; id++) {
        const word = words[id] as string;
        if (id === sequence[at] || !word.startsWith(stem) || (word.endsWith('*') && word.length <= stem.length + 1))
          continue;
        const bound = sequence.map((other, index) => (index === at ? id : other));
        if (!this.terminalOf(bound)?.some((other) => this.entries[other]!.lexicon === lexicon))
          this.insert(bound, entry);
      }
    }
  }

  private terminalOf(sequence: readonly number[]): number[] | undefined {
    let node = 0;
    for (const word of sequence) {
      node = this.edge(node, word);
      if (node === 0) return undefined;
    }
    return this.terminals[node];
  }

  private addEdge(node: number, word: number, to: number): void {
    if (this.edges * 2 >= this.edgeNode.length) {
      const [nodes, ids, tos] = [this.edgeNode, this.edgeWord, this.edgeTo];
      this.edgeNode = new Int32Array(nodes.length * 2).fill(-1);
      this.edgeWord = new Int32Array(nodes.length * 2);
      this.edgeTo = new Int32Array(nodes.length * 2);
      this.edges = 0;
      for (let slot = 0; slot < nodes.length; slot++)
        if (nodes[slot] !== -1) this.addEdge(nodes[slot] as number, ids[slot] as number, tos[slot] as number);
    }
    const mask = this.edgeNode.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask;
    while (this.edgeNode[slot] !== -1) slot = (slot + 1) & mask;
    this.edgeNode[slot] = node;
    this.edgeWord[slot] = word;
    this.edgeTo[slot] = to;
    this.edges++;
  }
}

function holds(tokens: Tokens, token: number, conditions: readonly string[], test: PartOfSpeechTest): boolean {
  const flags = tokens.flags[token] as number;
  for (const condition of conditions) {
    if (condition === 'cap') {
      if ((flags & TokenFlag.Capital) === 0) return false;
    } else if (condition === 'lower') {
      if ((flags & TokenFlag.Capital) !== 0 && (flags & TokenFlag.SentenceStart) === 0) return false;
    } else if (condition === 'initial') {
      if ((flags & TokenFlag.SentenceStart) === 0) return false;
    } else if (!test(tokens, token, condition)) return false;
  }
  return true;
}
