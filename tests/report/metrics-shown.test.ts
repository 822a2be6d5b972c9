import { expect, test } from 'vitest';
import type { Profile } from '../../src/model/profile.js';
import { metricClass, metricRange, metricsShown } from '../../src/report/metrics-shown.js';

function profile(metric: string, value: number): Profile {
  const score = { value, cues: 1, words: 10, perThousand: 100, raw: 1 };
  return {
    readout: 'r',
    party: 'p',
    role: 'speaker',
    words: 10,
    share: 1,
    excluded: 0,
    passages: 1,
    scores: { [metric]: score },
  };
}

test('metricsShown puts the built-in metrics first', () => {
  expect(metricsShown([profile('future', 0), profile('obligation', 0), profile('sentiment', 0)], [])).toEqual([
    'sentiment',
    'obligation',
    'future',
  ]);
});

test('metricClass gives a built-in metric the same class whatever else is there', () => {
  expect(metricClass('emphasis', ['emphasis', 'future'])).toBe('metric-2');
  expect(metricClass('future', ['emphasis', 'future'])).toBe('metric-4');
});

test("metricRange is the metric's own, and wide enough for a metric of the user's", () => {
  expect(metricRange('sentiment', [profile('sentiment', 0.1)])).toEqual([-1, 1]);
  expect(metricRange('hedging', [profile('hedging', 0.1)])).toEqual([0, 1]);
  expect(metricRange('future', [profile('future', -0.2), profile('future', 3.5)])).toEqual([-1, 4]);
});
