import { grown } from '../text/numbers.js';

/** Numbers of a match: its entry, the kind of it, its first token, the token after its last. */
const ENTRY = 0;
const KIND = 1;
const FIRST = 2;
const END = 3;
const ROW_BITS = 2;

/** Matches of a text in the order of their first tokens, each a row of numbers that are written and read together. */
export class Matches {
  count = 0;
  private rows = new Int32Array(256 << ROW_BITS);

  /** Forgets the matches, keeps their room. */
  clear(): void {
    this.count = 0;
  }

  add(entry: number, kind: number, first: number, end: number): void {
    const row = this.count << ROW_BITS;
    if (row === this.rows.length) this.rows = grown(this.rows, row * 2);
    const { rows } = this;
    rows[row + ENTRY] = entry;
    rows[row + KIND] = kind;
    rows[row + FIRST] = first;
    rows[row + END] = end;
    this.count++;
  }

  entry(at: number): number {
    return this.rows[(at << ROW_BITS) + ENTRY] as number;
  }

  kind(at: number): number {
    return this.rows[(at << ROW_BITS) + KIND] as number;
  }

  /** First token. */
  first(at: number): number {
    return this.rows[(at << ROW_BITS) + FIRST] as number;
  }

  /** Token after the last. */
  end(at: number): number {
    return this.rows[(at << ROW_BITS) + END] as number;
  }

  /** Index of the first match that begins at `token` or later. */
  from(token: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.first(middle) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
