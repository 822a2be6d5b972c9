import type { Random } from '../../framing/random.js';

/**
 * Rank correlation of `x` and `y` (Spearman 1904, equal values share their mean rank) with a two-sided permutation test:
 * one of the two is dealt out anew, and the observed deal counts (Phipson & Smyth 2010).
 *
 * @returns `rho`, −1…1, and `p` in (0, 1]; 0 and 1 where nothing varies.
 * @example
 * spearmanTest([1, 2, 3], [10, 20, 90], () => 0.5, 9).rho; // => 1
 */
export function spearmanTest(
  x: readonly number[],
  y: readonly number[],
  random: Random,
  permutations = 999,
): { rho: number; p: number } {
  const first = centredRanks(x);
  const second = centredRanks(y);
  const product = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
    return sum;
  };
  const spread = Math.sqrt(product(first, first) * product(second, second));
  if (spread === 0) return { rho: 0, p: 1 };
  const rho = Math.max(-1, Math.min(1, product(first, second) / spread));
  const observed = Math.abs(product(first, second)) - 1e-9 * spread;
  let atLeast = 1;
  for (let permutation = 0; permutation < permutations; permutation++) {
    for (let at = second.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const rank = second[at] as number;
      second[at] = second[other] as number;
      second[other] = rank;
    }
    if (Math.abs(product(first, second)) >= observed) atLeast++;
  }
  return { rho, p: atLeast / (permutations + 1) };
}

function centredRanks(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  const middle = (values.length - 1) / 2;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to++;
    for (let at = from; at <= to; at++) ranks[order[at] as number] = (from + to) / 2 - middle;
    from = to + 1;
  }
  return ranks;
}
