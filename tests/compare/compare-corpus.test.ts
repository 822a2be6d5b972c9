import { describe, expect, it } from 'vitest';
import {
  analyzeEvent,
  analyzeReadout,
  compareCorpus,
  type DatedFraming,
  type ReadoutFraming,
  seededRandom,
} from '../../src/index.js';
import { eventOf } from './fixture.js';

const template = analyzeReadout(
  { id: 'x', publisher: { name: 'Office' }, genre: 'readout', language: 'en', text: 'They met.' },
  { parties: [], evidence: false },
);

/** A framing with one metric of this value, as if it came from a text of so many words. */
function framed(publisher: string, value: number, words = 100): ReadoutFraming {
  const score = { value, words, cues: 1, perThousand: 0, raw: 0 };
  return { ...template, publisher: { name: publisher }, words, scores: { warmth: score }, profiles: [] };
}

const dateOf = (at: number) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-10`;

describe('compareCorpus', () => {
  it('finds a trend that is there, with its slope in a year', async () => {
    const random = seededRandom(3);
    const { trends, documents } = await compareCorpus(
      Array.from({ length: 60 }, (_, at) => ({
        framing: framed('Office', (0.1 * at) / 12 + 0.1 * (random() - 0.5)),
        date: dateOf(at),
      })),
    );
    expect([documents, trends.length]).toEqual([60, 1]);
    const [trend] = trends;
    expect(trend).toMatchObject({ publisher: 'Office', role: 'publisher', metric: 'warmth', enough: true });
    expect(Math.abs(trend!.slope! - 0.1)).toBeLessThan(0.01);
    expect(trend!.interval![0]).toBeGreaterThan(0.05);
    expect(trend!.corrected).toBeLessThan(0.01);
    expect(trend!.periods.map(({ period, documents }) => [period, documents])).toEqual(
      [2015, 2016, 2017, 2018, 2019].map((year) => [String(year), 12]),
    );
    for (const { mean, interval } of trend!.periods) {
      expect(interval![0]).toBeLessThan(mean);
      expect(interval![1]).toBeGreaterThan(mean);
    }
  });
  it('has intervals that hold the true slope about as often as they say', async () => {
    const random = seededRandom(11);
    let covered = 0;
    for (let run = 0; run < 200; run++) {
      const { trends } = await compareCorpus(
        Array.from({ length: 36 }, (_, at) => ({
          framing: framed('Office', (0.1 * at) / 12 + random(), 30 + 200 * random()),
          date: dateOf(at),
        })),
        { replicates: 199 },
      );
      const [low, high] = trends[0]!.interval!;
      if (low <= 0.1 && high >= 0.1) covered++;
    }
    expect(covered / 200).toBeGreaterThan(0.91);
    expect(covered / 200).toBeLessThan(0.99);
  });
  it('finds none in noise more often than its level says', async () => {
    const random = seededRandom(5);
    let alarms = 0;
    let covered = 0;
    for (let run = 0; run < 200; run++) {
      const { trends } = await compareCorpus(
        Array.from({ length: 24 }, (_, at) => ({ framing: framed('Office', random()), date: dateOf(at) })),
        { replicates: 199 },
      );
      if (trends[0]!.p <= 0.05) alarms++;
      const [low, high] = trends[0]!.interval!;
      if (low <= 0 && high >= 0) covered++;
    }
    expect(alarms).toBeLessThanOrEqual(20);
    expect(alarms).toBeGreaterThan(0);
    expect(covered).toBeGreaterThanOrEqual(180);
  });
  it('weighs a mean by words, and leaves short texts out', async () => {
    const { trends } = await compareCorpus([
      { framing: framed('Office', 0.9, 300), date: '2020-02-01' },
      { framing: framed('Office', 0.1, 100), date: '2020-05-01' },
      { framing: framed('Office', -1, 24), date: '2020-05-01' },
    ]);
    expect(trends[0]!.periods).toMatchObject([{ period: '2020', documents: 2, words: 400, enough: false }]);
    expect(trends[0]!.periods[0]!.mean).toBeCloseTo(0.7, 10);
    expect(trends[0]).toMatchObject({ enough: false, p: 1 });
  });
  it('divides time into quarters and months', async () => {
    const records = ['2020-02-29', '2020-04-01', '2020-12-31T23:00:00Z', '2021'].map((date) => ({
      framing: framed('Office', 0.5),
      date,
    }));
    const periods = async (period: 'quarter' | 'month') => {
      const { trends, undated } = await compareCorpus(records, { period });
      return [trends[0]!.periods.map((one) => one.period), undated];
    };
    expect(await periods('quarter')).toEqual([['2020-Q1', '2020-Q2', '2020-Q4'], 1]);
    expect(await periods('month')).toEqual([['2020-02', '2020-04', '2020-12'], 1]);
  });
  it('pairs publishers by event where they share events: what events do to both is no noise then', async () => {
    const random = seededRandom(7);
    const records = Array.from({ length: 40 }, (_, at): DatedFraming[] => {
      const mood = random();
      return [
        { framing: framed('East', mood), date: dateOf(at), event: `talks ${at}` },
        { framing: framed('West', mood + 0.05 + 0.04 * random()), date: dateOf(at), event: `talks ${at}` },
      ];
    }).flat();
    const { differences } = await compareCorpus(records);
    expect(differences).toMatchObject([
      { a: 'East', b: 'West', paired: true, documents: [40, 40], effect: 1, concurrent: true, enough: true },
    ]);
    expect(differences[0]!.difference).toBeCloseTo(0.07, 2);
    expect(differences[0]!.interval[0]).toBeGreaterThan(0.06);
    expect(differences[0]!.corrected).toBeLessThan(0.01);
    const apart = await compareCorpus(
      records.map((record, at) => ({ ...(record as { framing: ReadoutFraming; date: string }), event: String(at) })),
    );
    expect(apart.differences).toMatchObject([{ paired: false, documents: [40, 40] }]);
    expect(apart.differences[0]!.p).toBeGreaterThan(0.05);
  });
  it('tells a difference without shared events, and that the dates do not overlap', async () => {
    const random = seededRandom(9);
    const records = Array.from({ length: 60 }, (_, at) => ({
      framing: framed(at < 20 ? 'East' : 'West', random() + (at < 20 ? 0.8 : 0)),
      date: at < 20 ? '2010-01-01' : '2020-01-01',
    }));
    const [difference] = (await compareCorpus(records)).differences;
    expect(difference).toMatchObject({ paired: false, documents: [20, 40], concurrent: false, enough: true });
    expect(difference!.interval[1]).toBeLessThan(-0.5);
    expect(difference!.p).toBeLessThan(0.01);
    expect(difference!.effect).toBeLessThan(-0.7);
  });
  it('says that few documents are too few, and keeps genres apart', async () => {
    const few = (await compareCorpus(['East', 'West'].map((name, at) => ({ framing: framed(name, at) })))).differences;
    expect(few).toMatchObject([{ enough: false, p: 1, corrected: 1, difference: 1 }]);
    const genres = await compareCorpus([
      { framing: framed('East', 0) },
      { framing: { ...framed('West', 1), genre: 'transcript' } },
    ]);
    expect(genres.differences).toEqual([]);
    expect(genres).toMatchObject({ documents: 2, undated: 2, trends: [] });
  });
  it('reads a stream of events, and has trends of their parties and people by role', async () => {
    async function* stream() {
      for (const year of ['2020', '2021', '2022']) {
        const event = eventOf({ a: 'President Ames said that friendship with Beland was strong and would grow.' });
        yield analyzeEvent({ ...event, id: year, date: `${year}-03-01` }, { evidence: false });
      }
    }
    const { trends } = await compareCorpus(stream(), { fewestWords: 1 });
    const found = trends.find(
      ({ person, role, metric }) => person === 'ames' && role === 'speaker' && metric === 'sentiment',
    );
    expect(found).toMatchObject({ party: 'aland', documents: 3, enough: false });
    expect(found!.slope).toBeCloseTo(0, 10);
    expect(found!.periods.map(({ period }) => period)).toEqual(['2020', '2021', '2022']);
  });
  it('gives the same for the same seed, and nothing for nothing', async () => {
    const records = Array.from({ length: 12 }, (_, at) => ({ framing: framed('Office', at % 5), date: dateOf(at) }));
    expect(await compareCorpus(records)).toEqual(await compareCorpus(records));
    expect(await compareCorpus([])).toEqual({ documents: 0, undated: 0, trends: [], differences: [] });
  });
  it('names the record whose date is none', async () => {
    const records = [{ framing: framed('Office', 0) }, { framing: framed('Office', 0), date: '4 February' }];
    await expect(compareCorpus(records)).rejects.toThrow('records[1].date');
  });
});
