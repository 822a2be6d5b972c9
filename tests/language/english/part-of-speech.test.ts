import { describe, expect, it } from 'vitest';
import { scoreText } from '../../../src/index.js';

/** Words that are cues of hedging or obligation in a text. */
function modals(text: string): string[] {
  return scoreText(text)
    .cues.filter(({ metric }) => metric === 'hedging' || metric === 'obligation')
    .map((cue) => cue.text);
}

describe('part of speech by rule', () => {
  it.each([
    ['a question behind a label', 'Q Can you name the date?', 'Can'],
    ['a question behind a name and a colon', 'Ada Vey: Could the road open sooner?', 'Could'],
    ['a question without a pronoun', 'Q Should farmers be worried?', 'Should'],
    ['the modal of a plain sentence', 'The road may open.', 'may'],
  ])('knows the modal of %s', (_, text, modal) => {
    expect(modals(text)).toContain(modal);
  });
  it.each([
    ['a month', 'The road opened in May.', 'May'],
    ['a name', 'The envoy thanked Will Holm.', 'Will'],
    ['a noun', 'It lacks the political will.', 'will'],
  ])('knows that %s is no modal', (_, text, word) => {
    expect(modals(text)).not.toContain(word);
  });
});
