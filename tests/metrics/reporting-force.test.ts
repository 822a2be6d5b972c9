import { describe, expect, it } from 'vitest';
import { createAnalyzer, reportingForce, standardMetrics } from '../../src/index.js';

const analyzer = createAnalyzer({ metrics: [...standardMetrics, reportingForce] });
const parties = [
  { id: 'arland', name: 'Arland', people: [{ id: 'roe', name: 'Jane Roe' }] },
  { id: 'borland', name: 'Borland', people: [{ id: 'poe', name: 'John Poe' }] },
];
const frame = (text: string) =>
  analyzer.analyzeReadout(
    { id: 'r', publisher: { name: 'Ministry', party: 'arland' }, language: 'en', genre: 'readout', text },
    { parties },
  );
const scoreOf = (text: string, role = 'publisher') =>
  frame(text).profiles.find((profile) => profile.role === role && profile.person === undefined)?.scores.reportingForce;

describe('reportingForce', () => {
  it('is higher with "stressed" than with "noted", and lower with "claimed" than with "said"', () => {
    const values = ['claimed', 'said', 'noted', 'stressed'].map(
      (verb) => scoreOf(`Jane Roe ${verb} that the road is open.`)!.value,
    );
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
  });

  it('is of whoever reports, not of the speaker, nor of the target', () => {
    const text = 'Jane Roe stressed that the road is open. She underlined that John Poe was welcome.';
    expect(scoreOf(text)!.cues).toBe(2);
    expect(scoreOf(text, 'speaker')!.cues).toBe(0);
    expect(scoreOf(text, 'target')!.cues).toBe(0);
  });

  it('does not grow with the length of an account, and neutral reports pull it to nought', () => {
    const stressed = 'Jane Roe stressed that the road is open. ';
    expect(scoreOf(stressed)!.value).toBeLessThan(scoreOf(stressed.repeat(9))!.value);
    expect(scoreOf(stressed.repeat(90))!.value).toBeLessThan(0.6);
    expect(scoreOf(`${stressed}John Poe said that it rains.`)!.value).toBeLessThan(scoreOf(stressed)!.value);
  });

  it('is the sum of its cues, each of which stands in its text', () => {
    const text =
      'Jane Roe stressed that the road is open, and John Poe claimed that it is not. They discussed the weather.';
    const { cues } = frame(text);
    const own = cues.filter(({ metric }) => metric === 'reportingForce');
    expect(own.map((cue) => cue.text)).toEqual(expect.arrayContaining(['stressed', 'claimed']));
    for (const { span, text: words } of own) expect(text.slice(span.start, span.end)).toBe(words);
    expect(own.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(scoreOf(text)!.raw, 12);
    expect(cues.map(({ span }) => span.start)).toEqual(cues.map(({ span }) => span.start).sort((a, b) => a - b));
  });

  it('is nought where nobody reports', () => {
    expect(scoreOf('The road is open.')).toMatchObject({ value: 0, cues: 0 });
    expect(analyzer.scoreText('Jane Roe stressed it.').scores.reportingForce).toMatchObject({ value: 0, cues: 0 });
  });
});
