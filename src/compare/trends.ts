import { seededRandom } from '../framing/random.js';
import type { Trend } from '../model/corpus-comparison.js';
import { bootstrapOf, type DocumentScore, weightedMean } from './document-score.js';
import { holm } from './statistics/holm.js';
import { spearmanTest } from './statistics/spearman-test.js';

/** Fewer documents, or fewer dates, are no trend. */
const FEWEST_DOCUMENTS = 10;
const FEWEST_DATES = 3;
/** Means of fewer documents jump. */
const FEWEST_IN_PERIOD = 5;

/** Whose scores these are, and of what. */
export type Subject = Pick<Trend, 'genre' | 'publisher' | 'party' | 'person' | 'role' | 'metric'>;

/** Scores of one subject in all documents that have it. */
export interface Series {
  subject: Subject;
  scores: DocumentScore[];
}

/** The trend of each series that has a dated document, the most certain first. */
export function trendsOf(all: Iterable<Series>, seed: number, replicates: number): Trend[] {
  const trends: Trend[] = [];
  for (const { subject, scores } of all) {
    const dated = scores.filter(({ time }) => time !== undefined);
    if (dated.length > 0) trends.push(trendOf(subject, dated, seed, replicates));
  }
  const family = trends.filter(({ enough }) => enough);
  const corrected = holm(family.map(({ p }) => p));
  family.forEach((trend, at) => {
    trend.corrected = corrected[at] as number;
  });
  return trends.sort(
    (x, y) =>
      Number(y.enough) - Number(x.enough) ||
      x.p - y.p ||
      Math.abs(y.spearman) - Math.abs(x.spearman) ||
      y.documents - x.documents,
  );
}

function trendOf(subject: Subject, dated: DocumentScore[], seed: number, replicates: number): Trend {
  const random = seededRandom(seed);
  const byPeriod = new Map<string, DocumentScore[]>();
  for (const score of dated) {
    const period = score.period as string;
    const group = byPeriod.get(period);
    if (group === undefined) byPeriod.set(period, [score]);
    else group.push(score);
  }
  const times = dated.map(({ time }) => time as number);
  const values = dated.map(({ value }) => value);
  const enough = dated.length >= FEWEST_DOCUMENTS && new Set(times).size >= FEWEST_DATES;
  const slope = weightedSlope(dated);
  const interval =
    slope === undefined ? undefined : bootstrapOf(dated, (drawn) => weightedSlope(drawn) ?? 0, random, replicates);
  const { rho, p } = spearmanTest(times, values, random, enough ? replicates : 0);
  return {
    ...subject,
    documents: dated.length,
    periods: [...byPeriod]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, scores]) => {
        const interval = bootstrapOf(scores, weightedMean, random, replicates);
        return {
          period,
          documents: scores.length,
          words: scores.reduce((sum, { words }) => sum + words, 0),
          mean: weightedMean(scores),
          ...(interval === undefined ? {} : { interval }),
          enough: scores.length >= FEWEST_IN_PERIOD,
        };
      }),
    ...(slope === undefined ? {} : { slope }),
    ...(interval === undefined ? {} : { interval }),
    spearman: rho,
    p,
    corrected: p,
    enough,
  };
}

/** Change in a year by least squares, documents weighted by their words; `undefined` where all have one date. */
function weightedSlope(scores: readonly DocumentScore[]): number | undefined {
  let words = 0;
  let time = 0;
  for (const score of scores) {
    words += score.words;
    time += score.words * (score.time as number);
  }
  time /= words;
  let rise = 0;
  let run = 0;
  for (const score of scores) {
    const away = (score.time as number) - time;
    rise += score.words * away * score.value;
    run += score.words * away * away;
  }
  // equal times differ from their mean in the last digits only
  return run > 1e-12 * words ? rise / run : undefined;
}
