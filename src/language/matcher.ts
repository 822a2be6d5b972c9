import { LexiconError } from '../model/errors/lexicon-error.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { checkPattern, type Lexicon } from './lexicon.js';
import type { Matches } from './matches.js';
import { expandPattern, type Inflect } from './pattern.js';
import { LAST_ENTRY, NodeBit, Trie } from './trie.js';

/** How many tokens a gap (`…`) may span. */
const GAP = 8;
const LETTER_A = 0x61;
/** Letters by which words are put together before stems are looked for. */
const SHORTEST_STEM = 3;

/** A compiled entry. */
export interface Entry {
  lexicon: number;
  category: string;
  weight: number;
  conditions: readonly string[];
  /** Its conditions of one letter as bits: see `framesOf`. */
  frames: number;
  pattern: string;
  /** Vocabulary id of its first word in the base form. */
  base: number;
  /** Whether its conditions are to be tested before it matches. */
  conditional: boolean;
}

/** Decides the part-of-speech conditions of an entry at a token. */
export type PartOfSpeechTest = (tokens: Tokens, token: number, condition: string) => boolean;

/**
 * All lexicons compiled into one trie over vocabulary ids, so that the cost of matching grows with the text and not
 * with the number of lexicons or entries. For each lexicon the longest entry that begins at a token and whose
 * conditions hold wins, from left to right, without overlaps.
 */
export class Matcher {
  readonly entries: Entry[] = [];
  readonly lexicons: readonly Lexicon[];
  /** Index of the lexicon of each entry. */
  readonly lexiconOf: Int32Array;
  private readonly conditionalOf: Uint8Array;
  private readonly vocabulary: Vocabulary;
  private readonly gapId: number;
  private readonly numberId: number;
  private readonly trie: Trie;
  /** For each lexicon the end of its last match. */
  private readonly covered: Int32Array;
  /** Pairs (entry, end) that begin at a token, shorter ones first. */
  private candidates = new Int32Array(256);
  private found = 0;

  constructor(
    lexicons: readonly Lexicon[],
    vocabulary: Vocabulary,
    inflect: Inflect,
    clitics: ReadonlySet<string>,
    unconditional: readonly number[] = [],
    elides = false,
  ) {
    this.lexicons = lexicons;
    this.vocabulary = vocabulary;
    this.gapId = vocabulary.add('…');
    this.numberId = vocabulary.add('#');
    this.covered = new Int32Array(lexicons.length);
    this.trie = new Trie(this.gapId, (entry) => this.rankOf(entry));
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
          frames: framesOf(conditions),
          pattern,
          base: vocabulary.add((pattern.split(/[~| (]/, 1)[0] as string).toLowerCase()),
          conditional: conditions.length > 0 && !unconditional.includes(index),
        });
        for (const sequence of expandPattern(pattern, inflect, clitics, elides)) {
          const ids = sequence.map((word) => vocabulary.add(word));
          this.trie.insert(ids, entry);
          if (sequence.some((word) => word.endsWith('*'))) wildcards.push({ sequence: ids, entry });
        }
      }
    });
    this.bindWildcards(wildcards);
    this.trie.close(vocabulary.size);
    this.lexiconOf = Int32Array.from(this.entries, ({ lexicon }) => lexicon);
    this.conditionalOf = Uint8Array.from(this.entries, ({ conditional }) => (conditional ? 1 : 0));
  }

  /**
   * Finds the entries in every sentence of the text and adds them to `matches`. Entries that are 1 in `ignored` don't
   * count, nor do they hide a shorter one.
   */
  match(tokens: Tokens, test: PartOfSpeechTest, matches: Matches, ignored?: Uint8Array): void {
    const { trie, covered, numberId } = this;
    const { first, has } = trie;
    const { id, kind, sentences, sentenceCount } = tokens;
    covered.fill(0);
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const to = sentences[sentence + 1] as number;
      for (let token = sentences[sentence] as number; token < to; token++) {
        let node = first[id[token] as number] as number;
        if (node === 0) {
          if (kind[token] !== TokenKind.Number) continue;
          node = first[numberId] as number;
          if (node === 0) continue;
        }
        // a word that only begins longer entries: most often the next word tells that it begins none
        if (has[node] === NodeBit.Edge && !this.goesOn(tokens, node, token + 1, to)) continue;
        this.matchAt(tokens, node, token, to, test, matches, ignored);
      }
    }
  }

  private matchAt(
    tokens: Tokens,
    node: number,
    token: number,
    to: number,
    test: PartOfSpeechTest,
    matches: Matches,
    ignored: Uint8Array | undefined,
  ): void {
    const { trie } = this;
    this.found = 0;
    if (this.goesOn(tokens, node, token + 1, to)) this.walk(tokens, node, token + 1, to);
    else if (((trie.has[node] as number) & NodeBit.Entry) !== 0) this.proposeAll(trie, node, token + 1);
    const { candidates, covered, lexiconOf, conditionalOf } = this;
    for (let at = this.found - 2; at >= 0; at -= 2) {
      const entry = candidates[at] as number;
      const lexicon = lexiconOf[entry] as number;
      if ((covered[lexicon] as number) > token || (ignored !== undefined && ignored[entry] === 1)) continue;
      if (conditionalOf[entry] === 1 && !holds(tokens, token, (this.entries[entry] as Entry).conditions, test))
        continue;
      const end = candidates[at + 1] as number;
      covered[lexicon] = end;
      matches.add(entry, lexicon, token, end);
    }
  }

  /** Whether an entry that goes through `node` may go on with the token. */
  private goesOn(tokens: Tokens, node: number, token: number, to: number): boolean {
    const { trie } = this;
    const what = trie.has[node] as number;
    if ((what & NodeBit.Edge) === 0 || token >= to) return false;
    return (
      (what & NodeBit.Gap) !== 0 ||
      tokens.kind[token] === TokenKind.Number ||
      trie.mayStep(node, tokens.id[token] as number)
    );
  }

  private walk(tokens: Tokens, start: number, from: number, to: number): void {
    const { trie } = this;
    let node = start;
    let token = from;
    for (;;) {
      const what = trie.has[node] as number;
      if ((what & NodeBit.Entry) !== 0) this.proposeAll(trie, node, token);
      if ((what & NodeBit.Edge) === 0) return;
      if ((what & NodeBit.Gap) !== 0) {
        const rest = trie.step(node, this.gapId);
        for (let skip = token + 1; skip < Math.min(to, token + GAP + 1); skip++) {
          const next = this.step(rest, tokens, skip);
          if (next !== 0) {
            const before = this.found;
            this.walk(tokens, next, skip + 1, to);
            if (this.found > before) break;
          }
        }
      }
      if (token >= to) return;
      node = this.step(node, tokens, token);
      if (node === 0) return;
      token++;
    }
  }

  /** Proposes the entries that end at a node. */
  private proposeAll({ terminals, terminalFrom }: Trie, node: number, end: number): void {
    let at = terminalFrom[node] as number;
    for (;;) {
      if (this.found + 2 > this.candidates.length) this.enlarge();
      const { candidates, found } = this;
      const entry = terminals[at++] as number;
      candidates[found] = entry & ~LAST_ENTRY;
      candidates[found + 1] = end;
      this.found = found + 2;
      if ((entry & LAST_ENTRY) !== 0) return;
    }
  }

  private enlarge(): void {
    const larger = new Int32Array(this.candidates.length * 2);
    larger.set(this.candidates);
    this.candidates = larger;
  }

  private step(node: number, tokens: Tokens, token: number): number {
    const { trie } = this;
    const word = tokens.id[token] as number;
    const next = word !== 0 && trie.mayStep(node, word) ? trie.step(node, word) : 0;
    return next === 0 && tokens.kind[token] === TokenKind.Number ? trie.step(node, this.numberId) : next;
  }

  /** Of entries that end at one node, the last that holds wins: words before wildcards, conditions first, later ones first. */
  private rankOf(entry: number): number {
    const { conditional, pattern } = this.entries[entry] as Entry;
    return entry + (conditional ? 1e9 : 0) - (pattern.includes('*') ? 1e10 : 0);
  }

  /** A word that is in the vocabulary for another reason still matches the wildcards it begins with. */
  private bindWildcards(wildcards: readonly { sequence: number[]; entry: number }[]): void {
    const words = this.vocabulary.words;
    const byHead = new Map<string, number[]>();
    for (let id = 1; id < words.length; id++) {
      const head = (words[id] as string).slice(0, SHORTEST_STEM);
      const ids = byHead.get(head);
      if (ids === undefined) byHead.set(head, [id]);
      else ids.push(id);
    }
    for (const { sequence, entry } of wildcards) {
      const at = sequence.findIndex((id) => (words[id] as string).endsWith('*'));
      const stem = (words[sequence[at] as number] as string).slice(0, -1);
      const alike = stem.length < SHORTEST_STEM ? words.keys() : (byHead.get(stem.slice(0, SHORTEST_STEM)) ?? []);
      for (const id of alike) {
        if (id === 0) continue;
        const word = words[id] as string;
        if (id === sequence[at] || !word.startsWith(stem) || (word.endsWith('*') && word.length <= stem.length + 1))
          continue;
        const bound = sequence.map((other, index) => (index === at ? id : other));
        this.trie.insert(bound, entry);
      }
    }
  }
}

/** The conditions of one letter, each the bit of its place in the alphabet. */
export function framesOf(conditions: readonly string[]): number {
  let frames = 0;
  for (const condition of conditions) if (condition.length === 1) frames |= 1 << (condition.charCodeAt(0) - LETTER_A);
  return frames;
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
