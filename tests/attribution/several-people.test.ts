import { describe, expect, it } from 'vitest';
import { attribute, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['Vice President Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['President Duran'] }] },
];

/** "voice: content" of what is reported in a readout of Arden. */
function reported(text: string, known: Party[] = []): string[] {
  return attribute(text, {
    language: 'en',
    genre: 'readout',
    parties: known,
    publisher: { name: 'Arden', party: 'arden' },
  })
    .filter(({ mode }) => mode !== 'narration')
    .map(({ voices, span }) => {
      const voice = voices.at(-1)!;
      return `${voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label}: ${text.slice(span.start, span.end).trim()}`;
    });
}

describe('several people as one source', () => {
  it.each([
    ['two names', 'Elin Mora and Tomas Duran discussed the harbour.', ['Elin Mora and Tomas Duran: the harbour.']],
    [
      'a name and a group',
      'Ms Mora and the delegation discussed the harbour.',
      ['Ms Mora and the delegation: the harbour.'],
    ],
    ['a group and a name', 'The crew and Elin Mora discussed the harbour.', ['The crew and Elin Mora: the harbour.']],
    ['not a ministry of two things', 'The Ministry of Trade and Industry discussed the harbour.', []],
    ['not one name', 'Elin Mora discussed the harbour with nobody there.', []],
  ])('may discuss: %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it('are not the first of them', () => {
    expect(reported('Ms Mora and her team discussed the plan. Ms Mora noted that it was late.')).toEqual([
      'Ms Mora and her team: the plan.',
      'Ms Mora: that it was late.',
    ]);
  });

  it('are "they" behind them, before a group that was named earlier', () => {
    expect(
      reported('Shipowners voiced their worries. Mora and Holm noted that help had come, and they stressed its cost.'),
    ).toEqual(['Shipowners: their worries.', 'Mora and Holm: that help had come', 'Mora and Holm: its cost.']);
  });

  it.each([
    [
      'at the beginning',
      'Vice President Mora met President Duran. She and the President agreed to meet.',
      ['arden+belmar: to meet.'],
    ],
    [
      'in a clause joined by "and"',
      'The Vice President noted that it was late, and she and President Duran discussed the harbour.',
      ['mora: that it was late', 'arden+belmar: the harbour.'],
    ],
    ['as titles', 'The Vice President and the President agreed to meet.', ['arden+belmar: to meet.']],
    [
      'not where the pronoun is an object',
      'Mora thanked him and President Duran noted that it was late.',
      ['mora: him', 'duran: that it was late.'],
    ],
  ])('may hold a pronoun or a title: %s', (_, text, expected) => {
    expect(reported(text, parties)).toEqual(expected);
  });

  it('are no content where they told somebody something', () => {
    expect(reported('The Vice President was briefed by Ms Holm, Mr Varga and their staff.', parties)).toEqual([]);
    expect(reported('The Vice President was told by Ms Holm to wait.', parties)).toEqual(['Ms Holm: to wait.']);
  });
});

describe('a quantity behind "said"', () => {
  it.each([
    ['opens a clause', 'She said over 30 farms had been hit.', ['She: over 30 farms had been hit.']],
    ['does not, where no verb follows', 'She said about 30 words in all.', []],
    ['tells how often', 'She said about 30 times that it was late.', ['She: that it was late.']],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('what only looks like a verb of speech', () => {
  it.each([
    ['an adjective behind a verb', 'Ms Mora welcomed shared progress.', ['mora: shared progress.']],
    ['one of two nouns', 'Port and state officials agreed to wait.', ['Port and state officials: to wait.']],
    ['a death', 'The storm claimed more than forty lives.', []],
    ['but not a claim of lives', 'Mora claimed that lives were lost.', ['mora: that lives were lost.']],
  ])('is %s', (_, text, expected) => {
    expect(reported(text, parties)).toEqual(expected);
  });

  it('and "each" is those who were named', () => {
    expect(reported('The leaders condemned the war, and each pledged to help.', parties)).toEqual([
      'arden+belmar: the war',
      'arden+belmar: to help.',
    ]);
  });
});
