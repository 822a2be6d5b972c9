import { fold } from './characters.js';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 16777619;

/** Hash of a stretch of text, case folded: FNV-1a over its code units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), FNV_PRIME);
  return hash;
}

/**
 * Words with small integer ids, case folded. Ids begin at 1; 0 is every word that is not here. A wildcard ("stabili*")
 * is a word too: a text's word that is not here by itself gets the id of the longest wildcard it begins with.
 */
export class Vocabulary {
  readonly words: string[] = [''];
  private hashes: Int32Array = new Int32Array(1024);
  private table: Int32Array = new Int32Array(4096);
  private readonly prefixes = new Map<string, number[]>();
  private hasPrefixes = false;

  get size(): number {
    return this.words.length;
  }

  /** Id of `word`, which is added if it is new. */
  add(word: string): number {
    let key = '';
    for (let at = 0; at < word.length; at++) key += String.fromCharCode(fold(word.charCodeAt(at)));
    const hash = hashOf(key);
    const known = this.find(key, 0, key.length, hash);
    if (known !== 0) return known;
    const id = this.words.length;
    this.words.push(key);
    if (id >= this.hashes.length) {
      const larger = new Int32Array(this.hashes.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[id] = hash;
    if (this.words.length * 2 > this.table.length) this.rehash(this.table.length * 2);
    else this.insert(id);
    if (key.length > 1 && key.endsWith('*')) {
      const stem = key.slice(0, -1);
      const head = stem.slice(0, 3);
      const ids = this.prefixes.get(head) ?? [];
      ids.push(id);
      ids.sort((a, b) => (this.words[b] as string).length - (this.words[a] as string).length);
      this.prefixes.set(head, ids);
      this.hasPrefixes = true;
    }
    return id;
  }

  /** Id of the word in `text` from `start` to `end`, whose hash is `hash`; 0 if it is not here. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let id = this.table[slot] as number;
    while (id !== 0) {
      if (this.hashes[id] === hash && this.same(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
      id = this.table[slot] as number;
    }
    return 0;
  }

  /** Id of the longest wildcard that the word begins with; 0 if there is none. */
  findPrefix(text: string, start: number, end: number): number {
    if (!this.hasPrefixes || end - start < 3) return 0;
    const head = text.slice(start, start + 3).toLowerCase();
    const ids = this.prefixes.get(head);
    if (ids === undefined) return 0;
    for (const id of ids) {
      const word = this.words[id] as string;
      const length = word.length - 1;
      if (length > end - start) continue;
      let at = 3;
      while (at < length && fold(text.charCodeAt(start + at)) === word.charCodeAt(at)) at++;
      if (at >= length) return id;
    }
    return 0;
  }

  /** Id of `word`, 0 if it is not here. */
  idOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  private same(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id] as string;
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++)
      if (word.charCodeAt(at) !== fold(text.charCodeAt(start + at))) return false;
    return true;
  }

  private insert(id: number): void {
    const mask = this.table.length - 1;
    const hash = this.hashes[id] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = id;
  }

  private rehash(size: number): void {
    this.table = new Int32Array(size);
    for (let id = 1; id < this.words.length; id++) this.insert(id);
  }
}
