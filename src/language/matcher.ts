import { grown } from '../text/numbers.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import { Entry, type EntryKind, type LanguageTables } from './language-tables.js';
import type { Matches } from './matches.js';
import { LAST_ENTRY, NODE_SHIFT, NodeBit, type Trie } from './trie.js';

/** Kinds whose indices are kept in two bytes. */
const MOST_SHORT = 0x10000;
/** How many tokens a gap (`…`) may span. */
const GAP = 8;

/** Decides the part-of-speech conditions of an entry at a token. */
export type PartOfSpeechTest = (tokens: Tokens, token: number, condition: string) => boolean;

/**
 * All lexicons compiled into one trie over vocabulary ids, so that the cost of matching grows with the text and not
 * with the number of lexicons or entries. For each lexicon the longest entry that begins at a token and whose
 * conditions hold wins, from left to right, without overlaps.
 */
export class Matcher {
  readonly kinds: readonly EntryKind[];
  /** Index of the kind of each entry: what is read of all that may match is read by kind, as there are few kinds. */
  private readonly kindOf: Uint16Array | Int32Array;
  private readonly baseOf: Int32Array;
  /** Made when they are first asked for; with room from the beginning, as an array with gaps would be a dictionary. */
  private readonly entries: (Entry | undefined)[];
  /** Index of the lexicon of each kind, and its weight: what is read all the time stands in arrays. */
  readonly lexiconOf: Uint16Array;
  readonly weightOf: Float64Array;
  private readonly conditionalOf: Uint8Array;
  /** For each word its node as `first` of the trie has it, and the entries of that node. */
  private readonly openings: Int32Array;
  private readonly gapId: number;
  private readonly numberId: number;
  private readonly trie: Trie;
  /** For each lexicon the end of its last match. */
  private readonly covered: Int32Array;
  /** Pairs (entries of a node, end) that begin at a token, shorter ones first. */
  private candidates = new Int32Array(256);
  private found = 0;

  constructor({ kinds, kindOf, baseOf, trie, gap, number, lexicons }: LanguageTables) {
    this.kinds = kinds;
    this.kindOf = kinds.length <= MOST_SHORT ? new Uint16Array(kindOf) : kindOf;
    this.baseOf = baseOf;
    this.entries = new Array(kindOf.length);
    this.trie = trie;
    this.gapId = gap;
    this.numberId = number;
    this.covered = new Int32Array(lexicons);
    this.lexiconOf = Uint16Array.from(kinds, ({ lexicon }) => lexicon);
    this.weightOf = Float64Array.from(kinds, ({ weight }) => weight);
    this.conditionalOf = this.marksOf(({ conditional }) => conditional);
    this.openings = openingsOf(trie);
  }

  /** An entry as an object, made when it is first asked for. */
  entry(index: number): Entry {
    let entry = this.entries[index];
    if (entry === undefined) {
      entry = new Entry(this.kinds[this.kindOf[index] as number] as EntryKind, this.baseOf[index] as number);
      this.entries[index] = entry;
    }
    return entry;
  }

  /** A number, 0 to 255, for each kind of entries. */
  bytesOf(of: (kind: EntryKind) => number): Uint8Array {
    return Uint8Array.from(this.kinds, of);
  }

  /** 1 for each kind of entries of which `holds` is true. */
  marksOf(holds: (kind: EntryKind) => boolean): Uint8Array {
    return this.bytesOf((kind) => (holds(kind) ? 1 : 0));
  }

  /**
   * Finds the entries in every sentence of the text and adds them to the matches of their lexicon: `into` has those of
   * each, which several may share. Entries whose kind is 1 in `ignored` don't count, nor do they hide a shorter one.
   */
  match(tokens: Tokens, test: PartOfSpeechTest, into: readonly Matches[], ignored?: Uint8Array): void {
    const { trie, covered, numberId, openings } = this;
    const { id, kind, sentences, sentenceCount } = tokens;
    covered.fill(0);
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const to = sentences[sentence + 1] as number;
      for (let token = sentences[sentence] as number; token < to; token++) {
        let opening = (id[token] as number) << 1;
        let begins = openings[opening] as number;
        if (begins === 0) {
          if (kind[token] !== TokenKind.Number) continue;
          opening = numberId << 1;
          begins = openings[opening] as number;
          if (begins === 0) continue;
        }
        const node = begins >> NODE_SHIFT;
        const next = token + 1;
        // most often the next word tells that no longer entry begins here
        if (
          (begins & NodeBit.Edge) !== 0 &&
          next < to &&
          ((begins & NodeBit.Gap) !== 0 || kind[next] === TokenKind.Number || trie.mayStep(node, id[next] as number))
        ) {
          this.found = 0;
          this.walk(tokens, node, next, to);
          for (let at = this.found - 2; at >= 0; at -= 2)
            this.takeAll(
              this.candidates[at] as number,
              tokens,
              token,
              this.candidates[at + 1] as number,
              test,
              into,
              ignored,
            );
        } else if ((begins & NodeBit.Entry) !== 0)
          this.takeAll(openings[opening + 1] as number, tokens, token, next, test, into, ignored);
      }
    }
  }

  /** Takes the entries of a node as far as they hold, for each lexicon the first that does. */
  private takeAll(
    entries: number,
    tokens: Tokens,
    token: number,
    end: number,
    test: PartOfSpeechTest,
    into: readonly Matches[],
    ignored: Uint8Array | undefined,
  ): void {
    if (entries >= 0) {
      this.take(entries, tokens, token, end, test, into, ignored);
      return;
    }
    const { terminals } = this.trie;
    for (let at = -1 - entries; ; at++) {
      const entry = terminals[at] as number;
      this.take(entry & ~LAST_ENTRY, tokens, token, end, test, into, ignored);
      if ((entry & LAST_ENTRY) !== 0) return;
    }
  }

  private take(
    entry: number,
    tokens: Tokens,
    token: number,
    end: number,
    test: PartOfSpeechTest,
    into: readonly Matches[],
    ignored: Uint8Array | undefined,
  ): void {
    const { covered } = this;
    const kind = this.kindOf[entry] as number;
    const lexicon = this.lexiconOf[kind] as number;
    if ((covered[lexicon] as number) > token || (ignored !== undefined && ignored[kind] === 1)) return;
    if (this.conditionalOf[kind] === 1 && !holds(tokens, token, (this.kinds[kind] as EntryKind).conditions, test))
      return;
    covered[lexicon] = end;
    (into[lexicon] as Matches).add(entry, kind, token, end);
  }

  private walk(tokens: Tokens, start: number, from: number, to: number): void {
    const { trie } = this;
    let node = start;
    let token = from;
    for (;;) {
      const what = trie.has(node);
      if ((what & NodeBit.Entry) !== 0) this.propose(trie.entriesOf(node), token);
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

  /** Notes the entries of a node that ends before token `end`. */
  private propose(entries: number, end: number): void {
    if (this.found + 2 > this.candidates.length) this.candidates = grown(this.candidates, this.candidates.length * 2);
    this.candidates[this.found] = entries;
    this.candidates[this.found + 1] = end;
    this.found += 2;
  }

  private step(node: number, tokens: Tokens, token: number): number {
    const { trie } = this;
    const word = tokens.id[token] as number;
    const next = word !== 0 && trie.mayStep(node, word) ? trie.step(node, word) : 0;
    return next === 0 && tokens.kind[token] === TokenKind.Number ? trie.step(node, this.numberId) : next;
  }
}

/** What is read of every word of a text, side by side. */
function openingsOf(trie: Trie): Int32Array {
  const { first } = trie;
  const openings = new Int32Array(first.length << 1);
  for (let word = 0; word < first.length; word++) {
    const begins = first[word] as number;
    if (begins === 0) continue;
    openings[word << 1] = begins;
    openings[(word << 1) + 1] = trie.entriesOf(begins >> NODE_SHIFT);
  }
  return openings;
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
