/**
 * Cliff's delta (1993): the share of pairs in which the value of `b` is larger, less the share in which it is smaller.
 * From 0.147 on it is called small, from 0.33 medium, from 0.474 large (Romano et al. 2006).
 *
 * @returns −1…1; 0 where a group is empty.
 * @example
 * cliffsDelta([1, 2], [3, 4]); // => 1
 */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const first = Float64Array.from(a).sort();
  let below = 0;
  let upTo = 0;
  let sum = 0;
  for (const value of Float64Array.from(b).sort()) {
    while (below < first.length && (first[below] as number) < value) below++;
    while (upTo < first.length && (first[upTo] as number) <= value) upTo++;
    sum += below - (first.length - upTo);
  }
  return sum / (a.length * b.length);
}
