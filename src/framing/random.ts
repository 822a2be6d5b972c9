/** A source of randomness: numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded source of randomness (mulberry32, Ettinger 2017): the same seed gives the same numbers everywhere.
 *
 * @example
 * seededRandom(1)() === seededRandom(1)(); // => true
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
