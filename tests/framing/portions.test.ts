import { describe, expect, it } from 'vitest';
import { mergeStamps } from '../../src/framing/stamp.js';
import { analyzeReadout, type Party, type Readout } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran' }] },
];
const text = 'Elin Mora said that trade grows. Trade is good. “Nobody knows who will come tomorrow.”';
const account: Readout = { id: 'note', publisher: { name: 'Note' }, genre: 'readout', language: 'en', text };

describe('what is in no speaker’s profile', () => {
  it('is speech without a source, told in words and share', () => {
    const { unattributed, excluded, words } = analyzeReadout(
      { ...account, text: `The door opened.\n\n${text.slice(48)}` },
      { parties },
    );
    expect(unattributed).toEqual({ words: 6, share: 6 / words });
    expect(excluded).toEqual({ words: 0, share: 0 });
  });
  it('is what minConfidence leaves out, told for the account and the profile', () => {
    const { excluded, profiles, words } = analyzeReadout(account, { parties, minConfidence: 0.9 });
    const mora = profiles.find((profile) => profile.person === 'mora' && profile.role === 'speaker')!;
    expect(mora).toMatchObject({ words: 3, share: 3 / words, excluded: excluded.words });
    expect(excluded.words).toBeGreaterThan(2);
    expect(excluded.share).toBeCloseTo(excluded.words / words);
  });
  it('is nothing in an empty account', () => {
    expect(analyzeReadout({ ...account, text: '' }, { parties })).toMatchObject({
      unattributed: { words: 0, share: 0 },
      excluded: { words: 0, share: 0 },
    });
  });
});

describe('mergeStamps', () => {
  const stamp = { version: '1', lexicons: 'a', options: 'o' };
  it('keeps a stamp that all share', () => {
    expect(mergeStamps([stamp, { ...stamp }])).toEqual(stamp);
  });
  it('covers all lexicons, whatever the order of the accounts', () => {
    const other = { ...stamp, lexicons: 'b' };
    const merged = mergeStamps([stamp, other])!;
    expect(merged).toEqual(mergeStamps([other, stamp, other]));
    expect([stamp.lexicons, other.lexicons]).not.toContain(merged.lexicons);
  });
  it('is nothing for no accounts', () => {
    expect(mergeStamps([])).toBeUndefined();
  });
});
