import type { Metric } from '../metrics/metric.js';
import type { Score } from '../model/profile.js';
import { seededRandom } from './random.js';
import { scoreUnits } from './scores.js';
import type { Segments } from './segments.js';

/** Scores of a whole account, with intervals where a seed is given. */
export function accountScores(
  metrics: readonly Metric[],
  segments: Segments,
  seed: number | undefined,
): Record<string, Score> {
  if (seed !== undefined)
    return scoreUnits(
      metrics,
      Array.from({ length: segments.count }, (_, segment) => segments.unit(segment)),
      seededRandom(seed),
    );
  // one unit of sums: no view for each sentence
  const raw = new Float64Array(metrics.length);
  const cues = new Int32Array(metrics.length);
  const cueWords = new Int32Array(metrics.length);
  let words = 0;
  for (let segment = 0; segment < segments.count; segment++) {
    words += segments.words[segment] as number;
    for (let metric = 0; metric < metrics.length; metric++) {
      const cell = segment * metrics.length + metric;
      raw[metric]! += segments.raw[cell] as number;
      cues[metric]! += segments.cues[cell] as number;
      cueWords[metric]! += segments.cueWords[cell] as number;
    }
  }
  return scoreUnits(metrics, [{ passage: 0, words, raw, cues, cueWords }], undefined);
}
