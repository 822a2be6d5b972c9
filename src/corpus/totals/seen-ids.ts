import { fingerprint } from '../../framing/stamp.js';

/** Ids that were met, as hashes of 64 bits; split, because a Set holds 2^24 at most. */
export class SeenIds {
  private readonly parts = new Map<string, Set<string>>();
  size = 0;

  /** Notes an id; whether it is new. */
  add(id: string): boolean {
    return this.addHash(fingerprint(id));
  }

  has(hash: string): boolean {
    return this.parts.get(hash.slice(0, 2))?.has(hash) === true;
  }

  addHash(hash: string): boolean {
    const key = hash.slice(0, 2);
    let part = this.parts.get(key);
    if (part === undefined) {
      part = new Set();
      this.parts.set(key, part);
    }
    if (part.has(hash)) return false;
    part.add(hash);
    this.size++;
    return true;
  }

  /** Every hash, in order. */
  *hashes(): Generator<string> {
    for (const key of [...this.parts.keys()].sort()) yield* [...this.parts.get(key)!].sort();
  }

  /** The hashes in one string, 16 digits each. */
  toJSON(): string {
    return [...this.hashes()].join('');
  }

  static fromJSON(digits: string): SeenIds {
    const seen = new SeenIds();
    for (let at = 0; at < digits.length; at += 16) seen.addHash(digits.slice(at, at + 16));
    return seen;
  }
}
