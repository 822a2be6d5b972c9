import { describe, expect, it } from 'vitest';
import { type Cue, createAnalyzer, defineMetric, isLexiconError, scoreText, standardMetrics } from '../../src/index.js';

function cues(text: string, metric: string): Cue[] {
  return scoreText(text).cues.filter((cue) => cue.metric === metric);
}
function value(text: string, metric: string): number {
  return scoreText(text).scores[metric]!.value;
}
const found = (text: string, metric: string) => cues(text, metric).map((cue) => cue.text);

describe('order', () => {
  it.each([
    ['obligation', 'They must go.', 'They should go.'],
    ['obligation', 'They should go.', 'They could go.'],
    ['obligation', 'They have to go.', 'They want to go.'],
    ['obligation', 'We will never allow this to happen.', 'We will see this happen.'],
    ['hedging', 'It might rain.', 'It can rain.'],
    ['hedging', 'Perhaps it rains.', 'Often it rains.'],
    ['hedging', 'It may rain.', 'It rains.'],
    ['hedging', 'It seems that they left.', 'They left.'],
    ['hedging', 'As far as I know, they left.', 'They left.'],
    ['emphasis', 'They stressed that it rained.', 'They noted that it rained.'],
    ['emphasis', 'It is the most important question.', 'It is an important question.'],
    ['emphasis', 'We firmly support peace.', 'We support peace.'],
    ['emphasis', 'Of course it rains.', 'It rains.'],
    ['emphasis', 'We will never go.', 'We will go.'],
    ['emphasis', 'It rains!', 'It rains.'],
    ['sentiment', 'It is very good.', 'It is good.'],
    ['sentiment', 'It is good.', 'It is slightly good.'],
    ['sentiment', 'It is good.', 'It is not good.'],
    ['sentiment', 'It is not bad.', 'It is bad.'],
    ['sentiment', 'The talks were excellent.', 'The talks were good.'],
    ['sentiment', 'They praised the treaty.', 'They condemned the treaty.'],
    ['sentiment', 'We are old friends.', 'We are rivals in a war.'],
    ['sentiment', 'Peace has come.', 'If only peace came.'],
    ['sentiment', 'Trade grew well.', 'Trade grew despite tensions.'],
  ])('of %s: %j over %j', (metric, more, less) => {
    expect(value(more, metric)).toBeGreaterThan(value(less, metric));
  });
  it('is not changed by words that say nothing of it', () => {
    for (const metric of ['hedging', 'emphasis', 'obligation', 'sentiment'])
      expect(value('The table stands by the window of the house.', metric)).toBe(0);
  });
});

describe('senses', () => {
  it.each([
    ['hedging', 'They met on 4 May in London.', []],
    ['hedging', 'It may rain.', ['may']],
    ['hedging', 'May 9 is a holiday.', []],
    ['sentiment', 'The Security Council met.', ['Security Council']],
    ['sentiment', 'The United States and the United Nations met.', []],
    ['sentiment', 'They signed an arms control treaty.', ['arms control']],
    ['sentiment', 'They stressed it.', []],
    ['emphasis', 'On the very day it rained.', ['the very day']],
    ['emphasis', 'All parties met at a high level.', []],
    ['obligation', 'It has to do with trade.', []],
    ['obligation', 'They have to go.', ['have to']],
  ])('%s in %j', (metric, text, expected) => {
    expect(found(text, metric)).toEqual(expected);
  });
  it('of victory: over fascism it is hardly warm', () => {
    expect(value('The victory over fascism was remembered.', 'sentiment')).toBeLessThan(
      value('Our victory was remembered.', 'sentiment'),
    );
  });
  it('of courtesy: a formula is less than warmth', () => {
    expect(value('Please accept my best wishes.', 'sentiment')).toBeLessThan(
      value('You are my dear friend.', 'sentiment'),
    );
  });
});

describe('shifters', () => {
  const modified = (text: string) =>
    cues(text, 'sentiment').map((cue) => [cue.text, ...cue.modifiers.map(({ kind, text }) => `${kind} by ${text}`)]);
  it('negation reaches to the end of its clause, not farther', () => {
    expect(modified('It is not good.')).toEqual([['good', 'negated by not']]);
    expect(modified('It did not rain, but the talks were good.')).toEqual([['good', 'intensified by but']]);
    expect(modified('They have never been friends.')).toEqual([['friends', 'negated by never']]);
    expect(modified('There was a lack of trust.')).toEqual([['trust', 'negated by lack of']]);
    expect(modified('It did not rain; trust grew.')[0]).toEqual(['trust']);
  });
  it('two negations make a weak yes', () => {
    const [cue] = cues('It is not without success.', 'sentiment');
    expect(cue!.contribution).toBeGreaterThan(0);
    expect(cue!.contribution).toBeLessThan(cue!.weight);
  });
  it('"not only" negates nothing', () => {
    expect(modified('It is not only good.')).toEqual([['good']]);
  });
  it('"no … and no" negates each part once', () => {
    for (const cue of cues('There is no trust and no respect.', 'sentiment')) expect(cue.modifiers).toHaveLength(1);
  });
  it('what is discussed weighs less where it is bad, and as ever where it is good', () => {
    expect(modified('They discussed the famine and the massacre.')).toEqual([
      ['famine', 'softened by discussed'],
      ['massacre', 'softened by discussed'],
    ]);
    expect(modified('They discussed friendship.')).toEqual([['friendship']]);
    expect(modified('They discussed trade; the famine is a disgrace.').map((cue) => cue.length)).toEqual([1, 1]);
  });
  it('what was averted turns the bad thing named before it', () => {
    const [famine] = cues('The famine was averted.', 'sentiment');
    expect(famine!.contribution).toBeGreaterThan(0);
    expect(modified('The famine was not expected by the people who were removed.')[0]).toEqual(['famine']);
  });
  it('degree words multiply', () => {
    expect(modified('It was extremely tense.')).toEqual([['tense', 'intensified by extremely']]);
    expect(modified('It was somewhat tense.')).toEqual([['tense', 'softened by somewhat']]);
  });
  it('conditions weaken to their comma', () => {
    expect(modified('If trust returns, peace will come.')).toEqual([['trust', 'conditional by If'], ['peace']]);
  });
  it('negation weakens emphasis and leaves hedges and duties alone', () => {
    expect(cues('It is not extremely cold.', 'emphasis')[0]!.contribution).toBeLessThan(0.3);
    expect(cues('They must not go.', 'obligation')[0]!.modifiers).toEqual([]);
    expect(cues('It may not rain.', 'hedging')[0]!.modifiers).toEqual([]);
  });
});

describe('emphasis beyond words', () => {
  it('counts an intensifier that is repeated in a sentence', () => {
    expect(cues('We firmly uphold the law and firmly defend peace.', 'emphasis').map((cue) => cue.category)).toContain(
      'repetition',
    );
    expect(
      cues('We firmly uphold the law. We firmly defend peace.', 'emphasis').map((cue) => cue.category),
    ).not.toContain('repetition');
  });
  it('counts exclamation marks once a run, and capitals in posts only', () => {
    expect(found('Go!!! Now!', 'emphasis')).toEqual(['!', '!']);
    const loud = 'This is a TOTAL disgrace.';
    const typography = (genre: 'post' | 'readout') =>
      scoreText(loud, { genre })
        .cues.filter((cue) => cue.category === 'typography')
        .map((cue) => cue.text);
    expect(typography('post')).toEqual(['TOTAL']);
    expect(typography('readout')).toEqual([]);
  });
});

describe('defineMetric', () => {
  it('needs a name and a lexicon', () => {
    const future = defineMetric({ name: 'future', lexicon: { will: 1, 'going to': 0.5 } });
    const analyzer = createAnalyzer({ metrics: [...standardMetrics, future] });
    const { scores, cues } = analyzer.scoreText('We will go. We are going to sing.');
    expect(scores.future).toMatchObject({ cues: 2, raw: 1.5, words: 8, perThousand: 187.5 });
    expect(scores.future!.value).toBeGreaterThan(0);
    expect(cues.filter((cue) => cue.metric === 'future').map((cue) => cue.text)).toEqual(['will', 'going to']);
    expect(Object.keys(scores)).toEqual(['sentiment', 'hedging', 'emphasis', 'obligation', 'future']);
  });
  it('takes categories, conditions, a score, a range', () => {
    const metric = defineMetric({
      name: 'months',
      lexicon: { may: { weight: 1, category: 'spring', conditions: ['cap'] } },
      score: ({ raw }) => raw,
      range: [0, 100],
      unit: 'months',
    });
    const { scores, cues } = createAnalyzer({ metrics: [metric] }).scoreText('In May it may rain.');
    expect(scores.months!.value).toBe(1);
    expect(cues).toMatchObject([{ category: 'spring', text: 'May' }]);
  });
  it('is signed where a weight is negative', () => {
    const metric = defineMetric({ name: 'left-right', lexicon: { left: -1, right: 1 } });
    expect(metric.range).toEqual([-1, 1]);
    expect(createAnalyzer({ metrics: [metric] }).scoreText('Left.').scores['left-right']!.value).toBeLessThan(0);
  });
  it.each<[string, () => unknown]>([
    ['no name', () => defineMetric({ name: ' ', lexicon: { a: 1 } })],
    ['no entries', () => defineMetric({ name: 'x', lexicon: {} })],
    ['a weight that is none', () => defineMetric({ name: 'x', lexicon: { a: Number.NaN } })],
    ['a bad pattern', () => defineMetric({ name: 'x', lexicon: { 'a*': 1 } })],
    [
      'a bad condition',
      () => defineMetric({ name: 'x', lexicon: { a: { weight: 1, conditions: ['sometimes' as 'noun'] } } }),
    ],
    ['no lexicon', () => defineMetric({ name: 'x', lexicon: undefined as never })],
  ])('refuses %s', (_, make) => {
    try {
      make();
      expect.unreachable('it should have thrown');
    } catch (error) {
      expect(isLexiconError(error)).toBe(true);
    }
  });
  it('refuses two metrics of one name', () => {
    expect(() =>
      createAnalyzer({ metrics: [...standardMetrics, defineMetric({ name: 'sentiment', lexicon: { a: 1 } })] }),
    ).toThrow('metrics[4].name');
  });
});
