import { describe, expect, it } from 'vitest';
import { attribute, type Genre, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
];

/** "voice: content" of what is reported. */
function reported(text: string, genre: Genre = 'readout'): string[] {
  return attribute(text, { language: 'en', parties, genre })
    .filter(({ mode }) => mode !== 'narration' && mode !== 'turn')
    .map(({ voices, span }) => {
      const voice = voices.at(-1)!;
      return `${voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label}: ${text.slice(span.start, span.end).trim()}`;
    });
}

describe('what the object of a verb conveys', () => {
  it.each([
    [
      'something thought that is presented',
      'Mora presented her government’s priorities.',
      ['mora: her government’s priorities.'],
    ],
    ['nothing, where a thing is presented', 'Mora presented a bronze medal.', []],
    ['condolences with their owner', 'Mora extended her heartfelt condolences.', ['mora: her heartfelt condolences.']],
    ['what somebody is called', 'Mora called the last plan a dream.', ['mora: the last plan a dream.']],
    ['nothing, where somebody is rung up', 'Mora called the minister on Monday.', []],
    ['what it is seen as', 'Mora sees it as a chance.', ['mora: it as a chance.']],
    ['nothing, where something is seen', 'Mora saw the harbour.', []],
  ])('is %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it.each([
    ['a manner', 'Mora condemned in the strongest terms the attack.', ['mora: the attack.']],
    ['a time before an infinitive', 'Mora vowed last night to open the harbour.', ['mora: to open the harbour.']],
    ['a day', 'Mora said on Monday the harbour would open.', ['mora: the harbour would open.']],
    [
      'the way to a question',
      'Mora explained in detail why the harbour was closed.',
      ['mora: why the harbour was closed.'],
    ],
  ])('begins behind %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it.each([
    ['the talks', 'Mora informed her colleague about the talks.', ['mora: about the talks.']],
    ['a clause', 'Mora told the Senate yesterday the harbour could close.', ['mora: the harbour could close.']],
    ['a truth, which is no addressee', 'Mora told the truth.', ['mora: the truth.']],
  ])('leaves out who is told of %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('verbs joined by "and"', () => {
  it('end the object of the first one', () => {
    expect(reported('We take note of the report and support its findings.', 'statement')).toHaveLength(2);
  });
  it('may have subjects that are bodies, behind a comma', () => {
    const text = 'MS. GREY: The farmers asked for help, and the administration supports this request.';
    expect(reported(text, 'briefing')).toEqual(['The farmers: for help', 'the administration: this request.']);
  });
});

describe('forms of the verb', () => {
  it.each([
    ['a past like the base form', 'Mora set out her plans.', ['mora: her plans.']],
    ['a verb that is a noun too', 'The governors report that all is well.', ['The governors: that all is well.']],
    ['a noun that is a verb too', 'I extend to you my best wishes for the year.', []],
    ['"both" alone', 'Both agreed that the harbour is old.', ['arden+belmar: that the harbour is old.']],
    ['the present of a country', 'Arden announces its readiness to help.', ['arden: its readiness to help.']],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('sources that are no persons', () => {
  it.each([
    [
      'a bank',
      'MS. GREY: Holm said it was late. The Central Bank, unfortunately, has refused to lend.',
      'The Central Bank: to lend.',
    ],
    [
      'an official',
      'MS. GREY: Holm said it was late. The official said nine are closed.',
      'The official: nine are closed.',
    ],
  ])('%s speaks inside a turn, whoever spoke before', (_, text, expected) => {
    expect(reported(text, 'briefing').at(-1)).toBe(expected);
  });
  it('a country has attitudes in a statement', () => {
    expect(reported('Arden will consider sending two ships.', 'statement')).toEqual(['arden: sending two ships.']);
  });
  it('in speech that goes on, what a country wants is part of it', () => {
    expect(reported('Mora noted that ties are good. Arden is ready to help.')).toEqual([
      'mora: that ties are good.',
      'mora: Arden is ready to help.',
    ]);
  });
});
