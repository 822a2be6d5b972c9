import { fold, UnitBit, unitInfo } from './characters.js';

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 16777619;

/** Hash of a word, case folded: FNV-1a over its code units. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ fold(word.charCodeAt(at)), FNV_PRIME);
  return hash;
}

/** Multiplier of the second hash of a word, a polynomial in its code units. */
export const CHECK_FACTOR = 0x2c1b3c6d;

/** Second hash of a word, case folded. */
function checkOf(word: string): number {
  let check = 0;
  for (let at = 0; at < word.length; at++) check = (Math.imul(check, CHECK_FACTOR) + fold(word.charCodeAt(at))) | 0;
  return check;
}

/** The second hash of a word with its length. */
function keyOf(check: number, length: number): number {
  return (Math.imul(check, CHECK_FACTOR) + length) | 0;
}

/** Numbers of a slot of the hash table: id and key. The table is to stay in the cache with all that is read beside it. */
const SLOT_BITS = 1;
const SLOT = 1 << SLOT_BITS;
/** Slots for words that were met lately: few words make up most of a text, and these lie together. */
const RECENT = 8192;
/** Letters by which wildcards are found. */
const HEAD = 3;
const HEADS = 4096;

/**
 * Words with small integer ids, case folded. Ids begin at 1; 0 is every word that is not here. A wildcard ("stabili*")
 * is a word too: a text's word that is not here by itself gets the id of the longest wildcard it begins with. A text's
 * word is known by two hashes and its length, since comparing its letters would take as long as all the rest: by the 32
 * bits of its key and those bits of its hash that name a slot, 13 at least.
 */
export class Vocabulary {
  readonly words: string[] = [''];
  /** Made when a word is looked up by its letters for the first time. */
  private known: Map<string, number> | undefined;
  /** Open addressing, `SLOT` numbers a slot; at most half of the slots are taken. */
  private table = new Int32Array(2048 * SLOT);
  /** What was found, id 0 and wildcards too, in a slot for each hash; a free slot has id -1. */
  private readonly recent = new Int32Array(RECENT * SLOT).fill(-1);
  private stale = false;
  private readonly wildcards = new Map<string, number[]>();
  /** Whether a wildcard has a head with this hash. */
  private readonly heads = new Uint8Array(HEADS);

  /** @param words words in folded form, none of them twice, which get the ids from 1 on. */
  constructor(words: readonly string[] = []) {
    let slots = this.table.length;
    while ((words.length + 1) * 2 * SLOT > slots) slots *= 2;
    if (slots > this.table.length) this.table = new Int32Array(slots);
    for (const word of words) this.put(word);
  }

  get size(): number {
    return this.words.length;
  }

  /** Id of `word`, which is added if it is new. */
  add(word: string): number {
    const { ids } = this;
    const given = ids.get(word);
    if (given !== undefined) return given;
    const key = folded(word);
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (this.words.length * 2 * SLOT >= this.table.length) this.enlarge();
    return this.put(key);
  }

  /** Adds a word in folded form that is not here, where the table has room. */
  private put(key: string): number {
    const id = this.words.length;
    this.words.push(key);
    this.stale = true;
    this.known?.set(key, id);
    this.insert(id, key);
    if (key.length > HEAD && key.endsWith('*')) {
      const head = key.slice(0, HEAD);
      const ids = this.wildcards.get(head) ?? [];
      ids.push(id);
      ids.sort((a, b) => (this.words[b] as string).length - (this.words[a] as string).length);
      this.wildcards.set(head, ids);
      this.heads[slotOfHead(hashOf(head))] = 1;
    }
    return id;
  }

  /** Makes ready for `identify`, to be called after words were added. */
  begin(): void {
    if (this.stale) this.recent.fill(-1);
    this.stale = false;
  }

  /**
   * Id of the word of `length` units at `start`, by both its hashes; else, of a word, that of the longest wildcard it
   * begins with, else 0.
   */
  identify(units: Uint16Array, start: number, length: number, hash: number, check: number, word: boolean): number {
    const { recent } = this;
    const key = keyOf(check, length);
    const slot = ((hash ^ (hash >>> 15)) & (RECENT - 1)) << SLOT_BITS;
    const known = recent[slot] as number;
    if (known >= 0 && recent[slot + 1] === key) return known;
    const id = this.find(units, start, length, hash, key, word);
    recent[slot] = id;
    recent[slot + 1] = key;
    return id;
  }

  private find(units: Uint16Array, start: number, length: number, hash: number, key: number, word: boolean): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = ((hash ^ (hash >>> 15)) << SLOT_BITS) & mask;
    let found = table[slot] as number;
    while (found !== 0 && table[slot + 1] !== key) {
      slot = (slot + SLOT) & mask;
      found = table[slot] as number;
    }
    return found === 0 && word && length >= HEAD ? this.wildcardOf(units, start, start + length) : found;
  }

  /** Id of the longest wildcard that the word at `start` to `end` begins with; 0 if there is none. */
  private wildcardOf(units: Uint16Array, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let at = start; at < start + HEAD; at++)
      hash = Math.imul(hash ^ ((unitInfo[units[at] as number] as number) & UnitBit.Folded), FNV_PRIME);
    if (this.heads[slotOfHead(hash)] === 0) return 0;
    let head = '';
    for (let at = start; at < start + HEAD; at++) head += String.fromCharCode(fold(units[at] as number));
    for (const id of this.wildcards.get(head) ?? []) {
      const word = this.words[id] as string;
      const length = word.length - 1;
      if (length > end - start) continue;
      let at = HEAD;
      while (at < length && fold(units[start + at] as number) === word.charCodeAt(at)) at++;
      if (at >= length) return id;
    }
    return 0;
  }

  /** Id of `word`, 0 if it is not here. */
  idOf(word: string): number {
    return this.ids.get(folded(word)) ?? 0;
  }

  private get ids(): Map<string, number> {
    if (this.known === undefined) {
      this.known = new Map();
      for (let id = 1; id < this.words.length; id++) this.known.set(this.words[id] as string, id);
    }
    return this.known;
  }

  private insert(id: number, word: string): void {
    const { table } = this;
    const hash = hashOf(word);
    const mask = table.length - 1;
    let slot = ((hash ^ (hash >>> 15)) << SLOT_BITS) & mask;
    while (table[slot] !== 0) slot = (slot + SLOT) & mask;
    table[slot] = id;
    table[slot + 1] = keyOf(checkOf(word), word.length);
  }

  private enlarge(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let id = 1; id < this.words.length; id++) this.insert(id, this.words[id] as string);
  }
}

function folded(word: string): string {
  let at = 0;
  while (at < word.length && fold(word.charCodeAt(at)) === word.charCodeAt(at)) at++;
  if (at === word.length) return word;
  let key = '';
  for (at = 0; at < word.length; at++) key += String.fromCharCode(fold(word.charCodeAt(at)));
  return key;
}

function slotOfHead(hash: number): number {
  return (hash ^ (hash >>> 15)) & (HEADS - 1);
}
