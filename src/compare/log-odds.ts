/** Words of a group and of the others. */
export interface WordCount {
  word: string;
  count: number;
  others: number;
  /** What the prior expects of the word, in words of the prior's whole. */
  prior: number;
}

/**
 * Log-odds ratio of a word between two groups with an informative Dirichlet prior, and its z-score (Monroe, Colaresi &
 * Quinn 2008, eq. 16, 22): rare words don't come first for being rare.
 *
 * @param sizes words in each group, and in the prior.
 * @example
 * logOddsRatio({ word: 'a', count: 10, others: 10, prior: 5 }, { own: 100, others: 100, prior: 50 }).z; // => 0
 */
export function logOddsRatio(
  { count, others, prior }: WordCount,
  sizes: { own: number; others: number; prior: number },
): { logOdds: number; z: number } {
  const one = Math.log((count + prior) / (sizes.own + sizes.prior - count - prior));
  const other = Math.log((others + prior) / (sizes.others + sizes.prior - others - prior));
  const logOdds = one - other;
  return { logOdds, z: logOdds / Math.sqrt(1 / (count + prior) + 1 / (others + prior)) };
}

/**
 * Log-likelihood ratio G² of a word between two groups (Dunning 1993), negative where the others use it more.
 *
 * @example
 * keyness(10, 10, 100, 100); // => 0
 */
export function keyness(count: number, others: number, own: number, rest: number): number {
  if (own === 0 || rest === 0 || count + others === 0) return 0;
  const share = (count + others) / (own + rest);
  const part = (found: number, expected: number) => (found === 0 ? 0 : found * Math.log(found / expected));
  const g = 2 * (part(count, own * share) + part(others, rest * share));
  return count / own >= others / rest ? g : -g;
}
