import { firstFrom, grown } from '../text/numbers.js';

/** Matches of a text: entry and its kind, first token, token after the last. In the order of their first tokens. */
export class Matches {
  count = 0;
  entry = new Int32Array(256);
  kind = new Int32Array(256);
  first = new Int32Array(256);
  end = new Int32Array(256);

  /** Forgets the matches, keeps their room. */
  clear(): void {
    this.count = 0;
  }

  add(entry: number, kind: number, first: number, end: number): void {
    if (this.count === this.entry.length) this.enlarge();
    this.entry[this.count] = entry;
    this.kind[this.count] = kind;
    this.first[this.count] = first;
    this.end[this.count++] = end;
  }

  /** Index of the first match that begins at `token` or later. */
  from(token: number): number {
    return firstFrom(this.first, this.count, token);
  }

  private enlarge(): void {
    for (const key of ['entry', 'kind', 'first', 'end'] as const) this[key] = grown(this[key], this.count * 2);
  }
}
