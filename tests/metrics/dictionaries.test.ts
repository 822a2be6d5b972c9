import { describe, expect, it } from 'vitest';
import {
  combineMetrics,
  createAnalyzer,
  defineMetric,
  hedging,
  isLexiconError,
  type Metric,
  metricFromCsv,
  metricsFromLiwc,
  metricsFromQuanteda,
  sentiment,
} from '../../src/index.js';

const cues = (metrics: Metric[], text: string) =>
  createAnalyzer({ metrics })
    .scoreText(text)
    .cues.map(({ metric, text, contribution }) => [metric, text, contribution]);

const DIC = '%\n1\ttime\n2\tplace\n%\ntomorrow*\t1\nhere\t2\nnow and here\t1\t2\n';

describe('metricsFromLiwc', () => {
  it('makes a metric of every category of a .dic, with wildcards and phrases', () => {
    const metrics = metricsFromLiwc(DIC);
    expect(metrics.map(({ name }) => name)).toEqual(['time', 'place']);
    expect(cues(metrics, "Here is tomorrow's paper. Now and here.")).toEqual([
      ['place', 'Here', 1],
      ['time', 'tomorrow', 1],
      ['place', 'Now and here', 1],
      ['time', 'Now and here', 1],
    ]);
  });
  it('reads .dicx, with X and weights', () => {
    const metrics = metricsFromLiwc('DicTerm,joy,grief\nhappy,X,\n"so, so",0.5,\nweep*,,2\n');
    expect(cues(metrics, 'A happy man weeps.')).toEqual([
      ['joy', 'happy', 1],
      ['grief', 'weeps', 2],
    ]);
  });
  it.each([
    ['%\n1\ttime\n%\nnow\t3\n', 'own.dic:4: unknown category "3" of "now"'],
    ['%\n1\ttime\n%\nnow\n', 'own.dic:4: no category of "now"'],
    ['%\none\ttime\n%\n', 'own.dic:2: expected the number and name'],
    ['%\n1\ttime\n1\tplace\n%\n', 'own.dic:3: category 1 stands twice'],
    ['%\n1\ttime\n%\na*\t1\n', 'own.dic:4: a wildcard ends a word'],
    ['%\n1\ttime\n', 'two lines of "%"'],
    ['%\n1\ttime\n%\n', 'found none'],
    ['happy 1', 'own.dic:1: expected a line of "%"'],
    ['DicTerm,joy\nhappy,yes\n', 'own.dic:2: expected X or a weight'],
    ['DicTerm,joy\n"happy,X\n', 'own.dic:2: a quotation mark is never closed'],
  ])('names file and line: %j', (text, message) => {
    expect(() => metricsFromLiwc(text, { file: 'own.dic' })).toThrow(message);
    try {
      metricsFromLiwc(text, { file: 'own.dic' });
    } catch (error) {
      expect(isLexiconError(error)).toBe(true);
    }
  });
});

describe('metricsFromQuanteda', () => {
  const YAML = `---
# made up
time:
  future: [will, "in years"] # a comment
  past:
    - ago
    - 'back then'
place:
- here
`;
  it('joins nested keys by dots, and reads lists of both kinds', () => {
    const metrics = metricsFromQuanteda(YAML);
    expect(metrics.map(({ name }) => name)).toEqual(['time.future', 'time.past', 'place']);
    expect(cues(metrics, 'Back then they were here; in years they will go.').map(([metric]) => metric)).toEqual([
      'time.past',
      'place',
      'time.future',
      'time.future',
    ]);
  });
  it.each([
    ['- word', 'own.yml:1: a word stands before the first key'],
    ['time:\n  - will\nplace', 'own.yml:3: expected "key:" or "- word"'],
    ['time: [will, shall', 'own.yml:1: a list in brackets ends on its line'],
    ['time: &anchor', 'own.yml:1: not read'],
    ['time:\n\t- will', 'own.yml:2: YAML is indented by spaces'],
    ['time:\n  - "*ing"', 'own.yml:2: a wildcard'],
    ['time:\n', 'own.yml: expected categories'],
  ])('names file and line: %j', (text, message) => {
    expect(() => metricsFromQuanteda(text, { file: 'own.yml' })).toThrow(message);
  });
});

describe('metricFromCsv', () => {
  it('reads weights, categories and phrases, with a heading or without, by comma, semicolon or tab', () => {
    for (const text of [
      'word,weight,category\nicy,-2,cold\n"warm, warm",1\n',
      'icy;-2;cold\nwarm, warm;1\n',
      'icy\t-2\tcold\nwarm, warm\t1\n',
    ])
      expect(cues([metricFromCsv(text, { name: 'heat' })], 'The icy wind, then warm, warm rain.')).toEqual([
        ['heat', 'icy', -2],
        ['heat', 'warm, warm', 1],
      ]);
  });
  it.each([
    ['icy,-2\nwarm,much\n', 'heat.csv:2: expected a word and a weight'],
    ['icy,-2\n,1\n', 'heat.csv:2: empty pattern'],
    ['icy,-2\na|b,1\n', 'heat.csv:2: words have no "|"'],
    ['icy,-2\n"warm"x,1\n', 'heat.csv:2: expected ","'],
    ['word,weight\n', 'heat.csv: expected rows'],
  ])('names file and line: %j', (text, message) => {
    expect(() => metricFromCsv(text, { name: 'heat', file: 'heat.csv' })).toThrow(message);
  });
});

describe('combineMetrics', () => {
  const future = defineMetric({ name: 'future', lexicon: { will: 1, 'going to': 1, now: 1 } });
  const past = defineMetric({ name: 'past', lexicon: { was: 2, now: 1 } });
  const score = (metric: Metric, text: string) => createAnalyzer({ metrics: [metric] }).scoreText(text);

  it('adds up, takes away, and weighs a pattern of both by the sum', () => {
    const text = 'It was and it will, now.';
    const raw = (operation: 'sum' | 'difference' | 'ratio') =>
      score(combineMetrics({ name: 'time', operation, metrics: [future, past] }), text).scores.time!.raw;
    expect([raw('sum'), raw('difference'), raw('ratio')]).toEqual([5, -1, -1]);
  });
  it('names in its categories which metric a cue is of, and decomposes', () => {
    const { cues, scores } = score(
      combineMetrics({ name: 'time', operation: 'ratio', metrics: [future, past] }),
      'It was, it will.',
    );
    expect(cues.map(({ category }) => category)).toEqual(['past: general', 'future: general']);
    expect(cues.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(scores.time!.raw);
  });
  it('takes built-in metrics, and combinations of combinations', () => {
    const doubt = combineMetrics({ name: 'doubt', operation: 'sum', metrics: [hedging, past] });
    const mood = combineMetrics({ name: 'mood', operation: 'difference', metrics: [sentiment, doubt] });
    const { scores } = score(mood, 'Perhaps it was good.');
    expect(scores.mood!.cues).toBe(3);
    expect(scores.mood!.value).toBeLessThan(0);
  });
  it('refuses one metric alone and unknown operations', () => {
    expect(() => combineMetrics({ name: 'x', operation: 'sum', metrics: [future] })).toThrow('two metrics');
    expect(() => combineMetrics({ name: 'x', operation: 'product' as 'sum', metrics: [future, past] })).toThrow(
      'product',
    );
  });
});
