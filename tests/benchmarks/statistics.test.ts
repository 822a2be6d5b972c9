import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript without types
import { bootstrap, pearson, spearman } from '../../benchmarks/evaluation/correlation.mjs';
// @ts-expect-error plain JavaScript without types
import { krippendorffAlpha } from '../../benchmarks/evaluation/krippendorff.mjs';
// @ts-expect-error plain JavaScript without types
import { splitById } from '../../benchmarks/evaluation/parts.mjs';

describe("Krippendorff's alpha", () => {
  // the example of Krippendorff (2011), "Computing Krippendorff's alpha-reliability": 4 observers, 12 units
  const _ = null;
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];
  const units = observers[0]!.map((_, unit) => observers.map((observer) => observer[unit]));
  it('is that of the published example', () => {
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'interval')).toBeCloseTo(0.849, 3);
  });
  it('is 1 where all agree', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [2, 2, null],
        [5, 5],
      ]),
    ).toBe(1);
  });
});

describe('correlations', () => {
  // scipy.stats 1.17.1: pearsonr([1,2,3,4,5],[2,1,4,3,7]) = 0.8241633837, spearmanr([1,2,2,4],[1,3,2,4]) = 0.9486832981
  it('are those of SciPy', () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 7])).toBeCloseTo(0.8241633837, 9);
    expect(spearman([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(0.9486832981, 9);
  });
  it('have an interval around them, the same for the same seed', () => {
    const x = Array.from({ length: 60 }, (_, index) => index);
    const y = x.map((value) => value + 25 * Math.sin(value));
    const [low, high] = bootstrap(pearson, x, y);
    expect(low).toBeLessThan(pearson(x, y));
    expect(high).toBeGreaterThan(pearson(x, y));
    expect(bootstrap(pearson, x, y)).toEqual([low, high]);
  });
});

describe('the part kept for checking', () => {
  it('is about a third, and stays the same', () => {
    const documents = Array.from({ length: 900 }, (_, id) => ({ id: `s-${id}` }));
    const { development, check } = splitById(documents);
    expect(check.length).toBeGreaterThan(250);
    expect(check.length).toBeLessThan(350);
    expect(development.length + check.length).toBe(900);
    expect(splitById(documents).check).toEqual(check);
  });
});
