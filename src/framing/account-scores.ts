import type { Metric } from '../metrics/metric.js';
import type { Score } from '../model/profile.js';
import { seededRandom } from './random.js';
import { scoreTally } from './scores.js';
import type { Segments } from './segments.js';
import { Tally } from './tally.js';

/** Scores of a whole account, with intervals where a seed is given. */
export function accountScores(
  metrics: readonly Metric[],
  segments: Segments,
  seed: number | undefined,
): Record<string, Score> {
  const tally = new Tally(metrics.length, seed !== undefined);
  for (let segment = 0; segment < segments.count; segment++) segments.addTo(tally, segment);
  return scoreTally(metrics, tally, seed === undefined ? undefined : seededRandom(seed));
}
