import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSums } from '../../../src/corpus/totals/exact-sums.js';
import { poissonWeights } from '../../../src/corpus/totals/poisson-weights.js';

describe('exact sums', () => {
  it('do not hang on the order of their terms, and are right to 1e-9', () => {
    const term = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 50 }),
        fc.array(fc.nat({ max: 12 }), { minLength: 50, maxLength: 50 }),
        (terms, times) => {
          const sum = (order: readonly number[]) => {
            const sums = new ExactSums(1);
            for (const at of order) sums.add(0, terms[at] as number, times[at] as number);
            return sums;
          };
          const forwards = sum([...terms.keys()]);
          expect(sum([...terms.keys()].reverse()).toJSON()).toEqual(forwards.toJSON());
          const plain = terms.reduce((total, one, at) => total + one * (times[at] as number), 0);
          const size = terms.reduce((total, one, at) => total + Math.abs(one) * (times[at] as number), 1);
          expect(Math.abs(forwards.at(0) - plain)).toBeLessThan(1e-9 * size);
        },
      ),
    );
  });
});

describe('Poisson weights', () => {
  it('have mean and variance 1, and no two ids share them', () => {
    const weights = Array.from({ length: 2000 }, (_, id) => poissonWeights(`id${id}`, 50, 1)).flatMap((one) => [
      ...one,
    ]);
    const mean = weights.reduce((sum, one) => sum + one, 0) / weights.length;
    const variance = weights.reduce((sum, one) => sum + (one - mean) ** 2, 0) / weights.length;
    expect(mean).toBeCloseTo(1, 1);
    expect(variance).toBeCloseTo(1, 1);
    expect(poissonWeights('a', 50, 1)).toEqual(poissonWeights('a', 50, 1));
    expect(poissonWeights('a', 50, 1)).not.toEqual(poissonWeights('b', 50, 1));
    expect(poissonWeights('a', 50, 1)).not.toEqual(poissonWeights('a', 50, 2));
  });
});
