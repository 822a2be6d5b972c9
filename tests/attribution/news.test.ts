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
    ['The flood left divers fearful that it was closed.', '[divers] [fearful] that it was closed.'],
  ])('stand in adjectives after a verb that links them: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('are nobody’s after an impersonal "it"', () => {
    expect(read('It was not clear whether the bridge was open.')).toEqual([]);
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

describe('verbs of publishing in news', () => {
  it.each([
    ['Roe released a memo on the price of sand.', '[Roe] [released] a memo on the price of sand.'],
    ['Holm repeated the rumour twice.', '[Holm] [repeated] the rumour twice.'],
    ['The council ruled that it was closed.', '[The council] [ruled] that it was closed.'],
  ])('attribute where their object is something said or written: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    'Roe released a dove.',
    'Holm raised millions of crowns for it.',
    'The bridge is old compared to the tower.',
    'Roe sent no answer to a request for comment.',
  ])('do not attribute elsewhere: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a line before a quotation in news', () => {
  it.each([
    [
      'In a letter, Ann Roe said:\n\n“The bridge is old and must go.”',
      '[Ann Roe] [said] “The bridge is old and must go.”',
    ],
    ['And from Mayor Roe:\n\n“The bridge is old and must go.”', '[Mayor Roe] [:] “The bridge is old and must go.”'],
    [
      'Full statement by Ann Roe:\n\n“The bridge is old and must go.”',
      '[Ann Roe] [:] “The bridge is old and must go.”',
    ],
    ['The message said, in part: “The bridge is old.”', '[The message] [said] “The bridge is old.”'],
  ])('tells who speaks it: %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('tells nobody where it names nobody', () => {
    expect(read('Here is what we know:\n\n“The bridge is old and must go.”')).toEqual([
      '[] [] “The bridge is old and must go.”',
    ]);
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

describe('sources in news', () => {
  it.each([
    [
      'the pronoun of a relative clause',
      'Roe met voters, who have backed the plan.',
      ['[who] [have backed] the plan.'],
    ],
    [
      'a name with the office behind it',
      'The bridge is safe, said Ann Roe, executive director of the harbour fund.',
      ['[Ann Roe, executive director of the harbour fund] [said] The bridge is safe'],
    ],
    [
      'a head with a clause that hangs on it',
      'The owner of a shop that sells hats said it was closed.',
      ['[The owner of a shop that sells hats] [said] it was closed.'],
    ],
    [
      'a head with a participle that hangs on it',
      'People briefed on the talks said it was closed.',
      ['[People briefed on the talks] [said] it was closed.'],
    ],
    [
      'a name without what is inserted',
      'Holm, after a long pause, said it was closed.',
      ['[Holm] [said] it was closed.'],
    ],
    ['a name without the day', 'Mayor Holm on Thursday said it was closed.', ['[Mayor Holm] [said] it was closed.']],
    ['a name without the evening', 'Holm on Thursday evening said it was closed.', ['[Holm] [said] it was closed.']],
    [
      'people without the week',
      'This week several divers said it was closed.',
      ['[several divers] [said] it was closed.'],
    ],
    [
      'a number with what says how exact it is',
      'Just over half of the sailors said it was closed.',
      ['[Just over half of the sailors] [said] it was closed.'],
    ],
    [
      'an owner with the mark',
      'Roe’s claim that it was closed is old.',
      ['[Roe’s] [claim] that it was closed is old.'],
    ],
    [
      'a name with a town and what it lies in',
      'Ann Roe, a cook from Monk, North Belmar, said it was closed.',
      ['[Ann Roe, a cook from Monk, North Belmar] [said] it was closed.'],
    ],
    [
      'a head with what it includes',
      'Some critics, including the painter Roe, said it was closed.',
      ['[Some critics, including the painter Roe] [said] it was closed.'],
    ],
    [
      'nouns that are joined',
      'They left since the cook of the ship and the owner said it was closed.',
      ['[the cook of the ship and the owner] [said] it was closed.'],
    ],
    [
      'a name, where the clause behind it has a cue of its own',
      'Roe, who backs the plan, said it was closed.',
      ['[who] [backs] the plan', '[Roe] [said] it was closed.'],
    ],
    [
      'a head with a clause that says who is meant',
      'Those who back the plan said it was closed.',
      ['[Those who back the plan] [said] it was closed.'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('in relative clauses speak with the voice of their head', () => {
    const found = attribute('Roe met Nils Holm, who said that it was closed.', { genre: 'news' });
    expect(found.at(-1)?.voices).toEqual([{ label: 'Nils Holm' }]);
  });
});

describe('attributions of news without a verb', () => {
  it.each([
    ['a headline', 'Holm: Bridge will open in May', ['[Holm] [:] Bridge will open in May']],
    ['a poll', 'In a new poll, half of them were at home.', ['[a new poll] [In] half of them were at home.']],
    ['a point of view', 'To Roe, the bridge is a risk.', ['[Roe] [To] the bridge is a risk.']],
    [
      'a noun of nobody named',
      'A report that the bridge was closed was wrong.',
      ['[] [A report] that the bridge was closed was wrong.'],
    ],
    [
      'a noun that "is" ties to what is thought',
      'Roe’s most surprising argument was that it leaks.',
      ['[Roe’s] [most surprising argument was] that it leaks.'],
    ],
    ['a question', 'The question is whether it leaks.', ['[] [The question is] whether it leaks.']],
    ['a noun that a verb carries', 'Roe made a plea for more money.', ['[Roe] [made a plea for] more money.']],
    ['appearance', 'The road appears to be open.', ['[] [appears] The road', '[] [appears] to be open.']],
  ])('are found in %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('are not found in labels and notes', () => {
    for (const text of ['Contributing: Ann Roe, Per Holm', 'In May, the bridge was opened.'])
      expect(read(text)).toEqual([]);
  });
});

describe('the cue in news', () => {
  it.each([
    [
      '“It is quite safe to cross,” Holm said in a statement.',
      '[Holm] [said in a statement] “It is quite safe to cross,”',
    ],
    ['“It is quite safe to cross,” Holm said on Monday.', '[Holm] [said] “It is quite safe to cross,”'],
    ['Holm said with a laugh that it was safe.', '[Holm] [said with a laugh] that it was safe.'],
  ])('holds the occasion and the manner, not the day: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('is a verb where a noun looks the same only if the sentence has it so', () => {
    expect(read('He won most of the states on Tuesday.')).toEqual([]);
    expect(read('Holm hopes that the bridge opens.')).toEqual(['[Holm] [hopes] that the bridge opens.']);
  });
});

describe('content in news', () => {
  it('before the cue takes in what is reported there', () => {
    expect(read('The plan that Roe backed is dead, Holm said.')).toEqual([
      '[Holm] [said] The plan that Roe backed is dead',
    ]);
  });
  it('ends where a clause of its own begins, if it is an object', () => {
    expect(read('Roe backed the plan, which Holm opposed.')[0]).toBe('[Roe] [backed] the plan');
  });
});

describe('passives in news', () => {
  it.each([
    [
      'with an agent behind a day',
      'The plan was backed on Friday by Ann Roe.',
      ['[Ann Roe] [was backed on Friday by] The plan'],
    ],
    ['without an agent', 'Holm was declared the winner.', ['[] [was declared] Holm', '[] [was declared] the winner.']],
    ['of naming', 'They met in a port known as the Gate.', ['[] [known as] the Gate.']],
    ['whose object feels', 'The price angered Mayor Holm.', ['[Mayor Holm] [angered] The price']],
  ])('are read %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('quotations in news', () => {
  it.each([
    '“Nobody knows who will come tomorrow.” — Ann Roe, mayor',
    '“Nobody knows who will come tomorrow.”\n— Ann Roe, mayor',
  ])('have the name behind a dash for their source: %j', (text) => {
    expect(read(text)).toEqual(['[Ann Roe, mayor] [] “Nobody knows who will come tomorrow.”']);
  });
  it('that end a paragraph are not what the next one says', () => {
    const text = 'Roe said: “It is not quite safe to cross.”\n\nHolm said he would wait.';
    expect(read(text)).toEqual(['[Roe] [said] “It is not quite safe to cross.”', '[Holm] [said] he would wait.']);
  });
  it('of a few words are titles before the content', () => {
    expect(read('Roe said on “Day by Day” that it was safe.')).toEqual([
      '[Roe] [said on “Day by Day”] that it was safe.',
    ]);
  });
});

describe('owners of nouns in news', () => {
  it.each([
    ['Divers held up Roe’s proposal for closing it.', '[Roe’s] [proposal for] closing it.'],
    ['Bricks were bought with his plan for closing it.', '[his] [plan for] closing it.'],
    ['Cuts came as a result of the old council’s refusal to pay.', '[the old council’s] [refusal] to pay.'],
  ])('are the words that name them, without the verb before: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('occasions in news', () => {
  it('end where it is said with whom and about what', () => {
    expect(read('Roe said in an interview with the gazette that it was closed.')).toEqual([
      '[Roe] [said in an interview] that it was closed.',
    ]);
  });
});

describe('subjects far from their verb in news', () => {
  it.each([
    ['Roe corrected the list by noting that it was old.', '[Roe] [noting] that it was old.'],
    ['The captain waited - insisting that it was safe.', '[The captain] [insisting] that it was safe.'],
    ['Roe stood by the plan, refusing to admit that it was late.', '[Roe] [refusing to admit] that it was late.'],
  ])('are those of the verb that a participle goes with: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
  it('are shared by a verb behind "and"', () => {
    expect(read('The harbour board met and denied that it was closed.')).toEqual([
      '[The harbour board] [denied] that it was closed.',
    ]);
  });
});

describe('polls in news', () => {
  it.each([
    ['A gazette poll last month showed Roe ahead.', '[A gazette poll] [showed] Roe ahead.'],
    [
      'In a gazette poll released last month, Roe led by ten points.',
      '[a gazette poll released last month] [In] Roe led by ten points.',
    ],
    ['By the gazette’s tally, he has nine votes.', '[the gazette’s tally] [By] he has nine votes.'],
  ])('show what they count: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('are the outer voice of what those say who were asked', () => {
    const found = attribute('In exit polls, voters said that the bridge was old.', { genre: 'news' });
    expect(found.map(({ voices }) => voices.length)).toContain(2);
  });
});

describe('attitudes behind a plural in news', () => {
  it('may be those of people by their office or of some', () => {
    expect(read('It gave cover to lawmakers nervous about the price.')).toEqual([
      '[lawmakers] [nervous about] the price.',
    ]);
  });
});

describe('quotations in plain-text news', () => {
  it('may end with a quotation inside them', () => {
    expect(read("''He had me at 'river,''' Roe said.")).toEqual(["[Roe] [said] ''He had me at 'river,'''"]);
  });
});

describe('nouns whose bearer stands behind them in news', () => {
  it.each([
    ['The plan drew sharp criticism from many divers.', '[many divers] [sharp criticism] The plan'],
    ['Holm won the backing of Ann Roe.', '[Ann Roe] [the backing] Holm'],
    ['The road faced opposition from residents who live there.', '[residents who live there] [opposition] The road'],
  ])('attribute to him what the verb before has for its subject: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('nouns that news use for speech', () => {
  it.each([
    ['Roe gave a speech on the price of sand.', '[Roe] [gave a speech on] the price of sand.'],
    ['Holm’s critique of the plan was short.', '[Holm’s] [critique of] the plan'],
  ])('attribute where they have an owner or a verb carries them: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
  it('do not attribute alone', () => {
    expect(read('A speech on sand lasted two hours.')).toEqual([]);
  });
});

describe('participles in news', () => {
  it.each([
    ['Roe waited, but Holm left, saying that it was late.', '[Holm] [saying] that it was late.'],
    ['As Roe waited, Holm closed the gate, adding that it was late.', '[Holm] [adding] that it was late.'],
    ['On Sunday morning Roe made a cake, saying that it was late.', '[Roe] [saying] that it was late.'],
  ])('go with the subject of the nearest clause: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('inverted subjects in news', () => {
  it.each([
    ['“It is old and must go,” said a voter who lives there.', '[a voter who lives there]'],
    ['“It is old and must go,” said a person with knowledge of it.', '[a person with knowledge of it]'],
  ])('take in the clause that says who is meant: %s', (text, expected) => {
    expect(read(text)[0]).toContain(expected);
  });
});

describe('verbs that the lexicon lists together', () => {
  it.each([
    ['Port divers condemn the plan.', '[Port divers] [condemn] the plan.'],
    ['Many voters doubt the plan.', '[Many voters] [doubt] the plan.'],
    ['“Nobody knows that,” Roe answered.', '[Roe] [answered] “Nobody knows that,”'],
  ])('agree with their subject each by its own base form: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('times and owners between a verb and its clause in news', () => {
  it.each([
    [
      'Roe said on the gazette’s “Day by Day” that it was old.',
      '[Roe] [said on the gazette’s “Day by Day”] that it was old.',
    ],
    ['A report published Wednesday said that it was old.', '[A report published Wednesday] [said] that it was old.'],
  ])('are seen through: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
