import { expect, test } from 'vitest';
import { count, counted, decimal, interval } from '../../src/report/figures.js';

test('decimal rounds to two places, with a true minus sign and without a negative zero', () => {
  expect([0, -0, -0.001, 0.125, -1, 12.5].map(decimal)).toEqual(['0.00', '0.00', '0.00', '0.13', '−1.00', '12.50']);
});

test('count parts thousands', () => {
  expect([0, 999, 1000, 1234567].map(count)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('counted takes the singular for one', () => {
  expect([counted(1, 'word'), counted(2, 'word')]).toEqual(['1 word', '2 words']);
});

test('interval is a dash where there is none', () => {
  expect([interval([-0.5, 0.25]), interval(undefined)]).toEqual(['−0.50 to 0.25', '–']);
});
