import { describe, expect, it } from 'vitest';
import { attribute, type Genre, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
];

/** "voice: content" of what is reported inside the turns of a text. */
function told(text: string, genre: Genre = 'transcript', sides: Party[] = parties): string[] {
  return attribute(text, { language: 'en', parties: sides, genre })
    .filter(({ mode }) => mode !== 'narration' && mode !== 'turn')
    .map(({ voices, span }) => {
      const voice = voices.at(-1)!;
      return `${voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label}: ${text.slice(span.start, span.end).trim()}`;
    });
}

const turn = (text: string) => told(`MS. GREY: ${text}\n\nQ Thank you.`, 'briefing', []);

describe('in a conversation', () => {
  it('“you” is who spoke before', () => {
    expect(told('MS. GREY: Welcome.\n\nMR. HOLM: You said that the bridge is old.')).toEqual([
      'MS. GREY: that the bridge is old.',
    ]);
  });

  it('“you” of a question is who answers it', () => {
    expect(
      told('MODERATOR: Next.\n\nQ You have promised that the bridge will stand.\n\nPRESIDENT MORA: It will.'),
    ).toEqual(['mora: that the bridge will stand.']);
  });

  it.each([
    ['what is asked', 'What did you say to the crews?'],
    ['what anybody knows', 'You know that the bridge is old.'],
    ['what may be said', 'You could say that the bridge is old.'],
    ['what the speaker makes his own', 'As you said, the bridge is old.'],
  ])('“you” reports nothing in %s', (_, text) => {
    expect(told(`MS. GREY: Welcome.\n\nMR. HOLM: ${text}`)).toEqual([]);
  });

  it.each([
    ['goes', 'He comes up and he goes, “The bridge is old.”', ['he: “The bridge is old.”']],
    ['is like', 'My boy’s like, “The bridge is old.”', ['My boy: “The bridge is old.”']],
    ['nothing but quotations', 'He goes to the harbour every day.', []],
  ])('takes what somebody %s', (_, text, voices) => {
    expect(turn(text)).toEqual(voices);
  });

  it.each([
    [
      'a quotation read out',
      'The petition says, quote, mend it or close it, end quote.',
      ['The petition: mend it or close it'],
    ],
    ['speech without marks', 'She said, Mr. President, the bridge is old.', ['She: Mr. President, the bridge is old.']],
    ['one word', 'The baker says six.', ['The baker: six.']],
    [
      'a clause without “that”',
      'The builder promised it would be done at night.',
      ['The builder: it would be done at night.'],
    ],
    [
      'a verb behind “seems to”',
      'The builder seems to think the bridge is safe.',
      ['The builder: the bridge is safe.'],
    ],
    ['a verb that is a noun too', 'The shipyard promises to finish by May.', ['The shipyard: to finish by May.']],
    [
      'what a relative clause parts from its verb',
      'The inspectors who went out in June found that half were legal.',
      ['The inspectors: that half were legal.'],
    ],
    ['what was told to somebody', 'He was told by the whips to find a word.', ['the whips: to find a word.']],
    [
      'what is said to be',
      'The second ship is said to be under repair.',
      ['unattributed: The second ship', 'unattributed: to be under repair.'],
    ],
    [
      'a quotation behind “as”',
      'And, as one of them said to me, “A net is a house.”',
      ['one of them: “A net is a house.”'],
    ],
    [
      'what a question answers',
      'What she told us on Monday is that the bridge is old.',
      ['she: that the bridge is old.'],
    ],
    ['all that was asked for', 'All they asked for was a map.', ['they: a map.']],
    ['speech behind two verbs', 'They came to us and said, look, we need help.', ['They: look, we need help.']],
    [
      'from whom something was heard',
      'We have heard from farmers that the well is dry.',
      ['farmers: that the well is dry.'],
    ],
    ['what an owner thinks', 'In the Mayor’s view, the bridge is old.', ['the Mayor: the bridge is old.']],
    ['a rumour', 'Word is that the bridge is shut.', ['unattributed: that the bridge is shut.']],
    ['what is reported', 'It is reported that the bridge is shut.', ['unattributed: that the bridge is shut.']],
    [
      'words around “I am told”',
      'The bridge, I am told, is shut.',
      ['unattributed: The bridge', 'unattributed: is shut.'],
    ],
    [
      'what some of those who listen think',
      'Some of you think the bridge is old.',
      ['Some of you: the bridge is old.'],
    ],
    ['a count', 'The builder put the cost at two million.', ['The builder: the cost at two million.']],
    ['an object before a semicolon', 'The crews asked for pumps; there are none.', ['The crews: for pumps']],
    ['a pronoun before a time', 'The builder confirmed it last week.', ['The builder: it']],
    ['a clause that says who is meant', 'Anyone who says so has not seen it.', ['Anyone: so']],
    [
      'a plural name before a verb that is a noun too',
      'The Chambers of Trade call it “a flat line.”',
      ['The Chambers of Trade: it “a flat line.”'],
    ],
    ['a name behind the speaker’s own verb', 'I think Roe announced his plan.', ['Roe: his plan.']],
    [
      'what the speaker says of it',
      'The builder said he would come, and that never happened.',
      ['The builder: he would come'],
    ],
    [
      'a motto',
      'My grandfather had a motto: “Measure twice and cut once.”',
      ['My grandfather: “Measure twice and cut once.”'],
    ],
    [
      'a quotation before “is what”',
      '“We will not sell the harbour” is what she told me.',
      ['she: “We will not sell the harbour”'],
    ],
    [
      'a quotation up to its mark',
      'He told the court, “I did it on Monday,” and then he sat down.',
      ['He: “I did it on Monday,”'],
    ],
    [
      'a quotation behind an insertion',
      'He said, and I will never forget it, “We are already home.”',
      ['He: “We are already home.”'],
    ],
    [
      'a letter on lines of its own',
      'Let me read a letter.\n\n“Dear Governor, the well has been dry since the spring.”\n\nThat is all.',
      ['unattributed: “Dear Governor, the well has been dry since the spring.”'],
    ],
    ['somebody who was heard', 'I heard the builder say the bridge is old.', ['the builder: the bridge is old.']],
    ['the subject behind a time', 'At noon my mate woke me and said the ship is lost.', ['my mate: the ship is lost.']],
    ['what stands for something said', 'The builder suggested otherwise.', ['The builder: otherwise.']],
    [
      'a clause of who is meant before “and”',
      'There are those who say that it is old, and there are others.',
      ['those: that it is old'],
    ],
    [
      'what follows an insertion',
      'The crews asked, twice, what we are waiting for.',
      ['The crews: what we are waiting for.'],
    ],
  ])('reads %s', (_, text, voices) => {
    expect(turn(text)).toEqual(voices);
  });

  it('ends an object where a clause with a subject of its own begins', () => {
    expect(turn('She supports the plan, and whoever tells you otherwise was not there.')).toEqual(['She: the plan']);
  });

  it('takes a few words for no speech', () => {
    expect(turn('The mayor is going to say a few words.')).toEqual([]);
  });
});

describe('in a post', () => {
  const posted = (text: string) =>
    attribute(text, { language: 'en', genre: 'post' })
      .filter(({ mode }) => mode !== 'narration')
      .map(({ source, cue, span }) => [source, cue, span].map((one) => text.slice(one?.start, one?.end).trim()));

  it.each([
    ['a label', '🗣 Spokeswoman Ann Roe: “The matter is not urgent.”', 'Spokeswoman Ann Roe', ':'],
    ['a handle', 'RT @BelmarPort: “The port is open from six.”', 'BelmarPort', 'RT'],
    ['a document', 'Statement by Mayor Roe: “The port is open from six.”', 'Mayor Roe', ':'],
  ])('takes the name in %s for the source', (_, text, source, cue) => {
    expect(posted(text).map((one) => one.slice(0, 2))).toEqual([[source, cue]]);
  });
});

describe('in an account that somebody publishes in his own name', () => {
  const said = (text: string, genre: Genre) =>
    attribute(text, { language: 'en', parties, genre, publisher: { name: 'President Elin Mora', party: 'arden' } })
      .filter(({ mode }) => mode !== 'narration')
      .map(({ voices, span }) => `${voices.at(-1)!.person}: ${text.slice(span.start, span.end).trim()}`);

  it('knows its author behind a title', () => {
    expect(said('I told the crews that we will stay.', 'post')).toEqual(['mora: that we will stay.']);
  });

  it.each([
    [
      'a proclamation',
      'NOW, THEREFORE, I, ELIN MORA, President of Arden, do hereby proclaim a day of rest.',
      ['mora: a day of rest.'],
    ],
    ['what its author asks leave to say', 'Allow me to thank the crews.', ['mora: the crews.']],
    ['what its author owns', 'It remains my conviction that the strait is open.', ['mora: that the strait is open.']],
  ])('reads %s', (_, text, voices) => {
    expect(said(text, 'statement')).toEqual(voices);
  });
});
