import type { Random } from '../../framing/random.js';
import type { Blocks } from './bootstrap-difference.js';

/**
 * Permutation test of `statistic(a) = statistic(b)`, two-sided: the blocks of both groups are dealt out anew, each group
 * keeping its number of blocks, so that the level holds whatever the sizes (Ernst 2004; the observed deal counts, Phipson
 * & Smyth 2010). The statistic may be any function of the units, as a score of pooled passages is no mean.
 *
 * @returns p in (0, 1]; 1 where a group has no block.
 * @example
 * const sum = (units) => units.reduce((total, unit) => total + unit, 0);
 * permutationTest([[1], [1]], [[1]], sum, () => 0.5, 9); // => 1
 */
export function permutationTest<Unit>(
  a: Blocks<Unit>,
  b: Blocks<Unit>,
  statistic: (units: readonly Unit[]) => number,
  random: Random,
  permutations = 999,
): number {
  if (a.length === 0 || b.length === 0) return 1;
  const blocks = [...a, ...b];
  const first: Unit[] = [];
  const second: Unit[] = [];
  const distance = () => {
    first.length = 0;
    second.length = 0;
    for (let at = 0; at < blocks.length; at++)
      for (const unit of blocks[at] as readonly Unit[]) (at < a.length ? first : second).push(unit);
    return Math.abs(statistic(second) - statistic(first));
  };
  // sums in another order differ in the last digits
  const observed = distance() * (1 - 1e-9) - 1e-12;
  let atLeast = 1;
  for (let permutation = 0; permutation < permutations; permutation++) {
    // dealing out the smaller group fixes the other
    const dealt = Math.min(a.length, b.length);
    for (let turn = 0; turn < dealt; turn++) {
      const at = a.length <= b.length ? turn : blocks.length - 1 - turn;
      const other =
        a.length <= b.length
          ? turn + Math.floor(random() * (blocks.length - turn))
          : Math.floor(random() * (blocks.length - turn));
      const block = blocks[at] as readonly Unit[];
      blocks[at] = blocks[other] as readonly Unit[];
      blocks[other] = block;
    }
    if (distance() >= observed) atLeast++;
  }
  return atLeast / (permutations + 1);
}
