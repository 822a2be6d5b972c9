/** Matches of a text: entry and its lexicon, first token, token after the last. In the order of their first tokens. */
export class Matches {
  count = 0;
  entry = new Int32Array(256);
  lexicon = new Int32Array(256);
  first = new Int32Array(256);
  end = new Int32Array(256);

  /** Forgets the matches, keeps their room. */
  clear(): void {
    this.count = 0;
  }

  add(entry: number, lexicon: number, first: number, end: number): void {
    if (this.count === this.entry.length) this.enlarge();
    this.entry[this.count] = entry;
    this.lexicon[this.count] = lexicon;
    this.first[this.count] = first;
    this.end[this.count++] = end;
  }

  /** Index of the first match that begins at `token` or later. */
  from(token: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.first[middle] as number) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private enlarge(): void {
    for (const key of ['entry', 'lexicon', 'first', 'end'] as const) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this[key]);
      this[key] = larger;
    }
  }
}
