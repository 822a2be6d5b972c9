import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreText } from '../../src/index.js';

const words =
  `the a treaty talks they we he it is are was not never no but if because may might perhaps must should will firmly very
  extremely good bad war peace friends threat praised condemned said that and or of to in with , . ; ? ! " ( ) slightly
  somewhat certainly of course neither nor without lack prevent resolve however would hope`.split(/\s+/);
const sentence = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 25 }).map((list) => list.join(' '));
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => `${list.join('. ')}.`);
const anything = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const boosters = [
  'certainly',
  'indeed',
  'of course',
  'undoubtedly',
  'clearly',
  'surely',
  'without doubt',
  'there is no doubt',
];
const hedges = ['perhaps', 'maybe', 'in my view', 'possibly', 'as far as i know', 'presumably', 'it seems to me'];

describe('contributions', () => {
  it('add up to the raw sum of each score, on any text', () => {
    fc.assert(
      fc.property(anything, (any) => {
        const { scores, cues } = scoreText(any);
        for (const [metric, score] of Object.entries(scores)) {
          const own = cues.filter((cue) => cue.metric === metric);
          expect(own.reduce((sum, cue) => sum + cue.contribution, 0)).toBeCloseTo(score.raw, 9);
          expect(own.length).toBe(score.cues);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('are the weight times the factors of the modifiers', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { contribution, weight, modifiers } of scoreText(any).cues)
          expect(modifiers.reduce((product, { factor }) => product * factor, weight)).toBeCloseTo(contribution, 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a further', () => {
  const never = (metric: string, additions: readonly string[]) => () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...additions), (any, addition) => {
        const before = scoreText(any).scores[metric]!.value;
        expect(scoreText(`${any} ${addition}.`).scores[metric]!.value).toBeGreaterThanOrEqual(before - 1e-12);
        expect(scoreText(`${addition}, ${any}`).scores[metric]!.value).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 300 },
    );
  };
  it('booster never lowers emphasis', never('emphasis', boosters));
  it('hedge never lowers hedging', never('hedging', hedges));
});

describe('values', () => {
  it('stay in their range', () => {
    fc.assert(
      fc.property(anything, (any) => {
        const { sentiment, hedging, emphasis, obligation } = scoreText(any).scores;
        expect(Math.abs(sentiment!.value)).toBeLessThanOrEqual(1);
        for (const { value } of [hedging!, emphasis!, obligation!]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
