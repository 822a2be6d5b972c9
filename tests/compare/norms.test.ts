import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent, analyzeReadout, compareReadouts, computeNorms, norms, standing } from '../../src/index.js';

const warmth = (at: number) => `${'plain words of no weight at all here '.repeat(8)}${'friendship '.repeat(at)}`;
const framings = Array.from({ length: 41 }, (_, at) =>
  analyzeReadout(
    { id: String(at), publisher: { name: 'Office' }, genre: 'readout', language: 'en', text: warmth(at) },
    { parties: [], evidence: false },
  ),
);

describe('norms', () => {
  it('hold mean, spread and percentiles by genre, and by genre and publisher', () => {
    const own = computeNorms(framings);
    expect(Object.keys(own.groups)).toEqual(['readout', 'readout, Office']);
    const norm = own.groups.readout!.sentiment!;
    expect(norm.texts).toBe(41);
    expect(norm.percentiles).toHaveLength(21);
    expect([...norm.percentiles].sort((a, b) => a - b)).toEqual(norm.percentiles);
    const value = framings[20]!.scores.sentiment!.value;
    expect(standing('readout', 'sentiment', value, own)).toBeCloseTo(0.5, 2);
  });
  it('leave out short texts and small groups', () => {
    expect(computeNorms(framings.slice(0, 19)).groups).toEqual({});
    expect(computeNorms(framings.map((one) => ({ ...one, words: 49 }))).groups).toEqual({});
  });
  it('place a value among the texts, between 0 and 1, and never lower for a higher value', () => {
    let last = 0;
    for (let value = -1; value <= 1; value += 0.05) {
      const share = standing('readout', 'sentiment', value) as number;
      expect(share).toBeGreaterThanOrEqual(last);
      last = share;
    }
    expect([standing('readout', 'sentiment', -1), standing('readout', 'sentiment', 1)]).toEqual([0, 1]);
  });
  it('say nothing of genres and metrics they do not have, whatever their names', () => {
    for (const [group, metric] of [
      ['post', 'sentiment'],
      ['readout', 'constructor'],
      ['__proto__', 'x'],
    ] as const)
      expect(standing(group, metric, 0)).toBeUndefined();
  });
  it('come with the library for readouts and transcripts of two publishers', () => {
    for (const group of ['readout', 'transcript', 'readout, The Kremlin', 'transcript, The White House'])
      expect(norms.groups[group]?.sentiment?.texts).toBeGreaterThan(100);
  });
  it('place the accounts of an event', () => {
    const { standings } = compareReadouts(analyzeEvent(events['2026-02-04-xi-putin']));
    expect(standings.filter(({ metric }) => metric === 'sentiment').map(({ readout }) => readout)).toEqual([
      'china-mfa',
      'kremlin',
    ]);
    for (const { share, texts } of standings) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(texts).toBeGreaterThan(100);
    }
  });
});
