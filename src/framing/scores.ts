import type { Metric, Sums } from '../metrics/metric.js';
import type { Score } from '../model/profile.js';
import { bootstrapInterval } from './bootstrap.js';
import type { Random } from './random.js';
import { addSums, CUE_WORDS, CUES, emptyUnit, RAW, SUMS, type Tally, type Unit } from './tally.js';

/** From this number of passages on, passages are what the bootstrap draws; below it, their sentences. */
export const FEWEST_PASSAGES = 8;

/** Scores of every metric, with intervals where a source of randomness is given (and the tally kept its units). */
export function scoreTally(
  metrics: readonly Metric[],
  tally: Tally,
  random: Random | undefined,
): Record<string, Score> {
  const scores: Record<string, Score> = {};
  const drawn = random === undefined ? [] : drawableUnits(metrics.length, tally.units ?? []);
  for (let index = 0; index < metrics.length; index++) {
    const metric = metrics[index] as Metric;
    const { words, sums } = tally;
    const raw = sums[index * SUMS + RAW] as number;
    const cues = sums[index * SUMS + CUES] as number;
    const plainWords = Math.max(0, words - (sums[index * SUMS + CUE_WORDS] as number));
    const score: Score = {
      value: metric.score({ raw, cues, words, plainWords }),
      cues,
      words,
      perThousand: words === 0 ? 0 : (1000 * raw) / words,
      raw,
    };
    if (random !== undefined) score.interval = intervalOf(metric, index, drawn, random);
    // a metric may bear any name, that of the prototype too
    if (metric.name === '__proto__')
      Object.defineProperty(scores, metric.name, {
        value: score,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else scores[metric.name] = score;
  }
  return scores;
}

function intervalOf(metric: Metric, index: number, drawn: readonly Unit[], random: Random): [number, number] {
  const interval = bootstrapInterval(
    drawn.length,
    (draw) => {
      const replicate: Sums = { raw: 0, cues: 0, words: 0, plainWords: 0 };
      for (let at = 0; at < draw.length; at++) {
        const { words, sums } = drawn[draw[at] as number] as Unit;
        replicate.raw += sums[index * SUMS + RAW] as number;
        replicate.cues += sums[index * SUMS + CUES] as number;
        replicate.words += words;
        replicate.plainWords += Math.max(0, words - (sums[index * SUMS + CUE_WORDS] as number));
      }
      return metric.score(replicate);
    },
    random,
  );
  return interval ?? [0, 0];
}

/** Passages where there are enough of them, otherwise the units as they are (sentences). */
function drawableUnits(metrics: number, units: readonly Unit[]): readonly Unit[] {
  const byPassage = new Map<number, Unit>();
  for (const unit of units) {
    let sum = byPassage.get(unit.passage);
    if (sum === undefined) {
      sum = emptyUnit(unit.passage, 0, metrics);
      byPassage.set(unit.passage, sum);
    }
    sum.words += unit.words;
    addSums(sum.sums, unit.sums);
  }
  return byPassage.size >= FEWEST_PASSAGES ? [...byPassage.values()] : units;
}
