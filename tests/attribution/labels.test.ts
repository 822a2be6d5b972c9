import { expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

/** "speaker: words" of every turn of a briefing. */
function turns(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  return attribute(text, { language: 'en', genre: 'briefing' })
    .filter(({ mode }) => mode === 'turn')
    .map(({ voices, span }) => `${voices[0]!.label}: ${text.slice(span.start, span.end).trim()}`);
}

it.each([
  ['dashes', ['QUESTION – When?', 'MR. GREY – In May.'], ['QUESTION: When?', 'MR. GREY: In May.']],
  [
    'a dash before them',
    ['- Question: When?', '- Spokesperson: In May.'],
    ['Question: When?', 'Spokesperson: In May.'],
  ],
  ['brackets', ['[Reporter]: When?', '[Official]: In May.'], ['Reporter: When?', 'Official: In May.']],
  ['numbers', ['REPORTER #1: When?', 'REPORTER #2: Yes, when?'], ['REPORTER #1: When?', 'REPORTER #2: Yes, when?']],
  ['asterisks', ['**Q:** When?', '**MR. GREY:** In May.'], ['Q: When?', 'MR. GREY: In May.']],
])('labels of a briefing may be set with %s', (_, paragraphs, expected) => {
  expect(turns(...paragraphs)).toEqual(expected);
});

it('a place before a dash is no label', () => {
  expect(turns('BELMAR — The minister spoke today.', 'He was brief.')).toEqual([]);
});
