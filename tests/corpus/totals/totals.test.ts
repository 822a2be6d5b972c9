import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeEvent, analyzeReadout, type CorpusFraming, Totals, type TotalsJson } from '../../../src/index.js';

const parties = [{ id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] }];
const office = { name: 'Office', party: 'arden' };
const stock = [
  'We must act firmly.',
  'It is a great success.',
  'Perhaps it failed.',
  'Mora said that we are ready.',
  '',
];

const account = (index: number, text: string | null) =>
  ({ id: `r${index}`, publisher: office, language: 'en', genre: index % 2 ? 'news' : 'readout', text }) as const;
const framings: CorpusFraming[] = Array.from({ length: 40 }, (_, index) =>
  index % 5 === 0
    ? analyzeEvent(
        {
          id: `e${index}`,
          title: 'A call',
          parties,
          readouts: [account(0, stock[index % 4] as string), account(1, null), account(2, `${stock[1]} ${stock[2]}`)],
        },
        { evidence: false },
      )
    : analyzeReadout(account(index, [0, 1, 2].map((at) => stock[(index * 7 + at * 3) % 5]).join(' ')), {
        parties,
        evidence: false,
      }),
);
const totalsOf = (some: readonly CorpusFraming[], options = {}) => {
  const totals = new Totals({ replicates: 20, ...options });
  for (const framing of some) totals.add(framing);
  return totals;
};
const json = (totals: Totals) => JSON.stringify(totals);
const roundTrip = (totals: Totals) => Totals.fromJSON(JSON.parse(json(totals)) as TotalsJson);
const whole = totalsOf(framings);

describe('totals', () => {
  it('of any parts, merged in any order and grouping, are those of the whole to the last bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 4 }), { minLength: framings.length, maxLength: framings.length }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.shuffledSubarray([...framings], { minLength: framings.length }),
        (partOf, order, shuffled) => {
          const parts = order.map((part) => totalsOf(shuffled.filter((_, index) => partOf[index] === part)));
          const [first, second, ...rest] = parts as [Totals, Totals, ...Totals[]];
          // (a + b) + (c + (d + e))
          first.merge(second);
          const right = rest.reduceRight((sum, part) => {
            part.merge(sum);
            return part;
          });
          first.merge(roundTrip(right));
          expect(json(first)).toBe(json(whole));
          expect(first.rows()).toEqual(whole.rows());
        },
      ),
      { numRuns: 30 },
    );
  });
  it('are sums, means and deviations of the accounts', () => {
    const readouts = framings.flatMap((one) => ('readouts' in one ? one.readouts : [one]));
    const profiles = readouts.flatMap((one) => one.profiles.filter(({ person }) => person === 'mora'));
    expect(profiles.length).toBeGreaterThan(5);
    const speakers = profiles.filter(({ role }) => role === 'speaker');
    const row = whole
      .rows()
      .find((one) => one.person === 'mora' && one.role === 'speaker' && one.metric === 'sentiment')!;
    const sum = (pick: (profile: (typeof speakers)[number]) => number) =>
      speakers.reduce((total, profile) => total + pick(profile), 0);
    const words = sum((one) => one.words);
    const raw = sum((one) => one.scores.sentiment!.raw);
    const mean = sum((one) => one.scores.sentiment!.value) / speakers.length;
    expect(row).toMatchObject({ party: 'arden', readouts: speakers.length, words });
    expect(row.cues).toBe(sum((one) => one.scores.sentiment!.cues));
    expect(row.raw).toBeCloseTo(raw, 9);
    expect(row.perThousand).toBeCloseTo((1000 * raw) / words, 9);
    expect(row.value).toBeCloseTo(sum((one) => one.words * one.scores.sentiment!.value) / words, 9);
    const squares = sum((one) => (one.scores.sentiment!.value - mean) ** 2);
    expect(row.deviation).toBeCloseTo(Math.sqrt(squares / (speakers.length - 1)), 6);
    const accounts = whole.rows().filter((one) => one.party === undefined);
    expect(accounts.map((one) => one.metric)).toEqual(['emphasis', 'hedging', 'obligation', 'sentiment']);
    expect(accounts[0]!.readouts).toBe(readouts.length);
    expect(whole.counts).toMatchObject({ records: 40, readouts: readouts.length, missing: 8 });
  });
  it('have intervals that hold the value, widen with fewer records, and hang on the seed alone', () => {
    const width = (totals: Totals) => {
      const { interval, value } = totals.rows().find((one) => one.metric === 'sentiment')!;
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
      return interval[1] - interval[0];
    };
    expect(width(totalsOf(framings, { replicates: 400 }))).toBeLessThan(
      width(totalsOf(framings.slice(0, 10), { replicates: 400 })),
    );
    expect(json(totalsOf(framings, { seed: 2 }))).not.toBe(json(whole));
  });
  it('count what comes twice once: records, and whole parts', () => {
    const twice = totalsOf([...framings, ...framings]);
    expect(twice.rows()).toEqual(whole.rows());
    expect(twice.counts.duplicates).toBe(40);
    const merged = roundTrip(whole);
    merged.merge(roundTrip(whole));
    expect(merged.rows()).toEqual(whole.rows());
    expect(merged.counts.duplicates).toBe(40);
    const other = totalsOf([analyzeReadout(account(1, 'It rained.'), { parties, intervals: true, evidence: false })]);
    other.merge(totalsOf([framings[1]!]));
    expect(new Set(other.rows().map((row) => row.options)).size).toBe(2);
  });
  it('refuse parts that share some records, or were made in another way', () => {
    expect(() => totalsOf(framings.slice(0, 9)).merge(totalsOf(framings.slice(5)))).toThrow('4 of the 35 records');
    expect(() => totalsOf([]).merge(totalsOf([], { seed: 2 }))).toThrow('can’t be merged');
    expect(() => totalsOf([]).merge(totalsOf([], { by: ['genre'] }))).toThrow('can’t be merged');
    expect(() => Totals.fromJSON({ totals: 1 } as never)).toThrow('expected totals');
    const drawnLess = { ...(JSON.parse(json(totalsOf(framings))) as TotalsJson), replicates: 3 };
    expect(() => Totals.fromJSON(drawnLess)).toThrow('expected totals');
    const cut = JSON.parse(json(totalsOf(framings))) as TotalsJson;
    cut.groups[0]!.metrics[0]!.raws.pop();
    expect(() => Totals.fromJSON(cut)).toThrow('expected totals');
  });
  it('can be split by publisher and genre', () => {
    const rows = totalsOf(framings, { by: ['publisher', 'genre'] }).rows();
    expect(new Set(rows.map((row) => `${row.publisher}/${row.genre}`))).toEqual(
      new Set(['Office/readout', 'Office/news']),
    );
  });
});
