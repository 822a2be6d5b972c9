import type { Random } from './random.js';

/**
 * Percentile bootstrap interval of a statistic (Efron & Tibshirani 1993, ch. 13): draws `units` indices with
 * replacement `replicates` times and gives the 2.5th and 97.5th percentile of the statistic over the draws.
 *
 * @param statistic called with an array of `units` indices in [0, units); the array is reused.
 * @returns `[low, high]`, with `low <= high`; `undefined` where there is no unit.
 * @example
 * bootstrapInterval(1, () => 0.5, () => 0.2); // => [0.5, 0.5]
 */
export function bootstrapInterval(
  units: number,
  statistic: (draw: Int32Array) => number,
  random: Random,
  replicates = 999,
  level = 0.95,
): [number, number] | undefined {
  if (units === 0) return undefined;
  const draw = new Int32Array(units);
  const values = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let unit = 0; unit < units; unit++) draw[unit] = Math.floor(random() * units);
    values[replicate] = statistic(draw);
  }
  values.sort();
  const tail = (1 - level) / 2;
  return [
    values[Math.floor(tail * (replicates - 1))] as number,
    values[Math.ceil((1 - tail) * (replicates - 1))] as number,
  ];
}
