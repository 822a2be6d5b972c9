import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/index.js';

describe('the English lexicons', () => {
  const entries = (metric: string) => (english.metrics[metric] ?? []).flatMap((lexicon) => lexicon.entries);
  it.each([
    ['hedging', 350],
    ['emphasis', 350],
    ['obligation', 80],
    ['sentiment', 5000],
  ])('hold of %s at least %d entries that are evidence', (metric, least) => {
    expect(entries(metric).filter(({ weight }) => weight !== 0).length).toBeGreaterThanOrEqual(least);
  });
  it('hold 600 senses of diplomacy', () => {
    const overlay = english.metrics.sentiment!.find(({ entries }) =>
      entries.some(({ category }) => category === 'coded'),
    );
    expect(overlay!.entries.length).toBeGreaterThanOrEqual(600);
  });
  it.each([
    [
      'hedging',
      'epistemic-modal epistemic-verb epistemic-adverb epistemic-adjective epistemic-noun approximator shield conditional plausibility question',
    ],
    ['emphasis', 'booster maximiser superlative absolute emphatic-verb focus commitment endorsement'],
    ['obligation', 'strong medium prohibition directive commitment'],
  ])('have for %s the categories of docs/methods.md', (metric, categories) => {
    const found = new Set(entries(metric).map(({ category }) => category));
    expect([...found].filter((category) => category !== 'neutral').sort()).toEqual(categories.split(' ').sort());
  });
  it.each(['hedging', 'emphasis', 'obligation'])('of %s have no entry twice', (metric) => {
    const keys = entries(metric).map(({ pattern, conditions }) => `${pattern} ${conditions.join(' ')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
