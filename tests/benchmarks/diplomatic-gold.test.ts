import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript without types
import { splitById } from '../../benchmarks/evaluation/parts.mjs';

interface Sentence {
  id: string;
  split: string;
  kind: string;
  rating: number;
  text: string;
}

const sentences = readFileSync('benchmarks/gold/diplomatic.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);

describe('our gold for sentiment in diplomacy', () => {
  it('has at least 210 sentences, each once, rated in whole steps from -4 to 4', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(210);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { rating } of sentences) expect([-4, -3, -2, -1, 0, 1, 2, 3, 4]).toContain(rating);
  });

  it('keeps a third of every kind for testing', () => {
    const kinds = [...new Set(sentences.map(({ kind }) => kind))];
    expect(kinds).toEqual(['courtesy', 'warmth', 'coded', 'warning', 'negation', 'mixed', 'hope', 'neutral']);
    for (const kind of kinds) {
      const own = sentences.filter((one) => one.kind === kind);
      expect(own.filter(({ split }) => split === 'test').length, kind).toBe(Math.floor(own.length / 3));
    }
  });

  it('is split as it says, not by its ids', () => {
    const { development, check } = splitById(sentences) as { development: Sentence[]; check: Sentence[] };
    expect(check).toEqual(sentences.filter(({ split }) => split === 'test'));
    expect(development.length + check.length).toBe(sentences.length);
  });
});
