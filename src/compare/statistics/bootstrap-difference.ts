import { quantileSorted } from 'simple-statistics';
import type { Random } from '../../framing/random.js';
import { normalBelow, normalQuantile, studentQuantile } from './normal.js';

/** A group of units (passages) in blocks (paragraphs) that are drawn as a whole. */
export type Blocks<Unit> = readonly (readonly Unit[])[];

/** How {@link bootstrapDifference} works. */
export interface BootstrapOptions {
  /**
   * `expanded` (default): percentiles farther out the fewer blocks there are; `percentile`; `bca`: corrected for bias
   * and for a spread that changes with the value.
   */
  method?: 'expanded' | 'percentile' | 'bca';
  /** By default 999. */
  replicates?: number;
  /** By default 0.95. */
  level?: number;
}

/**
 * Bootstrap interval of the difference of a statistic between two groups, `statistic(b) − statistic(a)`. Blocks are
 * drawn with replacement in each group, so that passages of one paragraph, which are alike, stay together. Percentile
 * and BCa as in Efron & Tibshirani (1993, ch. 13, 14), the acceleration of two samples as in SciPy's `bootstrap`;
 * expanded percentiles as in Hesterberg (2015), for the smaller group.
 *
 * @returns `[low, high]`; `undefined` where a group has no block.
 * @example
 * const mean = (units) => units.reduce((sum, unit) => sum + unit, 0) / units.length;
 * bootstrapDifference([[1], [1]], [[3], [3]], mean, () => 0.5); // => [2, 2]
 */
export function bootstrapDifference<Unit>(
  a: Blocks<Unit>,
  b: Blocks<Unit>,
  statistic: (units: readonly Unit[]) => number,
  random: Random,
  { method = 'expanded', replicates = 999, level = 0.95 }: BootstrapOptions = {},
): [number, number] | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const values = new Float64Array(replicates);
  const drawn: Unit[] = [];
  const drawnStatistic = (blocks: Blocks<Unit>) => {
    drawn.length = 0;
    for (let at = 0; at < blocks.length; at++)
      for (const unit of blocks[Math.floor(random() * blocks.length)] as readonly Unit[]) drawn.push(unit);
    return statistic(drawn);
  };
  for (let replicate = 0; replicate < replicates; replicate++) {
    const first = drawnStatistic(a);
    values[replicate] = drawnStatistic(b) - first;
  }
  values.sort();
  const tail = (1 - level) / 2;
  const [low, high] =
    method === 'bca'
      ? correctedTails(a, b, statistic, values, tail)
      : expandedTails(method === 'expanded' ? Math.min(a.length, b.length) : Number.POSITIVE_INFINITY, tail);
  const sorted = values as unknown as number[];
  return [quantileSorted(sorted, low), quantileSorted(sorted, high)];
}

/** Percentiles that make up for the bootstrap's spread, which is too small for few blocks. */
function expandedTails(blocks: number, tail: number): [number, number] {
  if (blocks < 2 || blocks === Number.POSITIVE_INFINITY) return [tail, 1 - tail];
  const farther = normalBelow(Math.sqrt(blocks / (blocks - 1)) * studentQuantile(tail, blocks - 1));
  return [farther, 1 - farther];
}

/** The percentiles that BCa takes instead of `tail` and `1 − tail`. */
function correctedTails<Unit>(
  a: Blocks<Unit>,
  b: Blocks<Unit>,
  statistic: (units: readonly Unit[]) => number,
  sorted: Float64Array,
  tail: number,
): [number, number] {
  const observed = statistic(b.flat()) - statistic(a.flat());
  let below = 0;
  for (const value of sorted) below += value < observed ? 1 : value === observed ? 0.5 : 0;
  if (below === 0 || below === sorted.length) return [tail, 1 - tail];
  const bias = normalQuantile(below / sorted.length);
  let cubes = 0;
  let squares = 0;
  for (const [blocks, sign] of [
    [a, -1],
    [b, 1],
  ] as const) {
    const count = blocks.length;
    if (count < 2) continue;
    const without = blocks.map((_, left) => sign * statistic(blocks.filter((_, at) => at !== left).flat()));
    const mean = without.reduce((sum, value) => sum + value, 0) / count;
    for (const value of without) {
      const influence = ((count - 1) * (mean - value)) / count;
      cubes += influence ** 3;
      squares += influence ** 2;
    }
  }
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const corrected = (p: number) => {
    const z = bias + normalQuantile(p);
    return normalBelow(bias + z / (1 - acceleration * z));
  };
  return [corrected(tail), corrected(1 - tail)];
}
