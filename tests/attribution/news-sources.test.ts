import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

/** "[source] [cue] content" of every attributed passage, without parties. */
function read(text: string): string[] {
  const cut = (span?: { start: number; end: number }) => (span === undefined ? '' : text.slice(span.start, span.end));
  return attribute(text, { language: 'en', genre: 'news' })
    .filter((passage) => passage.mode !== 'narration')
    .map(({ source, cue, span }) => `[${cut(source)}] [${cut(cue)}] ${cut(span).trim()}`);
}

describe('a participle behind an object in news', () => {
  it.each([
    [
      'Roe sent a letter to the harbour asking for new boats.',
      '[Roe] [sent a letter to the harbour asking for] new boats.',
    ],
    ['Ann Roe spent the summer praising the bridge.', '[Ann Roe] [praising] the bridge.'],
    ['The fair drew a crowd of divers backing the plan.', '[divers] [backing] the plan.'],
    ['Roe is breaking her silence and praising the bridge again.', '[Roe] [praising] the bridge again.'],
  ])('is the word of whoever speaks: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('subjects of several names or words in news', () => {
  it.each([
    [
      'Ada Roe, Ben Holm and Mia Quist have all attacked the plan.',
      '[Ada Roe, Ben Holm and Mia Quist] [have all attacked] the plan.',
    ],
    ['Roe and Holm both sought to keep the pier.', '[Roe and Holm] [both sought] to keep the pier.'],
    [
      'The pier is closed, current and former officials said.',
      '[current and former officials] [said] The pier is closed',
    ],
    [
      'A poll by Belmar Gazette/Tidewater Bank found that it is old.',
      '[A poll by Belmar Gazette/Tidewater Bank] [found] that it is old.',
    ],
    ['Letters released this week show that it is old.', '[Letters released this week] [show] that it is old.'],
    [
      'The pier is old, according to Ben Quist, a diver who lives there.',
      '[Ben Quist, a diver who lives there] [according to] The pier is old',
    ],
    ['In the port, it is quiet, said Ben Quist.', '[Ben Quist] [said] In the port, it is quiet'],
  ])('are taken whole: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('do not begin with a place', () => {
    expect(read('In Belmar, Ada Roe and Ben Holm said that it is old.')).toEqual([
      '[Ada Roe and Ben Holm] [said] that it is old.',
    ]);
  });
});

describe('an object behind an insertion in news', () => {
  it('is what is conveyed', () => {
    expect(read('Roe described, in harsh terms, a set of faults.')).toEqual(['[Roe] [described] a set of faults.']);
  });
});

describe('nouns of attitude in news', () => {
  it.each([
    ['Roe has long been a fierce critic of the bank.', '[Roe] [has long been a fierce critic of] the bank.'],
    ['Holm remains a supporter of the deal.', '[Holm] [remains a supporter of] the deal.'],
  ])('attribute behind a verb that links them: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('do not attribute elsewhere', () => {
    expect(read('Roe met a critic of the bank.')).toEqual([]);
  });
});

describe('verbs of news', () => {
  it.each([
    ['The ad claims that Roe voted for the war.', '[The ad] [claims] that Roe voted for the war.'],
    ['Roe went so far as to call him a liar.', '[Roe] [went so far as to call] him a liar.'],
    ['Roe wins in Belmar, vows to press on.', '[Roe] [vows] to press on.'],
  ])('are told from nouns and carried by phrases: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('share the subject of the last clause', () => {
    expect(read('Roe said he would wait, but Holm, his deputy, left, saying it was late.')).toEqual([
      '[Roe] [said] he would wait, but Holm, his deputy, left',
      '[Holm, his deputy] [saying] it was late.',
    ]);
  });
});

describe('what looks like a source or a cue in news', () => {
  it.each([
    ['A majority of voters looking for a change backed Roe.', 'A majority of voters looking for a change'],
    ['In his speech, the mayor, who was ill, called for calm.', 'the mayor, who was ill'],
    ['At least three people said they saw him.', 'At least three people'],
    ['Ada Roe, Ben Holm and others have called for a ban.', 'Ada Roe, Ben Holm and others'],
  ])('is read to where it begins: %s', (text, source) => {
    expect(read(text)[0]).toContain(`[${source}] `);
  });
  it.each(['The win in Belmar means they lead.', 'Fees for advice declined to 10 million crowns.'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
  it('is speech whose subject has a relative clause', () => {
    expect(read('Holm said Roe, who has held the seat for years, was not ready.')).toEqual([
      '[Holm] [said] Roe, who has held the seat for years, was not ready.',
    ]);
  });
});

describe('the noun phrase of a source in news', () => {
  it.each([
    ['In Belmar, 85% of divers said they would leave.', '[85% of divers] [said] they would leave.'],
    ['As many as 40 percent of divers said it is old.', '[As many as 40 percent of divers] [said] it is old.'],
    ['Many rank-and-file divers said it is old.', '[Many rank-and-file divers] [said] it is old.'],
    [
      'Ms. Holm, Mrs. Roe and other divers in both towns said it is old.',
      '[Ms. Holm, Mrs. Roe and other divers in both towns] [said] it is old.',
    ],
    [
      'Most divers in Belmar, Marlow and Vigo said it is old.',
      '[Most divers in Belmar, Marlow and Vigo] [said] it is old.',
    ],
    ['A tired Holm said it is old.', '[A tired Holm] [said] it is old.'],
    [
      'A report by the bank issued earlier this year said it is old.',
      '[A report by the bank issued earlier this year] [said] it is old.',
    ],
    [
      'Ann Roe, a council member in Monk, Wis., said it is old.',
      '[Ann Roe, a council member in Monk, Wis.] [said] it is old.',
    ],
  ])('is whole: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('takes no place that a clause opens with', () => {
    expect(read('At a rally in Belmar, Holm and Roe said it is old.')).toEqual(['[Holm and Roe] [said] it is old.']);
  });
  it('goes on with no clause before “and”', () => {
    expect(read('The debate went on and Roe said it is old.')).toEqual(['[Roe] [said] it is old.']);
  });
  it('is that of what is quoted behind a colon, not of what announces it', () => {
    expect(read('Roe declared the need for boats: “They are ours,” Holm said.')).toEqual([
      '[Roe] [declared] the need for boats',
      '[Holm] [said] “They are ours,”',
    ]);
  });
});

describe('a noun of a stand with its owner in news', () => {
  it.each([
    ["Holm's claim to be the strongest diver is old.", "[Holm's] [claim] to be the strongest diver"],
    ['His promises of help are old.', '[His] [promises of] help'],
    ["Roe's silence about the port is old.", "[Roe's] [silence about] the port"],
    ['Holm reasoned that the port was old.', '[Holm] [reasoned] that the port was old.'],
  ])('attributes, and so does the verb of one: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each(['The claim to the throne is old.', 'Holm found reasons to leave.'])('does not without one: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
