import { describe, expect, it } from 'vitest';
import { createAnalyzer, isLexiconError, isReadoutInputError } from '../../src/index.js';

const found = (options: Parameters<typeof createAnalyzer>[0], text: string) =>
  createAnalyzer(options)
    .scoreText(text)
    .cues.map(({ metric, text: words }) => `${metric}: ${words}`);

describe('ignore', () => {
  const text = 'May they stress peace? They may.';
  it('switches words off, in every metric or in one', () => {
    expect(found({}, 'They may fight.')).toEqual(['hedging: may', 'sentiment: fight']);
    expect(found({ ignore: [{ pattern: 'may' }] }, 'They may fight.')).toEqual(['sentiment: fight']);
    expect(found({ ignore: [{ metric: 'sentiment', pattern: 'may' }] }, 'They may fight.')).toHaveLength(2);
  });
  it('switches a category off', () => {
    expect(found({}, text)).toContain('hedging: ?');
    expect(found({ ignore: [{ metric: 'hedging', category: 'question' }] }, text)).not.toContain('hedging: ?');
  });
  it('leaves the other words of an entry', () => {
    // "stressed|stressing|stresses" is one entry
    const options = { ignore: [{ pattern: 'stressed' }] };
    expect(found(options, 'They stressed it.')).toEqual([]);
    expect(found(options, 'She stresses it.')).toEqual(['emphasis: stresses']);
  });
  it('lets a shorter entry through', () => {
    expect(found({}, 'It is the most important one.')).toContain('emphasis: the most important');
    expect(found({ ignore: [{ pattern: 'the most important' }] }, 'It is the most important one.')).toContain(
      'emphasis: the most',
    );
  });
});

describe('exceptions', () => {
  it('take words out of evidence inside a phrase, and there alone', () => {
    const options = { exceptions: ['the may dam'] };
    expect(found({}, 'Visit the war room.')).toEqual(['sentiment: the war']);
    expect(found({ exceptions: ['war room'] }, 'Visit the war room.')).toEqual([]);
    expect(found({ exceptions: ['war room'] }, 'Visit the war.')).toEqual(['sentiment: the war']);
    expect(found(options, 'They may fight.')).toHaveLength(2);
  });
  it('may hold for one metric', () => {
    const options = { exceptions: [{ metric: 'hedging', pattern: 'war room' }] };
    expect(found(options, 'Visit the war room.')).toEqual(['sentiment: the war']);
  });
});

describe('both', () => {
  it('change the hash of the lexicons in the stamp', () => {
    const readout = { id: 'r', publisher: { name: 'x' }, language: 'en', text: 'Peace.' };
    const stamp = (options: Parameters<typeof createAnalyzer>[0]) =>
      createAnalyzer(options).analyzeReadout(readout, { parties: [] }).stamp.lexicons;
    expect(stamp({ ignore: [{ pattern: 'may' }] })).not.toBe(stamp({}));
    expect(stamp({ exceptions: ['war room'] })).not.toBe(stamp({}));
  });
  it.each<[string, object]>([
    ['ignore[0]: expected a category or a pattern', { ignore: [{ metric: 'hedging' }] }],
    [
      'ignore[0].metric: expected one of sentiment, hedging, emphasis, obligation',
      { ignore: [{ metric: 'x', pattern: 'a' }] },
    ],
    ['ignore[1].pattern: expected a string', { ignore: [{ pattern: 'a' }, { pattern: 7 }] }],
    ['ignore: expected an array', { ignore: 'may' }],
    ['exceptions[0]: expected an object', { exceptions: [null] }],
    ['exceptions[0].pattern: expected a string', { exceptions: [{}] }],
  ])('refuse with the path: %s', (message, options) => {
    try {
      createAnalyzer(options as never);
      expect.unreachable('it should have thrown');
    } catch (error) {
      expect(isReadoutInputError(error)).toBe(true);
      expect((error as Error).message).toContain(message);
    }
  });
  it('refuse a pattern that is none', () => {
    try {
      createAnalyzer({ exceptions: ['a*'] });
      expect.unreachable('it should have thrown');
    } catch (error) {
      expect(isLexiconError(error)).toBe(true);
    }
  });
});
