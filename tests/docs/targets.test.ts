import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { targetSentiment } from '../../src/index.js';

describe('the page on targets', () => {
  const page = readFileSync('docs/methods/targets.md', 'utf8');
  const rows = [...page.matchAll(/^\| (.+[.?!]) \| (.+) \| (-?\d\.\d\d) \|$/gm)].map(([, ...cells]) => cells);

  it('has examples', () => expect(rows.length).toBeGreaterThanOrEqual(5));

  it.each(rows)('scores %j towards %j as it says', (text, mention, value) => {
    const start = text!.indexOf(mention!);
    const found = targetSentiment(text!, { start, end: start + mention!.length }).value;
    expect((found + 0).toFixed(2)).toBe(value);
  });
});
