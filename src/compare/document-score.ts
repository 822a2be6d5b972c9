import type { Random } from '../framing/random.js';
import { bootstrapDifference } from './statistics/bootstrap-difference.js';

/** What is kept of a document: one score of it. */
export interface DocumentScore {
  value: number;
  words: number;
  event?: string;
  /** Time in years, and the period it falls in; left out where the date is unknown. */
  time?: number;
  period?: string;
}

/** Mean of the scores weighted by words; 0 of none. */
export function weightedMean(scores: readonly DocumentScore[]): number {
  let sum = 0;
  let words = 0;
  for (const score of scores) {
    sum += score.value * score.words;
    words += score.words;
  }
  return words === 0 ? 0 : sum / words;
}

/** Bootstrap interval of a statistic of one group: of its difference from a group of as many that is always 0. */
export function bootstrapOf<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
  random: Random,
  replicates: number,
): [number, number] | undefined {
  if (units.length < 2) return undefined;
  const none: Unit[] = [];
  return bootstrapDifference(
    units.map(() => none),
    units.map((unit) => [unit]),
    (drawn) => (drawn.length === 0 ? 0 : statistic(drawn)),
    random,
    { replicates },
  );
}
