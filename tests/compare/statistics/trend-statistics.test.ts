import { describe, expect, it } from 'vitest';
import { pairedPermutationTest, seededRandom, spearmanTest } from '../../../src/index.js';

describe('spearmanTest', () => {
  it('gives equal values their mean rank', () => {
    expect(spearmanTest([1, 2, 2, 3], [1, 2, 3, 4], seededRandom(1)).rho).toBeCloseTo(0.9487, 4);
  });
  it('finds an order, and none where nothing varies', () => {
    const x = Array.from({ length: 12 }, (_, at) => at);
    expect(spearmanTest(x, [...x].reverse(), seededRandom(1))).toMatchObject({ rho: -1, p: 0.001 });
    expect(spearmanTest(x, new Array(12).fill(1), seededRandom(1))).toEqual({ rho: 0, p: 1 });
  });
});

describe('pairedPermutationTest', () => {
  it('finds a shift of all pairs, and holds its level without one', () => {
    expect(pairedPermutationTest(new Array(12).fill(1), seededRandom(1))).toBeLessThan(0.01);
    const random = seededRandom(4);
    let alarms = 0;
    for (let run = 0; run < 400; run++)
      if (
        pairedPermutationTest(
          Array.from({ length: 9 }, () => random() - 0.5),
          random,
          199,
        ) <= 0.05
      )
        alarms++;
    expect(alarms / 400).toBeLessThan(0.08);
    expect(alarms / 400).toBeGreaterThan(0.02);
  });
});
