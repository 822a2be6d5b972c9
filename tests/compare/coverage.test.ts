import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { keyness, logOddsRatio } from '../../src/compare/log-odds.js';
import { analyzeEvent, compareReadouts } from '../../src/index.js';
import { eventOf } from './fixture.js';

const putin = compareReadouts(analyzeEvent(events['2026-02-04-xi-putin']));
const compare = (one: string, other: string) => compareReadouts(analyzeEvent(eventOf({ one, other })));
const row = ({ coverage }: ReturnType<typeof compare>, name: string) => coverage.find((one) => one.name === name);

describe('coverage', () => {
  it("finds what stands in the aide's briefing only", () => {
    for (const name of [
      'New START',
      'Iran',
      'Venezuela',
      'Cuba',
      'Japan',
      'Ukraine',
      'Abu Dhabi',
      'United States',
      'Taiwan',
    ])
      expect(row(putin, name)?.only, name).toBe('ushakov-briefing');
  });
  it('puts countries and agreements that one account leaves out first', () => {
    const first = putin.coverage.slice(0, 8).map(({ name }) => name);
    for (const name of ['New START', 'Iran', 'Venezuela', 'Cuba']) expect(first).toContain(name);
  });
  it('takes a capital, a demonym and a country for one', () => {
    const comparison = compare('Aland and Cuba talked in Havana. The Cuban envoy left.', 'Aland was silent.');
    expect(row(comparison, 'Cuba')).toMatchObject({
      only: 'one',
      absent: ['other'],
      accounts: { one: { mentions: 3 } },
    });
  });
  it('knows an acronym and the name before it for one mention', () => {
    const comparison = compare(
      'He spoke at the Asia-Pacific Economic Cooperation (APEC) forum.',
      'APEC met. It was APEC again.',
    );
    expect(row(comparison, 'APEC')?.accounts).toMatchObject({ one: { mentions: 1 }, other: { mentions: 2 } });
  });
  it('finds names that no list holds, and a person by the family name', () => {
    const comparison = compare(
      'They praised the work of Tamsin Orlebar in Upper Mossdale. It was long.',
      'They praised what Orlebar did. It was short.',
    );
    expect(Object.keys(row(comparison, 'Tamsin Orlebar')?.accounts ?? {})).toEqual(['one', 'other']);
    expect(row(comparison, 'Upper Mossdale')?.only).toBe('one');
  });
  it('gives order, share, title, lead and quotation', () => {
    const comparison = compare(
      'Talks on Iran\n\nThe ministers met in the morning. They spoke of Iran and the sea. “We will go to Cuba,” Ames said.',
      'The ministers met. They spoke of fish.',
    );
    expect(row(comparison, 'Iran')?.accounts.one).toMatchObject({ order: 1, inTitle: true, inLead: true, quoted: 0 });
    expect(row(comparison, 'Cuba')?.accounts.one).toMatchObject({ inTitle: false, inLead: false });
    expect(row(comparison, 'Cuba')?.accounts.one?.order).toBeGreaterThan(1);
    expect(row(comparison, 'Cuba')?.accounts.one?.share).toBeGreaterThan(0.2);
  });
  it('tells nothing of what all accounts have', () => {
    expect(row(compare('Iran was named.', 'They named Iran.'), 'Iran')).toMatchObject({ telling: 0, absent: [] });
  });
  it('finds topics by any form of their words', () => {
    const comparison = compare('The tariffs on wool were lifted.', 'Nothing of it.');
    expect(row(comparison, 'trade and economy')?.kind).toBe('topic');
  });
});

describe('wording', () => {
  it('log-odds are 0 for equal use, and shrink towards the prior where words are few', () => {
    const sizes = { own: 100, others: 100, prior: 50 };
    expect(logOddsRatio({ word: 'a', count: 4, others: 4, prior: 1 }, sizes).logOdds).toBe(0);
    const few = logOddsRatio({ word: 'a', count: 1, others: 0, prior: 1 }, sizes).z;
    const many = logOddsRatio({ word: 'a', count: 20, others: 0, prior: 1 }, sizes).z;
    expect(few).toBeLessThan(1);
    expect(many).toBeGreaterThan(2.9);
  });
  it("keyness is the G of SciPy 1.17 (stats.power_divergence of the two counts, 'log-likelihood')", () => {
    expect(keyness(12, 3, 1000, 1000)).toBeCloseTo(5.782, 3);
    expect(keyness(3, 12, 1000, 1000)).toBeCloseTo(-5.782, 3);
    expect(keyness(0, 0, 10, 10)).toBe(0);
  });
  it('gives words for each account and for each party', () => {
    expect(Object.keys(putin.wording.accounts)).toEqual(['china-mfa', 'kremlin', 'ushakov-briefing']);
    expect(Object.keys(putin.wording.parties).sort()).toEqual(['china', 'russia']);
    for (const words of Object.values(putin.wording.accounts))
      for (const [at, { z }] of words.entries()) if (at > 0) expect(z).toBeLessThanOrEqual(words[at - 1]!.z);
  });
});

describe('differences', () => {
  it("are those of the profiles' values", () => {
    const framing = analyzeEvent(events['2026-02-04-xi-putin']);
    const profileValue = (readout: string, party: string, person: string | undefined, role: string, metric: string) =>
      framing.profiles.find(
        (one) => one.readout === readout && one.party === party && one.person === person && one.role === role,
      )?.scores[metric]?.value;
    for (const { party, person, role, metric, a, b, values } of putin.differences) {
      expect(values[0]).toBeCloseTo(profileValue(a, party, person, role, metric) as number, 6);
      expect(values[1]).toBeCloseTo(profileValue(b, party, person, role, metric) as number, 6);
    }
  });
  it('say nothing of few passages', () => {
    const { differences } = compare(
      'President Ames said that all is very well.',
      'President Ames said that all is terrible. Ames said that war looms.',
    );
    expect(differences.length).toBeGreaterThan(0);
    for (const { enough, p, corrected } of differences)
      expect({ enough, p, corrected }).toEqual({ enough: false, p: 1, corrected: 1 });
  });
  it('have intervals that hold them, p-values that Holm only raises, and are the same for the same seed', () => {
    for (const { p, corrected, interval, cliffsDelta } of putin.differences) {
      expect(corrected).toBeGreaterThanOrEqual(p);
      expect(interval[0]).toBeLessThanOrEqual(interval[1]);
      expect(Math.abs(cliffsDelta)).toBeLessThanOrEqual(1);
    }
    expect(compareReadouts(analyzeEvent(events['2026-02-04-xi-putin'])).differences).toEqual(putin.differences);
  });
});
