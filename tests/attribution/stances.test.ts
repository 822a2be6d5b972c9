import { describe, expect, it } from 'vitest';
import { attribute, type Genre } from '../../src/index.js';

/** "source | cue | content" of what is reported in a text, without the parties. */
function reported(text: string, genre: Genre): string[] {
  return attribute(text, { language: 'en', genre })
    .filter(({ mode }) => mode !== 'narration' && mode !== 'turn')
    .map(({ source, cue, span }) =>
      [source, cue, span]
        .map((one) => (one === undefined ? '' : text.slice(one.start, one.end).trim().replace(/\.$/, '')))
        .join(' | '),
    );
}

describe('outside news', () => {
  it.each<[string, Genre, string, string]>([
    [
      'one’s word that a verb carries',
      'post',
      'The Governor gave us her word that the ferry stays.',
      'The Governor | gave us her word | that the ferry stays',
    ],
    [
      'orders that are given',
      'readout',
      'The President gave instructions to reopen the school.',
      'The President | gave instructions | to reopen the school',
    ],
    [
      'a view that somebody is of',
      'statement',
      'The Ministry remains of the considered view that the strait is open.',
      'The Ministry | remains of the considered view | that the strait is open',
    ],
    [
      'the view that is shared',
      'briefing',
      'The envoys shared the assessment that further talks were needed.',
      'The envoys | shared the assessment | that further talks were needed',
    ],
    [
      'what somebody is confident of',
      'briefing',
      'Negotiators were confident of a treaty.',
      'Negotiators | were confident of | a treaty',
    ],
    [
      'a decision of nobody who is named',
      'statement',
      'It was decided to insure the ferries.',
      ' | was decided | to insure the ferries',
    ],
    [
      'what somebody is asked',
      'statement',
      'Asked whether the visit was off, the Ambassador laughed.',
      ' | Asked | whether the visit was off',
    ],
    [
      'a clause that hangs on the subject',
      'statement',
      'A letter issued after the talks declares that the strait is open.',
      'A letter issued after the talks | declares | that the strait is open',
    ],
    [
      'a clause of "we" that hangs on the subject',
      'statement',
      'The pilots we met last week asked for a harbour.',
      'The pilots we met last week | asked | for a harbour',
    ],
    [
      'what a poll says that a phrase describes',
      'post',
      'According to a poll published yesterday by the Gazette, half the town is for it.',
      'a poll published yesterday by the Gazette | According to | half the town is for it',
    ],
    [
      'an association with an owner',
      'statement',
      'The pilots’ association supports an inquiry.',
      'The pilots’ association | supports | an inquiry',
    ],
    [
      '"we" with who we are',
      'statement',
      'We, the envoys of Mora and Belmar, are concerned by the storm.',
      'We, the envoys of Mora and Belmar | are concerned by | the storm',
    ],
    [
      'people along a street',
      'briefing',
      'Residents along the canal fear the closure.',
      'Residents along the canal | fear | the closure',
    ],
    [
      'what is told behind two dashes',
      'post',
      'She told me – and she meant it – that the ship was hers.',
      'She | told | that the ship was hers',
    ],
    [
      'a case behind an insertion',
      'statement',
      'The Mayor made the case, as she always does, that a toll is a tax.',
      'The Mayor | made the case | that a toll is a tax',
    ],
    ['what everybody knows', 'statement', 'Everybody knows what he wants.', 'Everybody | knows | what he wants'],
    ['what something is called', 'post', 'My mother called it potatoes.', 'My mother | called | it potatoes'],
    [
      'whose message it is',
      'statement',
      'The message from our ports is that they want rules.',
      'our ports | message from | that they want rules',
    ],
    [
      'a position that has always been',
      'statement',
      'Her position has always been that talks help.',
      'Her | position has always been | that talks help',
    ],
    [
      'a feeling of nobody who is named',
      'briefing',
      'There is a feeling that the bridge is unsafe.',
      ' | There is a feeling | that the bridge is unsafe',
    ],
    [
      'what is promised behind a place',
      'briefing',
      'The envoys promised in the talks not to leave.',
      'The envoys | promised | not to leave',
    ],
    [
      'what somebody is asked before a name',
      'briefing',
      'Asked about the delay, Holm kept silent.',
      ' | Asked | about the delay',
    ],
    [
      'what stands for something said',
      'statement',
      'The inquiry concluded as much.',
      'The inquiry | concluded | as much',
    ],
    [
      'what attention is drawn to',
      'readout',
      'The President drew his colleague’s attention to the storm.',
      'The President | drew his colleague’s attention to | the storm',
    ],
    [
      'what lies before somebody',
      'statement',
      'The report before you finds that the bridge is safe.',
      'The report before you | finds | that the bridge is safe',
    ],
    ['a mood', 'transcript', 'The pilots are furious about the toll.', 'The pilots | are furious about | the toll'],
    [
      'a plan with its owner before the verb',
      'statement',
      'Mora’s plan to close the port is old.',
      'Mora’s | plan | to close the port',
    ],
    [
      'what a committee was told',
      'statement',
      'The Committee was informed that two ships were lost.',
      ' | was informed | that two ships were lost',
    ],
    [
      'a subject behind the number of a paragraph',
      'statement',
      '3. The President met the council and instructed the ministries to wait.',
      'The President | instructed | the ministries to wait',
    ],
  ])('attributes %s', (_, genre, text, expected) => {
    expect(reported(text, genre)).toEqual([expected]);
  });
});

describe('what the reporter adds', () => {
  it.each<[string, Genre, string, string]>([
    ['what everybody knows', 'post', 'She repeated her complaints, which you know.', 'her complaints,'],
    ['what is usual', 'post', 'They report that all is well, as they usually do.', 'that all is well,'],
    ['when it was', 'post', 'She thanked every crew by name when she flew in.', 'every crew by name'],
    ['what comes next', 'statement', 'We welcome the treaty and will meet again.', 'the treaty'],
    [
      'a contrast',
      'readout',
      'The envoys recognised the need for talks, although the date is open.',
      'the need for talks,',
    ],
  ])('is no part of what is conveyed: %s', (_, genre, text, expected) => {
    const [one] = attribute(text, { language: 'en', genre }).filter(({ mode }) => mode === 'indirect');
    expect(one && text.slice(one.span.start, one.span.end).trim()).toBe(expected.replace(/,$/, ''));
  });

  it('does not open a speech of his own with what he wants to do', () => {
    expect(reported('I want to speak to you tonight as your neighbour.', 'statement')).toEqual([]);
  });
});

it('gives what follows a noun with an owner to whoever speaks of it', () => {
  const text = 'The Council notes Mora’s assurance that it will wait, insists, however, that time is short.';
  expect(reported(text, 'statement')[1]).toBe('The Council | insists | that time is short');
});

describe('nothing is attributed', () => {
  it.each<[string, Genre, string]>([
    ['to a thing that shows something', 'briefing', 'The situation underscores the need for talks.'],
    ['to what goes on', 'post', 'As output declined, the port was closed.'],
    ['to others of whom an account tells', 'readout', 'The rebels, which have vowed to stay, left the port.'],
    [
      'to a body beside a meeting',
      'readout',
      'Guests came to learn about the firm’s commitment to fight fraud. Participants included Ann Roe.',
    ],
    ['to who shares a border', 'post', 'Mora and Belmar share a border.'],
    ['to an infinitive that goes on', 'briefing', 'The guests came to see the port and encourage trade.'],
    [
      'to what a credit provides',
      'readout',
      'The plan provides credits of ten talers for farmers that lost their cows.',
    ],
  ])('%s', (_, genre, text) => {
    expect(reported(text, genre)).toEqual([]);
  });
});

describe('in an account of a meeting', () => {
  const parties = [
    { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'Mora'] }] },
    { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
  ];
  const voiceOf = (text: string, words: string) => {
    const at = text.indexOf(words);
    const passage = attribute(text, { language: 'en', genre: 'readout', parties }).find(({ span }) => span.end > at);
    const voice = passage?.voices.at(-1);
    return voice?.person ?? voice?.parties?.join('+') ?? voice?.label;
  };

  it.each([
    [
      'the noun of another in what is said',
      'Mora thanked Duran for Belmar’s commitment to keep the peace.',
      'to keep',
      'mora',
    ],
    [
      'two names with one that is unknown',
      'President Mora and President Roe stressed the need for peace.',
      'the need',
      'arden+belmar',
    ],
    ['a name with counterparts', 'Mora and her counterparts discussed the bridge.', 'the bridge', 'arden+belmar'],
    ['the latter', 'Mora invited Duran to Arden. The latter accepted the invitation.', 'the invitation', 'duran'],
    ['both sides by their names', 'Arden and Belmar intend to build a bridge.', 'to build', 'arden+belmar'],
  ])('%s', (_, text, words, expected) => {
    expect(voiceOf(text, words)).toBe(expected);
  });
});

describe('in one’s own account', () => {
  const parties = [
    { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] },
    { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['President Duran'] }] },
  ];
  const voiceOf = (genre: Genre, publisher: { name: string; party: string }, text: string, words: string) => {
    const at = text.indexOf(words);
    const passages = attribute(text, { language: 'en', genre, parties, publisher });
    const voice = passages.find(({ span }) => span.end > at)?.voices.at(-1);
    return voice?.person ?? voice?.parties?.join('+') ?? voice?.label;
  };
  const post = { name: 'President Elin Mora', party: 'arden' };

  it('takes nobody for "he" who speaks himself', () => {
    const text = 'I spoke with President Duran. I told him that we will help. He asked for boats.';
    expect(voiceOf('post', post, text, 'for boats')).toBe('duran');
  });

  it('gives what somebody "and I" agree to both', () => {
    expect(voiceOf('post', post, 'President Duran and I agree that the war must end.', 'that the war')).toBe(
      'arden+belmar',
    );
    expect(voiceOf('post', post, 'I met President Duran. We decided to meet again.', 'to meet again')).toBe(
      'arden+belmar',
    );
  });

  it('is whose statement the title says it is', () => {
    const office = { name: 'The Blue House', party: 'arden' };
    const text = 'Statement by President Elin Mora on the strait\n\nI believe that the strait is open.';
    expect(voiceOf('statement', office, text, 'that the strait is open')).toBe('mora');
  });

  it('takes what a ministry says behind it', () => {
    const text = 'Belmar has broken the treaty, the Ministry said.';
    expect(reported(text, 'statement')).toEqual(['the Ministry | said | Belmar has broken the treaty']);
  });
});

describe('a label', () => {
  it.each([
    'The Governor',
    '[Unidentified male]',
    'Follow-up question',
    'Several reporters',
    'Question from the floor',
  ])('that says who asks opens a turn: %s', (label) => {
    const text = `${label}: Is the strait open?\n\nAnn Roe: It is.\n\n${label}: And the port?\n\nAnn Roe: It is too.`;
    const turns = attribute(text, { language: 'en', genre: 'transcript' }).filter(({ mode }) => mode === 'turn');
    expect(turns.map(({ voices }) => voices[0]?.label)).toEqual(
      [label, 'Ann Roe', label, 'Ann Roe'].map((one) => one.replace(/[[\]]/g, '')),
    );
  });
});
