import type { Random } from '../../framing/random.js';

/**
 * Permutation test of pairs that differ by these amounts, two-sided: within each pair the two are exchanged by chance,
 * which turns the sign of its difference (Fisher 1935); the observed deal counts (Phipson & Smyth 2010).
 *
 * @returns p in (0, 1]; 1 where there is no pair.
 * @example
 * pairedPermutationTest([0, 0, 0], () => 0.5); // => 1
 */
export function pairedPermutationTest(differences: readonly number[], random: Random, permutations = 999): number {
  let observed = 0;
  for (const difference of differences) observed += difference;
  observed = Math.abs(observed) * (1 - 1e-9) - 1e-12;
  let atLeast = 1;
  for (let permutation = 0; permutation < permutations; permutation++) {
    let sum = 0;
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
    if (Math.abs(sum) >= observed) atLeast++;
  }
  return atLeast / (permutations + 1);
}
