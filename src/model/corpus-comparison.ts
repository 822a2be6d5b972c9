import type { Genre } from './event.js';
import type { Role } from './profile.js';

/** A period of time: `2024`, `2024-Q1` or `2024-03`. */
export type PeriodLength = 'year' | 'quarter' | 'month';

/** The documents of one period. */
export interface TrendPeriod {
  period: string;
  documents: number;
  words: number;
  /** Mean of the documents' scores, weighted by their words. */
  mean: number;
  /** 95 % bootstrap interval of the mean over documents; left out where there is one document. */
  interval?: [number, number];
  /** Whether there are enough documents (five) to say anything. */
  enough: boolean;
}

/** How the score of a party, a person or a publisher goes with time, within one genre. */
export interface Trend {
  genre: Genre;
  /** A publisher's name (scores of whole accounts), or else a party and perhaps a person of it. */
  publisher?: string;
  party?: string;
  person?: string;
  role: Role;
  metric: string;
  documents: number;
  /** In the order of time; periods without a document are left out. */
  periods: TrendPeriod[];
  /** Change of the score in a year (least squares weighted by words), with its 95 % bootstrap interval over documents. */
  slope?: number;
  interval?: [number, number];
  /** Rank correlation of score and date, −1…1, and its permutation test, two-sided; 1 where there is not enough. */
  spearman: number;
  p: number;
  /** p corrected for all trends of the corpus that have enough (Holm). */
  corrected: number;
  /** Whether there are enough documents, at enough dates, to say anything. */
  enough: boolean;
}

/** One metric in the accounts of two publishers, within one genre. */
export interface PublisherDifference {
  genre: Genre;
  /** Names of the publishers. */
  a: string;
  b: string;
  metric: string;
  /** Whether accounts were paired by event. */
  paired: boolean;
  /** Accounts of `a` and `b` that were compared; of pairs, the events twice. */
  documents: [number, number];
  values: [number, number];
  /** `b − a`, with its 95 % bootstrap interval over events or documents. */
  difference: number;
  interval: [number, number];
  /** Permutation test, two-sided; 1 where there is not enough. `corrected` for the metrics of these two publishers (Holm). */
  p: number;
  corrected: number;
  /** Cliff's delta, −1…1; of pairs, the share of events in which `b` is higher, less that in which it is lower. */
  effect: number;
  /** Whether the dates of the two overlap: where they don't, the difference may be one of time. */
  concurrent: boolean;
  enough: boolean;
}

/** What `compareCorpus` returns. */
export interface CorpusComparison {
  /** Accounts that were read, and those among them without a date. */
  documents: number;
  undated: number;
  /** The most certain first. */
  trends: Trend[];
  differences: PublisherDifference[];
}
