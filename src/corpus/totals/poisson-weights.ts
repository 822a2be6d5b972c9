import { seededRandom } from '../../framing/random.js';
import { fingerprint } from '../../framing/stamp.js';

/** P(X ≤ k) of the Poisson distribution with mean 1. */
const cumulative: number[] = [];
for (let count = 0, probability = Math.exp(-1), sum = 0; count < 12; count++, probability /= count) {
  sum += probability;
  cumulative.push(sum);
}

/**
 * How often a record is drawn in each replicate of a bootstrap: Poisson numbers with mean 1 that hang on the record's id
 * and the seed alone, so that parts of a corpus that are drawn apart can be added up (Chamandy et al. 2012).
 *
 * @example
 * poissonWeights('call-7', 3, 1).length; // => 3
 */
export function poissonWeights(id: string, replicates: number, seed: number): Uint8Array {
  const random = seededRandom(Number.parseInt(fingerprint(`${seed}:${id}`).slice(0, 8), 16));
  return Uint8Array.from({ length: replicates }, () => {
    const drawn = random();
    let count = 0;
    while (count < cumulative.length && drawn >= (cumulative[count] as number)) count++;
    return count;
  });
}
