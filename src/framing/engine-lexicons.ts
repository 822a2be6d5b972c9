import { type Exclusions, withoutExcluded } from '../language/exclusions.js';
import type { Lexicon } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { entriesOf } from '../metrics/entries.js';
import type { Metric } from '../metrics/metric.js';

/** Places of the lexicons that are of no metric; those of the metrics follow. */
export const REPORTING = 0;
export const SHIFTERS = 1;
export const FIRST_METRIC = 2;

/** The lexicons that an engine compiles, in their order. */
export function engineLexicons(pack: LanguagePack, metrics: readonly Metric[], exclusions: Exclusions): Lexicon[] {
  const ofMetrics = metrics.map((metric) =>
    withoutExcluded({ name: metric.name, entries: entriesOf(metric, pack) }, exclusions, pack),
  );
  return [pack.reporting, pack.shifters, ...ofMetrics];
}
