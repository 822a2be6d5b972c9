import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreText } from '../../src/index.js';

describe.each(['sentiment', 'hedging', 'emphasis', 'obligation'])('the page on %s', (metric) => {
  const page = readFileSync(`docs/methods/${metric}.md`, 'utf8');
  const rows = [...page.matchAll(/^\| (.+[.?!]) \| (-?\d\.\d\d) \|$/gm)].map(([, text, value]) => [text, value]);

  it('has examples', () => expect(rows.length).toBeGreaterThanOrEqual(5));

  it.each(rows)('scores %j as it says', (text, value) => {
    expect((scoreText(text as string).scores[metric]!.value + 0).toFixed(2)).toBe(value);
  });
});
