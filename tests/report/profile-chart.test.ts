import { expect, test } from 'vitest';
import { renderProfileChart } from '../../src/report/profile-chart.js';

const row = { head: false, colour: 'var(--party-0)' };
const panel = {
  id: 'p',
  title: 'a <title>',
  description: 'a "description"',
  range: [-1, 1] as [number, number],
  rows: [
    { ...row, row: 0, label: 'Party', head: true, figure: '' },
    { ...row, row: 1, label: '</text><script>x</script>', figure: '0.25', value: 0.25, low: 0, high: 0.5 },
    { ...row, row: 2, label: '__proto__', figure: '–' },
  ],
};

test('a panel has a dot for each value, a line for each interval, and its figures as text', async () => {
  const { markup } = await renderProfileChart(panel);
  const marks = (kind: string) => markup.match(new RegExp(`<g class="mark-${kind} role-mark[\\s\\S]*?</g>`))?.[0] ?? '';
  expect(marks('symbol').match(/<path/g)).toHaveLength(1);
  expect(marks('rule').match(/<line/g)).toHaveLength(1);
  expect(markup).toContain('>0.25</text>');
  expect(markup).toContain('>__proto__</text>');
});

test('a panel is an image with a name and a description', async () => {
  const { markup } = await renderProfileChart(panel);
  expect(markup).toMatch(/^<svg class="chart" role="img" aria-labelledby="p-title p-desc" width="\d+" height="\d+"/);
  expect(markup).toContain('<title id="p-title">a &lt;title&gt;</title>');
  expect(markup).toContain('<desc id="p-desc">a &quot;description&quot;</desc>');
});

test('labels cannot leave their text, and the drawing has no style attribute', async () => {
  const { markup } = await renderProfileChart(panel);
  expect(markup).not.toContain('<script');
  expect(markup).not.toMatch(/<[^>]* style=/);
});
