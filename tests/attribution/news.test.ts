import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

/** "[source] [cue] content" of every attributed passage, without parties. */
function read(text: string): string[] {
  const cut = (span?: { start: number; end: number }) => (span === undefined ? '' : text.slice(span.start, span.end));
  return attribute(text, { language: 'en', genre: 'news' })
    .filter((passage) => passage.mode !== 'narration')
    .map(({ source, cue, span }) => `[${cut(source)}] [${cut(cue)}] ${cut(span).trim()}`);
}

describe('attitudes in news', () => {
  it.each([
    ['Roe was clearly unhappy with the bridge.', '[Roe] [was clearly unhappy with] the bridge.'],
    ['Holm remains confident that it will open.', '[Holm] [remains confident] that it will open.'],
    ['Many are still uneasy about the price.', '[Many] [are still uneasy about] the price.'],
    ['The mayor was not willing to wait.', '[The mayor] [was not willing] to wait.'],
  ])('stand in adjectives after a verb that links them: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('are not found where the adjective stands before its noun', () => {
    expect(read('An angry crowd at the gate sang.')).toEqual([]);
  });
});

describe('subjects of news', () => {
  it.each([
    ['Many agreed with the plan.', '[Many] [agreed with] the plan.'],
    ['Another said that the road is open.', '[Another] [said] that the road is open.'],
  ])('may be a word of quantity alone: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('infinitives in news', () => {
  it.each([
    ['Roe declined to comment on the bridge.', '[Roe] [declined to comment on] the bridge.'],
    ['Holm refused to say whether it was safe.', '[Holm] [refused to say] whether it was safe.'],
    ['Mayor Holm took to the radio to defend his plan.', '[Mayor Holm] [to defend] his plan.'],
  ])('belong to the cue where a verb carries them: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('nested attributions in news', () => {
  it('are what somebody is said to have said', () => {
    expect(read('Roe said that Holm told reporters that the bridge was safe.')).toEqual([
      '[Roe] [said] that Holm told reporters',
      '[Holm] [told] that the bridge was safe.',
    ]);
  });
  it('are not what somebody is said to want: that is the word of whoever says so', () => {
    expect(read('Roe said that Holm wants to close the bridge.')).toEqual([
      '[Roe] [said] that Holm wants to close the bridge.',
    ]);
  });
});
