import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

/** "[source] [cue] content" of every attributed passage, without parties. */
function read(text: string): string[] {
  const cut = (span?: { start: number; end: number }) => (span === undefined ? '' : text.slice(span.start, span.end));
  return attribute(text, { language: 'en', genre: 'news' })
    .filter((passage) => passage.mode !== 'narration')
    .map(({ source, cue, span }) => `[${cut(source)}] [${cut(cue)}] ${cut(span).trim()}`);
}

describe('a verb of news and its subject', () => {
  it.each([
    ['Holm later Thursday told the Gazette that it was shut.', '[Holm] [told] that it was shut.'],
    ['Holm late Friday called the plan a mistake.', '[Holm] [called] the plan a mistake.'],
  ])('may have a part of a day between them: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('may have “since” between its parts', () => {
    expect(read('Holm has since said that he was wrong.')).toEqual(['[Holm] [has since said] that he was wrong.']);
  });
  it.each([
    ['Divers have long worried about the dam.', '[Divers] [have long worried about] the dam.'],
    ['The court determined that the dam was old.', '[The court] [determined] that the dam was old.'],
    ['Holm was determined to stay.', '[Holm] [was determined] to stay.'],
  ])('may look like an adjective of attitude: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    ['It is a dam which Holm thinks will hold.', '[Holm] [thinks] will hold.'],
    ['It is a dam that he hopes will hold.', '[he] [hopes] will hold.'],
  ])('may carry a clause whose subject is a pronoun before both: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
  it('is none where a noun is the subject of what follows', () => {
    expect(read('In the town hopes are low.')).toEqual([]);
  });
  it('is none before a title that it describes', () => {
    expect(read('“The dam is old,” state Senator Ann Roe said.')).toEqual([
      '[state Senator Ann Roe] [said] “The dam is old,”',
    ]);
  });
  it('may have a time before its clause', () => {
    expect(read('Holm announced last week that it was shut.')).toEqual(['[Holm] [announced] that it was shut.']);
  });
  it.each([
    [
      'Holm said that the dam was old, but in a later interview said that it was new.',
      ['[Holm] [said] that the dam was old', '[Holm] [said] that it was new.'],
    ],
    [
      'Holm said that the dam was old, but the new report said that it was safe.',
      ['[Holm] [said] that the dam was old', '[the new report] [said] that it was safe.'],
    ],
    [
      'Holm said that the dam was old, but ultimately Roe thinks that it is safe.',
      ['[Holm] [said] that the dam was old', '[Roe] [thinks] that it is safe.'],
    ],
    [
      'Already, 52 divers have said they back Holm, 39 have said they back Roe.',
      ['[52 divers] [have said] they back Holm', '[39] [have said] they back Roe.'],
    ],
  ])('stands beside the one before: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it.each([
    ['Many in the city believe that the dam is safe.', '[Many in the city] [believe] that the dam is safe.'],
    ['Those close to Holm say he is tired.', '[Those close to Holm] [say] he is tired.'],
    ['Four in ten say the dam is old.', '[Four in ten] [say] the dam is old.'],
  ])('agree where a word of quantity is the head: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    ['A news report published Wednesday said it was shut.', '[A news report published Wednesday] [said] it was shut.'],
    [
      'It is shut, sources familiar with the talks said on Friday.',
      '[sources familiar with the talks] [said] It is shut',
    ],
    ['Holm, asked about the dam, said it was old.', '[Holm] [said] it was old.'],
    ['It is shut, according to Ms. Quist, a diver.', '[Ms. Quist, a diver] [according to] It is shut'],
  ])('are told from what hangs on the subject: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
  it.each([
    ['The mayor of Belmar, Ann Roe, said it was old.', '[The mayor of Belmar, Ann Roe] [said] it was old.'],
    ['“It is old,” said the mayor of Belmar, Ann Roe.', '[the mayor of Belmar, Ann Roe] [said] “It is old,”'],
    ['Voters who back Holm say it is old.', '[Voters who back Holm] [say] it is old.'],
  ])('have the whole of whoever it is: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    ['Holm insisted — without evidence — that it was old.', '[Holm] [insisted] that it was old.'],
    ['Holm said last month he would run.', '[Holm] [said] he would run.'],
    ['Holm decided not to run.', '[Holm] [decided] not to run.'],
    ['Holm no longer believes that it is old.', '[Holm] [no longer believes] that it is old.'],
  ])('may have a time, an insertion or a negation about it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('are found behind a description with a relative clause', () => {
    expect(read('Roe, a mayor who has long opposed the dam, said it was old.')).toEqual([
      '[who] [has long opposed] the dam',
      '[Roe, a mayor] [said] it was old.',
    ]);
  });
});

describe('a participle in news', () => {
  it.each([
    [
      'Holm wants a pier that is “wide,” adding that it is old.',
      ['[Holm] [wants] a pier that is “wide,”', '[Holm] [adding] that it is old.'],
    ],
    [
      '“We will win the race,” Holm told reporters, adding that he was sure.',
      ['[Holm] [told] “We will win the race,”', '[Holm] [adding] that he was sure.'],
    ],
    [
      'Holm, arguing that the plan is bad, voted against it.',
      ['[Holm] [arguing] that the plan is bad', '[Holm] [voted against] it.'],
    ],
  ])('leaves the rest of its sentence to the other verb: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('questions that nobody is said to ask, in news', () => {
  it.each([
    ['Holm was asked about the dam.', '[] [was asked about] the dam.'],
    ['When asked whether he would stay, Holm left.', '[] [asked] whether he would stay'],
  ])('are unattributed: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it.each([
    [
      '“No,” Holm said when asked about it. “It is old.”',
      ['[Holm] [said] “No,”', '[] [asked about] it.', '[Holm] [said] “It is old.”'],
    ],
    ['Holm, when asked about it, said it was old.', ['[] [asked about] it', '[Holm] [said] it was old.']],
  ])('leave the answer to whoever answers: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('leave whoever asks where he is named', () => {
    expect(read('Holm was accused by Roe of lying.')).toEqual(['[Roe] [was accused] Holm']);
  });
});

describe('a noun with its owner in news', () => {
  it('conveys nothing of the verb whose subject it is', () => {
    expect(read('His promise to close the pier has drawn a crowd.')).toEqual(['[His] [promise] to close the pier']);
  });
});

describe('“show” in news', () => {
  it('attributes whatever its subject is, elsewhere only with a document', () => {
    expect(read('Holm showed little interest.')).toEqual(['[Holm] [showed] little interest.']);
    const elsewhere = attribute('Holm showed little interest.', { language: 'en', genre: 'statement' });
    expect(elsewhere.every(({ mode }) => mode === 'narration')).toBe(true);
  });
});
