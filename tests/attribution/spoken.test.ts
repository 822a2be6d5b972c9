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
      ['Our friends across the aisle: this bridge would never stand.'],
    ],
    [
      'people by their name alone, where a manner is set off behind it',
      'The fishermen, in a calm voice, said the strait is open.',
      ['The fishermen: the strait is open.'],
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
      'two titles behind "as"',
      'And as the president and the vice president have said, the road is open.',
      ['arden+belmar: the road is open.'],
    ],
    [
      'a quantifier behind its subject',
      'Mora and Duran both agreed that the road is old.',
      ['arden+belmar: that the road is old.'],
    ],
    [
      'an adjective with a listener',
      'Mora was clear with Duran that the road is old.',
      ['mora: that the road is old.'],
    ],
    [
      'what nobody in particular says, up to the speaker’s own clause',
      'There were rumours that the road is shut, but nobody left.',
      ['unattributed: that the road is shut'],
    ],
    ['what the speaker was told', 'I was told the road is shut.', ['unattributed: the road is shut.']],
    ['who reported something', 'As reported by the Gazette, the road is shut.', ['the Gazette: the road is shut.']],
    ['an owner’s view', 'Mora spoke. In her view, the road is old.', ['her: the road is old.']],
    ['content behind a noun that the verb carries', 'Mora expressed concern about the road.', ['mora: the road.']],
    ['a manner inside the cue', 'Mora is following with deep concern the floods.', ['mora: the floods.']],
    [
      'a quotation before a verb that stands alone',
      '“The road is old.” Ann Roe agreed.',
      ['Ann Roe: “The road is old.”'],
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

describe('in a post', () => {
  it('gives a verb without a subject to its author', () => {
    const text = 'Told him the road has to open. Thanked the crews for their work.';
    const publisher = { name: 'Office of the President of Arden', party: 'arden' };
    const said = attribute(text, { parties, genre: 'post', publisher }).filter(({ mode }) => mode !== 'narration');
    expect(said.map(({ voices, span }) => [voices.at(-1)!.party, text.slice(span.start, span.end).trim()])).toEqual([
      ['arden', 'the road has to open.'],
      ['arden', 'the crews for their work.'],
    ]);
  });
});
