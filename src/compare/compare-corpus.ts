import type { CorpusComparison, PeriodLength } from '../model/corpus-comparison.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import type { Score } from '../model/profile.js';
import type { DocumentScore } from './document-score.js';
import { publisherDifferencesOf } from './publisher-differences.js';
import { type Series, type Subject, trendsOf } from './trends.js';

/** An event, whose own id and date count, or one account with the date (ISO 8601) and the id of its event. */
export type DatedFraming = EventFraming | { framing: ReadoutFraming; date?: string; event?: string };

/** Options of {@link compareCorpus}. */
export interface CompareCorpusOptions {
  /** By default `year`. */
  period?: PeriodLength;
  /** Scores of fewer words are left out, as they jump. By default 25. */
  fewestWords?: number;
  /** Bootstrap replicates and permutations of each figure. By default 999. */
  replicates?: number;
  /** By default 1. */
  seed?: number;
}

/**
 * How scores go with time in a corpus, and how its publishers differ, each within a genre. Framings are read one after
 * the other; kept are scores, words, dates and ids of events, never texts. Evidence is not needed.
 *
 * Trends are of a publisher's whole accounts, and of parties and persons by role: means by period, weighted by words,
 * a slope in a year, both with bootstrap intervals over documents (of a slope: Freedman 1981), and a permutation test of the
 * rank correlation with the date (Spearman 1904). Publishers are compared event by event where they share six events or more.
 *
 * @returns trends and differences, the most certain first; those with fewer than ten documents say so (`enough`).
 * @throws ReadoutInputError where a date is none.
 * @example
 * const texts = { 2020: 'A frank exchange.', 2021: 'Friendship and warm cooperation.' };
 * const records = Object.entries(texts).map(([date, text]) => ({
 *   framing: analyzeReadout({ id: date, publisher: { name: 'Office' }, language: 'en', text }, { parties: [] }),
 *   date,
 * }));
 * const { trends } = await compareCorpus(records, { fewestWords: 1 });
 * const warmth = trends.find(({ metric }) => metric === 'sentiment');
 * warmth.slope > 0; // => true
 * warmth.enough; // => false
 */
export async function compareCorpus(
  records: Iterable<DatedFraming> | AsyncIterable<DatedFraming>,
  { period = 'year', fewestWords = 25, replicates = 999, seed = 1 }: CompareCorpusOptions = {},
): Promise<CorpusComparison> {
  const series = new Map<string, Series>();
  let documents = 0;
  let undated = 0;
  let index = 0;
  for await (const record of records) {
    const isEvent = 'readouts' in record;
    const date = isEvent ? record.event.date : record.date;
    const event = isEvent ? record.event.id : record.event;
    const path = `records[${index++}].${isEvent ? 'event.date' : 'date'}`;
    const when = date === undefined ? undefined : momentOf(date, period, path);
    for (const framing of isEvent ? record.readouts : [record.framing]) {
      if (framing.missing !== undefined || framing.words === 0) continue;
      documents++;
      if (when === undefined) undated++;
      const { genre, publisher, profiles } = framing;
      const about = { ...(event === undefined ? {} : { event }), ...when };
      add({ genre, publisher: publisher.name, role: 'publisher' }, framing.scores, about);
      for (const { party, person, role, scores } of profiles)
        add({ genre, party, ...(person === undefined ? {} : { person }), role }, scores, about);
    }
  }
  const all = [...series.values()];
  return {
    documents,
    undated,
    trends: trendsOf(all, seed, replicates),
    differences: publisherDifferencesOf(all, seed, replicates),
  };

  function add(subject: Omit<Subject, 'metric'>, scores: Record<string, Score>, about: Partial<DocumentScore>): void {
    const { genre, publisher = '', party = '', person = '', role } = subject;
    for (const [metric, { value, words }] of Object.entries(scores)) {
      if (words === 0 || words < fewestWords) continue;
      const key = [genre, publisher, party, person, role, metric].join('\n');
      let own = series.get(key);
      if (own === undefined) {
        own = { subject: { ...subject, metric }, scores: [] };
        series.set(key, own);
      }
      own.scores.push({ value, words, ...about });
    }
  }
}

const YEAR = 365.2425 * 24 * 60 * 60 * 1000;

/** The time in years and the period; `undefined` where the date is too coarse for the period. */
function momentOf(
  date: string,
  length: PeriodLength,
  path: string,
): Pick<DocumentScore, 'time' | 'period'> | undefined {
  // without a zone Date.parse takes the machine's
  const zoned = date.includes('T') && !/(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? `${date}Z` : date;
  const instant = /^\d{4}(-\d\d)?(-\d\d)?(T|$)/.test(date) ? Date.parse(zoned) : Number.NaN;
  if (Number.isNaN(instant)) throw new ReadoutInputError(path, 'a date (ISO 8601)', JSON.stringify(date));
  const time = instant / YEAR;
  const [year, month] = date.slice(0, 7).split('-') as [string, string?];
  if (length === 'year') return { time, period: year };
  if (month === undefined) return undefined;
  return { time, period: length === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}` };
}
