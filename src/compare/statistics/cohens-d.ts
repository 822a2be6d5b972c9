import { mean, sampleVariance } from 'simple-statistics';

/**
 * Cohen's d (1988): the difference of the means, `b` less `a`, in pooled standard deviations.
 *
 * @returns `undefined` where a group has fewer than two values or nothing varies.
 * @example
 * cohensD([1, 2, 3], [3, 4, 5]); // => 2
 */
export function cohensD(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  const pooled =
    ((a.length - 1) * sampleVariance([...a]) + (b.length - 1) * sampleVariance([...b])) / (a.length + b.length - 2);
  return pooled > 0 ? (mean([...b]) - mean([...a])) / Math.sqrt(pooled) : undefined;
}
