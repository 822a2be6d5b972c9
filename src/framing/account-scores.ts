import type { Metric } from '../metrics/metric.js';
import type { Score } from '../model/profile.js';
import { seededRandom } from './random.js';
import { scoreTally } from './scores.js';
import type { Segments } from './segments.js';
import type { Tallies } from './tally.js';

/** Scores of a whole account, with intervals where a seed is given. */
export function accountScores(
  metrics: readonly Metric[],
  segments: Segments,
  tallies: Tallies,
  seed: number | undefined,
): Record<string, Score> {
  const tally = tallies.next();
  segments.addTo(tally, 0, segments.count);
  return scoreTally(metrics, tally, seed === undefined ? undefined : seededRandom(seed));
}
