import type { Sums } from './metric.js';

/**
 * Words of no cue that every passage is taken to hold beside its own, so that one cue in three words is not an extreme.
 */
export const PRIOR_WORDS = 8;

/** Density of cues (weighted cues a word) at which a value is half of its range. */
export interface Saturation {
  half: number;
}

/**
 * Turns a raw sum into a value in (−1, 1), or [0, 1) where the raw sum is not negative:
 * `d / (|d| + half)` with `d = raw / (plainWords + 8)`. It grows with `raw` and never reaches the ends of its range.
 */
export function saturate({ raw, plainWords }: Sums, { half }: Saturation): number {
  if (raw === 0) return 0;
  const density = raw / (plainWords + PRIOR_WORDS);
  return density / (Math.abs(density) + half);
}
