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

describe('speech without a subject of its own', () => {
  it.each([
    [
      'in a document',
      'MS. GREY: The ministry put out a statement overnight accusing the Union of theft.',
      'The ministry: the Union of theft.',
    ],
    [
      'as an errand',
      'MS. GREY: President Mora phoned me last night to say the road was open.',
      'mora: the road was open.',
    ],
    [
      'in a quotation whose speaker is not found',
      'MS. GREY: You know, a baker got up at the hall and said, “My street is under water.”',
      'unattributed: “My street is under water.”',
    ],
    [
      'with an announced object',
      'MS. GREY: Mora told her the truth: the road was shut.',
      'mora: the truth: the road was shut.',
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text, 'briefing')).toEqual([expected]);
  });
  it.each([
    ['a welcome', 'MS. GREY: Mr. President, welcome back.'],
    ['questions that somebody has', 'MS. GREY: I have two questions for you.'],
    ['what is called so in passing', 'MS. GREY: That is our publicly stated policy.'],
  ])('%s is nobody’s', (_, text) => {
    expect(reported(text, 'briefing')).toEqual([]);
  });
  it('what is reported by nobody is unattributed', () => {
    expect(reported('Q There’s reports that he left.', 'briefing')).toEqual(['unattributed: that he left.']);
  });
  it('a statement’s advice is its publisher’s, what is understood is nobody’s', () => {
    const advice = attribute('Travellers are advised to avoid the square.', {
      language: 'en',
      parties,
      genre: 'statement',
      publisher: { name: 'Ministry', party: 'arden' },
    });
    expect(advice[0]?.voices[0]?.party).toBe('arden');
    expect(reported('It has been understood that the road is shut.', 'statement')).toEqual([
      'unattributed: that the road is shut.',
    ]);
  });
  it('an infinitive behind the past goes on with its clause', () => {
    expect(reported('Mora stressed the need for all to meet and support the plan.')).toEqual([
      'mora: the need for all to meet and support the plan.',
    ]);
  });
  it('nobody’s speech goes on in a transcript', () => {
    expect(reported('MS. GREY: Mora said the road was shut. It is not.', 'transcript')).toHaveLength(1);
  });
});

describe('points of view', () => {
  it('"according to her" begins with its clause', () => {
    expect(reported('Mora warned of theft; according to her, forty cars were gone.')).toEqual([
      'mora: theft',
      'mora: forty cars were gone.',
    ]);
  });
  it.each([
    ['a feeling', 'Mora is deeply grateful to the crews.', 'mora: the crews.'],
    ['a clear word', 'MS. GREY: Mora has been clear that the road is open.', 'mora: that the road is open.'],
  ])('%s is somebody’s', (_, text, expected) => {
    expect(reported(text, text.startsWith('MS') ? 'briefing' : 'readout')).toEqual([expected]);
  });
});
