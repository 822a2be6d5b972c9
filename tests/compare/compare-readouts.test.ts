import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import {
  analyzeEvent,
  compareReadouts,
  isReadoutInputError,
  isUnknownLanguageError,
  type Shift,
  type Statement,
} from '../../src/index.js';
import { eventOf } from './fixture.js';

const compare = (one: string, other: string) => compareReadouts(analyzeEvent(eventOf({ one, other })));
const isIn = (statement: Statement, words: string) => statement.text.includes(words);
const pairOf = (shifts: readonly Shift[], one: string, other: string) =>
  shifts.find(({ a, b }) => (isIn(a, one) && isIn(b, other)) || (isIn(a, other) && isIn(b, one)));

describe('aligned statements', () => {
  it('pair what two accounts report in other words', () => {
    const { shifts } = compare(
      'President Ames said that the fishing dispute must be settled before May. President Bell praised the opera house in Selby.',
      'Bo Bell admired the opera house of Selby. Ann Ames hoped that the dispute over fishing might be settled by May.',
    );
    expect(shifts).toHaveLength(2);
    expect(pairOf(shifts, 'fishing dispute', 'dispute over fishing')).toMatchObject({
      a: { readout: 'one', index: 0 },
      b: { readout: 'other', index: 1 },
    });
    expect(pairOf(shifts, 'President Bell praised', 'Bo Bell admired')).toMatchObject({
      a: { readout: 'one', index: 1 },
      b: { readout: 'other', index: 0 },
    });
  });
  it('put first what changed most, with the metrics that changed and the words', () => {
    const { shifts } = compare(
      'President Ames stressed that the ferry line to Corvo must be opened at once. The wool market of Tarn stays closed on Mondays.',
      'President Ames said that the ferry line to Corvo might perhaps be opened. The wool market of Tarn stays closed on Mondays.',
    );
    const [first, second] = shifts;
    expect(first?.a.text).toContain('ferry');
    expect(first?.changes.obligation?.difference).toBeLessThan(0);
    expect(first?.changes.hedging?.difference).toBeGreaterThan(0);
    expect(first?.size).toBeGreaterThan(second?.size ?? 0);
    expect(second).toMatchObject({ added: [], dropped: [], size: 0 });
  });
  it('list the words that only one of the two has', () => {
    const { shifts } = compare(
      'The harbour of Corvo will get a new lighthouse and a crane.',
      'The harbour of Corvo will get a new lighthouse and a museum.',
    );
    expect(shifts[0]).toMatchObject({ dropped: ['crane'], added: ['museum'] });
  });
  it('take numbers in words and in digits for the same', () => {
    const { shifts } = compare(
      'The two sides marked the eightieth anniversary with 20,000 guests.',
      'The sides marked the 80th anniversary with twenty thousand guests.',
    );
    expect(shifts[0]).toMatchObject({ dropped: [], added: [] });
  });
  it('leave alone what the other account does not have', () => {
    expect(compare('The wool market of Tarn stays closed.', 'Snow fell on the Corvo pass last night.').shifts).toEqual(
      [],
    );
  });
  it("keep two people's words on one matter apart", () => {
    const { shifts } = compare(
      'President Ames said that the ferry line to Corvo is a success. President Bell said that the ferry line to Corvo is a success.',
      'President Ames said that the ferry line to Corvo is a success. President Bell said that the ferry line to Corvo is a success.',
    );
    for (const { a, b } of shifts) expect(a.voices.at(-1)?.person).toBe(b.voices.at(-1)?.person);
  });
  it('carry spans that slice to the text of the statement', () => {
    const event = events['2026-02-04-xi-putin'];
    for (const { a, b } of compareReadouts(analyzeEvent(event)).shifts)
      for (const { readout, span, text } of [a, b])
        expect(event.readouts.find(({ id }) => id === readout)?.text?.slice(span.start, span.end)).toBe(text);
  });
  it('are found in the bundled event: the spring, the victory, the anniversaries, the plan, the trade, the invitation', () => {
    const { shifts } = compareReadouts(analyzeEvent(events['2026-02-04-xi-putin']));
    for (const [one, other] of [
      ['the return of spring and marks', 'heralds the return of spring'],
      [
        'commemorated the 80th anniversary of the victory in the World Anti-Fascist War',
        'We solemnly commemorated the 80th',
      ],
      ['30th anniversary of the establishment', '30th anniversary of our strategic partnership'],
      ["start of China's 15th Five-Year Plan", "first year of China's 15th Five-Year Plan"],
      ['well above 200 billion dollars for three consecutive years', 'bilateral trade has remained well above 200'],
      ["Economic Leaders' Meeting in Shenzhen", 'will naturally be ready to take part in the meeting in Shenzhen'],
    ] as const)
      expect(pairOf(shifts, one, other)?.similarity, one).toBeGreaterThan(0.3);
  });
});

describe('compareReadouts', () => {
  it('needs the evidence', () => {
    const bare = analyzeEvent(events['2026-02-04-xi-putin'], { evidence: false });
    expect(() => compareReadouts(bare)).toThrow(expect.objectContaining({ path: 'readouts[0].text' }));
    try {
      compareReadouts(bare);
    } catch (error) {
      expect(isReadoutInputError(error)).toBe(true);
    }
  });
  it('says which language it has no pack for', () => {
    try {
      compareReadouts(analyzeEvent(eventOf({ one: 'A text.' })), { languages: [] });
      expect.unreachable();
    } catch (error) {
      expect(isUnknownLanguageError(error)).toBe(true);
    }
  });
  it('has nothing to say of one account, of none, or of empty ones', () => {
    for (const texts of [{}, { one: 'Aland and Beland met.' }, { one: '', other: ' \n ' }])
      expect(compareReadouts(analyzeEvent(eventOf(texts as Record<string, string>))).shifts).toEqual([]);
  });
  it('names the accounts that are missing', () => {
    const comparison = compareReadouts(analyzeEvent(events['2026-02-04-xi-trump']));
    expect(comparison.readouts).toEqual(['xinhua']);
    expect(comparison.missing.map(({ readout }) => readout)).toEqual(['trump-post']);
  });
  it('is linear enough in hostile texts, and its spans hold', () => {
    for (const piece of ["a'", 'Xi. ', '“(', '# 7 ', 'Wang Yi ', '\u202e\ud800 '])
      expect(() => compare(piece.repeat(4000), piece.repeat(3000))).not.toThrow();
  });
});
