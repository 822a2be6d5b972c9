import { describe, expect, it } from 'vitest';
import { attribute, type Genre, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
];

/** "voice: content" of what is reported inside the turns of a transcript. */
function told(text: string, genre: Genre = 'transcript'): string[] {
  const turn = `MS. GREY: ${text}\n\nQ Thank you.`;
  return attribute(turn, { language: 'en', parties, genre })
    .filter(({ mode }) => mode !== 'narration' && mode !== 'turn')
    .map(({ voices, span }) => {
      const voice = voices.at(-1)!;
      return `${voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label}: ${turn.slice(span.start, span.end).trim()}`;
    });
}

describe('in speech written down', () => {
  it.each([
    ['a noun that is a verb elsewhere', 'We spoke with the envoys of the coastal states about the harbour.'],
    ['calls that are counted', 'This comes on top of a dozen calls that we have had since May.'],
    ['nouns joined by "and"', 'The guests went through the costs and challenges to the smaller ports.'],
    ['the object of a preposition before a participle', 'I came to office determined to mend the bridge.'],
    ['what somebody knows how to do', 'She knows how to mend a net.'],
    ['thanks to those who listen', 'Folks, Governor Roe — and thank you for the welcome.'],
    ['a name', 'There is a poem called “The Tides of the North.”'],
    ['nobody in particular', 'We put the boat in order, as they say, and left.'],
    ['a hand', 'I see a hand raised over there.'],
    ['his own words in quotation marks', 'She said it was late. And I said, “Yes, it is. Let us go.”'],
    ['a small word for a subject', 'The work went well, perhaps thanks to your help.'],
  ])('attributes nothing to %s', (_, text) => {
    expect(told(text).filter((one) => !one.endsWith('it was late.'))).toEqual([]);
  });

  it.each([
    [
      'people before a phrase of place',
      'Our friends across the aisle said this bridge would never stand.',
      ['Our friends: this bridge would never stand.'],
    ],
    [
      'the head of a relative clause',
      'Every court that ever looked at it said the strait is open.',
      ['Every court: the strait is open.'],
    ],
    [
      'what is wanted, not what is in it',
      'He wants to continue to build a harbour that works for all.',
      ['He: to continue to build a harbour that works for all.'],
    ],
    [
      'what follows the speaker’s own lead',
      'And so, like I said, my father told us, “Mend your nets.”',
      ['my father: “Mend your nets.”'],
    ],
    [
      'a person again, not a group, behind "he"',
      'Tomas Roe said the pier is old. Some farmers want a bridge. He said it would cost too much.',
      ['Tomas Roe: the pier is old.', 'Some farmers: a bridge.', 'Tomas Roe: it would cost too much.'],
    ],
    [
      'a body in the third person',
      'The company plans to build a second pier.',
      ['The company: to build a second pier.'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
