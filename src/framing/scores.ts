import type { Metric, Sums } from '../metrics/metric.js';
import type { Score } from '../model/profile.js';
import { bootstrapInterval } from './bootstrap.js';
import type { Random } from './random.js';

/** Sums of one metric over one unit (a segment, or what of it counts for a profile). */
export interface Unit {
  /** Index of the passage it stands in. */
  passage: number;
  words: number;
  raw: Float64Array | readonly number[];
  cues: Int32Array | readonly number[];
  cueWords: Int32Array | readonly number[];
}

/** From this number of passages on, passages are what the bootstrap draws; below it, their sentences. */
export const FEWEST_PASSAGES = 8;

/** Scores of every metric over the units, with intervals where a source of randomness is given. */
export function scoreUnits(
  metrics: readonly Metric[],
  units: readonly Unit[],
  random: Random | undefined,
): Record<string, Score> {
  const scores: Record<string, Score> = Object.create(null);
  const drawn = random === undefined ? [] : drawableUnits(metrics.length, units);
  metrics.forEach((metric, index) => {
    const sums = sumUnits(units, index);
    const score: Score = {
      value: metric.score(sums),
      cues: sums.cues,
      words: sums.words,
      perThousand: sums.words === 0 ? 0 : (1000 * sums.raw) / sums.words,
      raw: sums.raw,
    };
    if (random !== undefined) {
      const interval = bootstrapInterval(
        drawn.length,
        (draw) => {
          const replicate: Sums = { raw: 0, cues: 0, words: 0, plainWords: 0 };
          for (let at = 0; at < draw.length; at++) {
            const unit = drawn[draw[at] as number] as Unit;
            replicate.raw += unit.raw[index] as number;
            replicate.cues += unit.cues[index] as number;
            replicate.words += unit.words;
            replicate.plainWords += Math.max(0, unit.words - (unit.cueWords[index] as number));
          }
          return metric.score(replicate);
        },
        random,
      );
      score.interval = interval ?? [0, 0];
    }
    scores[metric.name] = score;
  });
  return { ...scores };
}

function sumUnits(units: readonly Unit[], metric: number): Sums {
  const sums: Sums = { raw: 0, cues: 0, words: 0, plainWords: 0 };
  let cueWords = 0;
  for (const unit of units) {
    sums.raw += unit.raw[metric] as number;
    sums.cues += unit.cues[metric] as number;
    sums.words += unit.words;
    cueWords += unit.cueWords[metric] as number;
  }
  sums.plainWords = Math.max(0, sums.words - cueWords);
  return sums;
}

/** Passages where there are enough of them, otherwise the units as they are (sentences). */
function drawableUnits(metrics: number, units: readonly Unit[]): readonly Unit[] {
  const byPassage = new Map<
    number,
    { passage: number; words: number; raw: number[]; cues: number[]; cueWords: number[] }
  >();
  for (const unit of units) {
    let sum = byPassage.get(unit.passage);
    if (sum === undefined) {
      const zeros = () => new Array<number>(metrics).fill(0);
      sum = { passage: unit.passage, words: 0, raw: zeros(), cues: zeros(), cueWords: zeros() };
      byPassage.set(unit.passage, sum);
    }
    sum.words += unit.words;
    for (let metric = 0; metric < metrics; metric++) {
      sum.raw[metric]! += unit.raw[metric] as number;
      sum.cues[metric]! += unit.cues[metric] as number;
      sum.cueWords[metric]! += unit.cueWords[metric] as number;
    }
  }
  return byPassage.size >= FEWEST_PASSAGES ? [...byPassage.values()] : units;
}
