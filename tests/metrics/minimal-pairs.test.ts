import { describe, expect, it } from 'vitest';
import { scoreText } from '../../src/index.js';
import { emphasisPairs } from './pairs/emphasis.js';
import { hedgingPairs } from './pairs/hedging.js';
import { obligationPairs } from './pairs/obligation.js';
import { sentimentPairs } from './pairs/sentiment.js';

const value = (text: string, metric: string) => scoreText(text).scores[metric]!.value;

const pairsOf = {
  obligation: obligationPairs,
  hedging: hedgingPairs,
  emphasis: emphasisPairs,
  sentiment: sentimentPairs,
};

for (const [metric, tables] of Object.entries(pairsOf))
  describe.each(tables)(`${metric}: %s`, (_reason, pairs) => {
    it.each(pairs)('%j over %j', (more, less) => {
      expect(value(more, metric)).toBeGreaterThan(value(less, metric));
    });
  });

describe('negation flips the sign of praise', () => {
  it.each([
    ['It is good.', 'It is not good.'],
    ['They are happy.', 'They are not happy.'],
    ['The plan is helpful.', 'The plan is not helpful.'],
    ['They trust us.', 'They don’t trust us.'],
    ['It was a success.', 'It was never a success.'],
    ['It is fair.', 'It is in no way fair.'],
    ['There is hope.', 'There is no hope.'],
    ['He was honest.', 'He wasn’t honest.'],
    ['She is a friend.', 'She is no longer a friend.'],
    ['They won.', 'They failed to win.'],
  ])('%j and %j', (plain, negated) => {
    expect(value(plain, 'sentiment')).toBeGreaterThan(0);
    expect(value(negated, 'sentiment')).toBeLessThan(0);
  });
});

describe('words that say nothing of a metric leave its evidence as it is', () => {
  const idle = ['on Monday', 'in the house', 'by the river', 'at noon', 'with two boxes', 'near the table'];
  it.each([
    ['sentiment', 'They praised the treaty'],
    ['sentiment', 'They condemned the treaty'],
    ['hedging', 'It may rain'],
    ['hedging', 'Perhaps they left'],
    ['emphasis', 'They firmly support it'],
    ['emphasis', 'Of course they left'],
    ['obligation', 'They must leave'],
    ['obligation', 'They should leave'],
  ])('%s of %j', (metric, sentence) => {
    const { raw, cues } = scoreText(`${sentence}.`).scores[metric]!;
    for (const words of idle) {
      expect(scoreText(`${sentence} ${words}.`).scores[metric]).toMatchObject({ raw, cues });
      expect(scoreText(`The box lay ${words}. ${sentence}.`).scores[metric]).toMatchObject({ raw, cues });
    }
  });
});

describe('the tables', () => {
  it('hold three hundred pairs at least', () => {
    expect(
      Object.values(pairsOf)
        .flat()
        .reduce((sum, [, pairs]) => sum + pairs.length, 0),
    ).toBeGreaterThanOrEqual(300);
  });
});
