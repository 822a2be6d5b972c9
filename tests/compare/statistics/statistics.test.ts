import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapDifference, cliffsDelta, cohensD, holm, permutationTest, seededRandom } from '../../../src/index.js';

const mean = (units: readonly number[]) => units.reduce((sum, unit) => sum + unit, 0) / units.length;
const alone = (units: readonly number[]) => units.map((unit) => [unit]);
const a = [0.1, 0.4, 0.3, 0.9, 0.2, 0.5, 0.7, 0.35, 0.15, 0.6];
const b = [0.8, 0.5, 1.9, 0.95, 1.2, 0.7, 3.1, 0.4];

describe('bootstrapDifference', () => {
  it('gives the interval of SciPy 1.17 (stats.bootstrap, percentile, 200,000 draws)', () => {
    const [low, high] = bootstrapDifference(alone(a), alone(b), mean, seededRandom(1), {
      method: 'percentile',
      replicates: 20_000,
    })!;
    expect(low).toBeCloseTo(0.245, 1);
    expect(high).toBeCloseTo(1.4325, 1);
  });
  it('gives the interval of SciPy 1.17 (stats.bootstrap, BCa, 200,000 draws)', () => {
    const [low, high] = bootstrapDifference(alone(a), alone(b), mean, seededRandom(1), {
      method: 'bca',
      replicates: 20_000,
    })!;
    expect(low).toBeCloseTo(0.3175, 1);
    expect(high).toBeGreaterThan(1.55);
    expect(high).toBeLessThan(1.68);
  });
  it('goes farther out the fewer blocks there are', () => {
    const width = (method: 'expanded' | 'percentile', units: readonly number[]) => {
      const [low, high] = bootstrapDifference(alone(units), alone(units), mean, seededRandom(1), { method })!;
      return high - low;
    };
    const many = Array.from({ length: 100 }, (_, at) => at % 5);
    expect(width('expanded', [1, 2, 3, 4, 5]) / width('percentile', [1, 2, 3, 4, 5])).toBeGreaterThan(1.25);
    expect(width('expanded', many) / width('percentile', many)).toBeLessThan(1.1);
  });
  it('is wider where units come in blocks of their likes', () => {
    const values = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
    const blocks = [0, 4, 8].map((from) => values.slice(from, from + 4));
    const width = ([low, high]: [number, number]) => high - low;
    const single = bootstrapDifference(alone(values), alone(values), mean, seededRandom(1))!;
    const blocked = bootstrapDifference(blocks, blocks, mean, seededRandom(1))!;
    expect(width(blocked)).toBeGreaterThan(1.3 * width(single));
  });
  it('has no interval for an empty group, and a point for groups of one block', () => {
    expect(bootstrapDifference([], [[1]], mean, seededRandom(1))).toBeUndefined();
    expect(bootstrapDifference([[1]], [[4]], mean, seededRandom(1), { method: 'bca' })).toEqual([3, 3]);
  });
});

describe('permutationTest', () => {
  it('gives the p of SciPy 1.17 (stats.permutation_test, all deals)', () => {
    expect(permutationTest(alone(a), alone(b), mean, seededRandom(1), 20_000)).toBeCloseTo(0.00708, 2);
    expect(permutationTest(alone(b), alone(a), mean, seededRandom(1), 20_000)).toBeCloseTo(0.00708, 2);
  });
  it('finds no difference between groups of equal values', () => {
    expect(permutationTest([[1], [1]], [[1], [1], [1]], mean, seededRandom(1))).toBe(1);
  });
  it('is never 0, and 1 for an empty group', () => {
    expect(permutationTest(alone([0, 0, 0, 0, 0]), alone([9, 9, 9, 9, 9, 9]), mean, seededRandom(1), 99)).toBe(0.01);
    expect(permutationTest([], [[1]], mean, seededRandom(1))).toBe(1);
  });
  it('gives the same figure for the same seed', () => {
    const once = () => permutationTest(alone(a), alone(b), mean, seededRandom(7), 99);
    expect(once()).toBe(once());
  });
});

describe('effect sizes', () => {
  it("Cliff's delta is SciPy's U (1.17, stats.mannwhitneyu) as a share of pairs", () => {
    expect(cliffsDelta(a, b)).toBeCloseTo(0.7375, 10);
  });
  it("Cliff's delta is what counting every pair gives, and turns with the groups", () => {
    const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        let pairs = 0;
        for (const x of one) for (const y of other) pairs += Math.sign(y - x);
        expect(cliffsDelta(one, other)).toBeCloseTo(pairs / (one.length * other.length), 12);
        expect(cliffsDelta(other, one)).toBeCloseTo(-cliffsDelta(one, other), 12);
      }),
    );
  });
  it("Cohen's d uses the pooled deviation (NumPy 2, ddof 1)", () => {
    expect(cohensD(a, b)).toBeCloseTo(1.233744750177137, 12);
    expect(cohensD([1, 1], [1, 1])).toBeUndefined();
    expect(cohensD([1], [1, 2])).toBeUndefined();
  });
});

describe('holm', () => {
  it("is R's p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.9), 'holm')", () => {
    [0.05, 0.08, 0.09, 0.09, 0.9].forEach((expected, at) => {
      expect(holm([0.01, 0.02, 0.03, 0.04, 0.9])[at]).toBeCloseTo(expected, 12);
    });
  });
  it('never lowers a p-value and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (values) => {
        const corrected = holm(values);
        values.forEach((value, at) => {
          expect(corrected[at]).toBeGreaterThanOrEqual(value);
          values.forEach((other, there) => {
            if (value < other) expect(corrected[at]).toBeLessThanOrEqual(corrected[there]!);
          });
        });
      }),
    );
  });
});
