import { fingerprint } from '../framing/stamp.js';

/** A part of a corpus: `index` of `count`, counted from 0. */
export interface Shard {
  index: number;
  count: number;
}

/**
 * Whether a shard takes the record of this id. Every id is taken by exactly one of the `count` shards.
 *
 * @example
 * [0, 1, 2].filter((index) => isInShard('call-7', { index, count: 3 })).length; // => 1
 */
export function isInShard(id: string, { index, count }: Shard): boolean {
  return Number.parseInt(fingerprint(id).slice(0, 8), 16) % count === index;
}
