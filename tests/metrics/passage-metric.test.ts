import { describe, expect, it } from 'vitest';
import { createAnalyzer, defineMetric, reportingForce, standardMetrics } from '../../src/index.js';

const long = defineMetric({ name: 'water', passage: ({ text }) => /\briver\b/i.test(text) });
const analyzer = createAnalyzer({ metrics: [...standardMetrics, reportingForce, long] });
const parties = [{ id: 'arland', name: 'Arland', people: [{ id: 'roe', name: 'Jane Roe' }] }];
const text = 'It rained. Jane Roe stressed that the river must be clean. \n\nBoats came, and rivers of people.';
const framing = analyzer.analyzeReadout(
  { id: 'r', publisher: { name: 'Ministry', party: 'arland' }, language: 'en', text },
  { parties, intervals: true },
);

describe('a metric that judges passages', () => {
  it('is the share of words in passages of which its function holds', () => {
    const { water } = framing.scores;
    const passage = framing.passages.find(({ mode }) => mode === 'indirect')!;
    expect(water!.value).toBeCloseTo(passage.words / framing.words, 12);
    expect(framing.profiles.find(({ role }) => role === 'speaker')!.scores.water!.value).toBe(1);
  });
  it('has cues that add up to its raw score, whose spans stand in the passage, within its interval', () => {
    const cues = framing.cues.filter(({ metric }) => metric === 'water');
    expect(cues.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(framing.scores.water!.raw);
    for (const { span, passage, text: words } of cues) {
      expect(framing.passages[passage]!.mode).toBe('indirect');
      expect(text.slice(span.start, span.end)).toBe(words);
    }
    expect(framing.scores.water!.interval![1]).toBeLessThanOrEqual(1);
  });
  it('leaves the other metrics as they are', () => {
    const { scores } = createAnalyzer({ metrics: [...standardMetrics, reportingForce] }).analyzeReadout(
      { id: 'r', publisher: { name: 'Ministry', party: 'arland' }, language: 'en', text },
      { parties },
    );
    for (const name of Object.keys(scores)) expect(framing.scores[name]!.raw).toBe(scores[name]!.raw);
  });
  it('sees a text without attribution as one passage', () => {
    expect(analyzer.scoreText('A river. A road.').scores.water!.value).toBe(1);
    expect(analyzer.scoreText('').scores.water).toMatchObject({ value: 0, words: 0 });
  });
  it('refuses what is no number', () => {
    const bad = defineMetric({ name: 'bad', passage: () => Number.NaN });
    expect(() => createAnalyzer({ metrics: [bad] }).scoreText('A road.')).toThrow('bad: expected a number');
  });
});
