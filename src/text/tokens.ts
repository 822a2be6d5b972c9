import { firstFrom, grown } from './numbers.js';

/** Kinds of tokens. Words, numbers and clitics are made of letters and digits; all others are one mark each. */
export enum TokenKind {
  Word = 0,
  Number = 1,
  Clitic = 2,
  Terminator = 3,
  Comma = 4,
  Colon = 5,
  Semicolon = 6,
  Dash = 7,
  Hyphen = 8,
  OpenQuote = 9,
  CloseQuote = 10,
  OpenSingle = 11,
  CloseSingle = 12,
  OpenBracket = 13,
  CloseBracket = 14,
  Symbol = 15,
}

/** Bits of a token's flags. */
export enum TokenFlag {
  /** Begins with a capital letter. */
  Capital = 1,
  /** Holds two or more letters, none of them small. */
  AllCaps = 2,
  /** White space (or the beginning of the text) stands before it. */
  SpaceBefore = 4,
  /** A line break stands before it. */
  LineBefore = 8,
  /** An empty line stands before it. */
  BlankBefore = 16,
  /** First token of a sentence. */
  SentenceStart = 32,
  /** First token of a paragraph. */
  ParagraphStart = 64,
  /** A word that carries a stop: U.S., a.m. */
  EndsWithStop = 128,
}

/** Units whose room is kept from one text to the next. */
const RETAINED = 1 << 22;
const copiesUnits = typeof Buffer !== 'undefined' && new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The same memory for copying a text into it, where that is faster. */
function bytesOf(units: Uint16Array): Buffer | undefined {
  return copiesUnits ? Buffer.from(units.buffer) : undefined;
}

/** The tokens of a text, a struct of arrays. Sentence `s` holds tokens `sentences[s]` to `sentences[s + 1]`. */
export class Tokens {
  text = '';
  /** The text's code units, closed by two zeros. */
  units = new Uint16Array(8192);
  private bytes = bytesOf(this.units);
  count = 0;
  /** Number of words: words and numbers, not clitics. */
  words = 0;
  /** Number of opening quotation marks, double ones and single ones. */
  doubleOpeners = 0;
  singleOpeners = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  id = new Int32Array(1024);
  hash = new Int32Array(1024);
  /** Number of words before each token; of all words at `count`. */
  wordsBefore = new Int32Array(1024);
  kind = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  /** Tokens at which a sentence may begin: behind a line break, or behind what may end one. */
  pauseCount = 0;
  pauses = new Int32Array(256);
  private minusOnes = new Int32Array(0);
  private scratch = new Int32Array(0);
  private marked = new Uint8Array(0);
  private written = new Int32Array(0);
  sentenceCount = 0;
  sentences = new Int32Array(128);
  paragraphCount = 0;
  /** Indices of the paragraphs' first sentences, closed by `sentenceCount`. */
  paragraphs = new Int32Array(64);

  /** Takes a text: its units are copied, as they are read much faster from an array than from a string of any make. */
  load(text: string): void {
    const { length } = text;
    this.text = text;
    this.count = 0;
    this.pauseCount = 0;
    this.doubleOpeners = 0;
    this.singleOpeners = 0;
    if (length + 2 > this.units.length || this.units.length > RETAINED) {
      let size = 8192;
      while (size < length + 2) size *= 2;
      this.units = new Uint16Array(size);
      this.bytes = bytesOf(this.units);
    }
    const { units, bytes } = this;
    if (bytes !== undefined) bytes.write(text, 0, length * 2, 'utf16le');
    else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    units[length] = 0;
    units[length + 1] = 0;
  }

  /** Whether the token begins with a capital letter. */
  isCapital(token: number): boolean {
    return ((this.flags[token] as number) & TokenFlag.Capital) !== 0;
  }

  /** Makes room for at least `capacity` tokens. */
  reserve(capacity: number): void {
    if (capacity <= this.start.length) return;
    let size = this.start.length;
    while (size < capacity) size *= 2;
    this.start = grown(this.start, size);
    this.end = grown(this.end, size);
    this.id = grown(this.id, size);
    this.hash = grown(this.hash, size);
    this.wordsBefore = grown(this.wordsBefore, size);
    const kind = new Uint8Array(size);
    kind.set(this.kind);
    this.kind = kind;
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }

  addPause(token: number): void {
    if (this.pauseCount === this.pauses.length) this.pauses = grown(this.pauses, this.pauses.length * 2);
    this.pauses[this.pauseCount++] = token;
  }

  addSentence(first: number): void {
    if (this.sentenceCount + 2 > this.sentences.length)
      this.sentences = grown(this.sentences, this.sentences.length * 2);
    this.sentences[this.sentenceCount++] = first;
  }

  addParagraph(firstSentence: number): void {
    if (this.paragraphCount + 2 > this.paragraphs.length)
      this.paragraphs = grown(this.paragraphs, this.paragraphs.length * 2);
    this.paragraphs[this.paragraphCount++] = firstSentence;
  }

  /** A number 0 for every token, to be written by who asked last. */
  zeros(): Int32Array {
    if (this.scratch.length < this.count) this.scratch = new Int32Array(this.start.length);
    else this.scratch.fill(0, 0, this.count);
    return this.scratch;
  }

  /** A number -1 for every token and for the end of the text, to be written by who asked last. */
  nothings(): Int32Array {
    if (this.written.length <= this.count) this.written = new Int32Array(this.start.length + 1);
    return this.written.fill(-1, 0, this.count + 1);
  }

  /** A byte 0 for every token and for the end of the text, to be written by who asked last. */
  marks(): Uint8Array {
    if (this.marked.length <= this.count) this.marked = new Uint8Array(this.start.length + 1);
    else this.marked.fill(0, 0, this.count + 1);
    return this.marked;
  }

  /** A number -1 for every token, to be read only. */
  nowhere(): Int32Array {
    if (this.minusOnes.length <= this.count) this.minusOnes = new Int32Array(this.start.length + 1).fill(-1);
    return this.minusOnes;
  }

  /** Number of words and numbers among tokens `first` to `end`. */
  wordsBetween(first: number, end: number): number {
    return (this.wordsBefore[end] as number) - (this.wordsBefore[first] as number);
  }

  textOf(token: number): string {
    return this.text.slice(this.start[token], this.end[token]);
  }
}

/** Index of the first token that begins at `offset` or later. */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  return firstFrom(tokens.start, tokens.count, offset);
}
