import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/report/paragraphs.js';

const shown = (text: string, length?: number) =>
  paragraphsOf(text, length).map(({ start, end }) => text.slice(start, end));

describe('paragraphsOf', () => {
  test('parts a text at blank lines and keeps the lines between them together', () => {
    expect(shown('One.\nStill one.\n \n\tTwo. \r\n')).toEqual(['One.\nStill one.', 'Two.']);
  });

  test('takes every line as a paragraph where there is no blank line', () => {
    expect(shown('\nOne.\nTwo.\n\n')).toEqual(['One.', 'Two.']);
  });

  test('ends at the given length', () => {
    expect(shown('One.\n\nTwo.', 8)).toEqual(['One.', 'Tw']);
  });

  test('has no paragraph for white space', () => {
    expect(shown(' \n\n \t')).toEqual([]);
  });

  test('loses nothing but white space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r') });
    fc.assert(
      fc.property(text, (written) => {
        expect(shown(written).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
      }),
    );
  });
});
