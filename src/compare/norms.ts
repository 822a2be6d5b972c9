import type { ReadoutFraming } from '../model/framing.js';
import shipped from './norms.json' with { type: 'json' };

/** How a metric's values lie in many texts. */
export interface Norm {
  /** Number of texts. */
  texts: number;
  mean: number;
  /** Standard deviation (n − 1). */
  deviation: number;
  /** Values at 0, 5, 10 … 100 % of the texts. */
  percentiles: number[];
}

/** Norms by group (`readout`, or `readout, The White House`) and metric, with the hash of the lexicons they were made with. */
export interface Norms {
  lexicons: string;
  groups: Record<string, Record<string, Norm>>;
}

/** Texts of fewer words are too short for a norm. */
const SHORTEST = 50;
/** Groups of fewer texts are no norm. */
const FEWEST = 20;
const STEPS = 20;

/**
 * Norms of many accounts: mean, spread and percentiles of the scores of whole texts, by genre and by genre and
 * publisher. Texts of fewer than 50 words are left out, and groups of fewer than 20 texts.
 *
 * @param framings accounts as `analyzeReadout` or `analyzeCorpus` gives them; evidence is not needed.
 */
export function computeNorms(
  framings: Iterable<Pick<ReadoutFraming, 'genre' | 'publisher' | 'scores' | 'words' | 'stamp'>>,
): Norms {
  const values = new Map<string, Map<string, number[]>>();
  let lexicons = '';
  for (const { genre, publisher, scores, words, stamp } of framings) {
    if (words < SHORTEST) continue;
    lexicons = stamp.lexicons;
    for (const group of [genre, `${genre}, ${publisher.name}`]) {
      const metrics = values.get(group) ?? new Map<string, number[]>();
      values.set(group, metrics);
      for (const [metric, { value }] of Object.entries(scores)) {
        const list = metrics.get(metric) ?? [];
        list.push(value);
        metrics.set(metric, list);
      }
    }
  }
  const groups: Norms['groups'] = Object.create(null);
  for (const [group, metrics] of [...values].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [metric, list] of metrics) {
      if (list.length < FEWEST) continue;
      groups[group] ??= Object.create(null) as Record<string, Norm>;
      (groups[group] as Record<string, Norm>)[metric] = normOf(list);
    }
  return { lexicons, groups };
}

/** The norms that come with the library: White House and Kremlin accounts; how they were made is in docs/compare.md. */
export const norms: Norms = shipped;

/**
 * How a value stands among the texts of its genre: the share of them, 0…1, that have a lower one.
 *
 * @returns `undefined` where there is no norm for the genre and metric.
 * @example
 * standing('readout', 'sentiment', 1); // => 1
 */
export function standing(group: string, metric: string, value: number, from: Norms = norms): number | undefined {
  const norm = Object.hasOwn(from.groups, group) ? from.groups[group] : undefined;
  const percentiles = norm !== undefined && Object.hasOwn(norm, metric) ? norm[metric]?.percentiles : undefined;
  if (percentiles === undefined) return undefined;
  const last = percentiles.length - 1;
  if (value <= (percentiles[0] as number)) return 0;
  if (value > (percentiles[last] as number)) return 1;
  let at = 0;
  while (at < last && (percentiles[at + 1] as number) < value) at++;
  const low = percentiles[at] as number;
  const high = percentiles[at + 1] as number;
  return (at + (high > low ? (value - low) / (high - low) : 0)) / last;
}

function normOf(list: number[]): Norm {
  const sorted = [...list].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    texts: sorted.length,
    mean: rounded(mean),
    deviation: rounded(Math.sqrt(squares / Math.max(1, sorted.length - 1))),
    percentiles: Array.from({ length: STEPS + 1 }, (_, step) => {
      const place = (step * (sorted.length - 1)) / STEPS;
      const low = sorted[Math.floor(place)] as number;
      const high = sorted[Math.ceil(place)] as number;
      return rounded(low + (high - low) * (place - Math.floor(place)));
    }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
