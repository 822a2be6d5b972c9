import { LexiconError } from '../model/errors/lexicon-error.js';
import type { Metric, Sums } from './metric.js';
import { saturate } from './score.js';

/** What `combineMetrics` takes. */
export interface Combination {
  name: string;
  /** `sum` of all, `difference` of the first and the others, `ratio`: the same by the number of cues. */
  operation: 'sum' | 'difference' | 'ratio';
  /** Two metrics or more, built-in ones too. */
  metrics: readonly Metric[];
  /** Value from the sums; must grow with `sums.raw`. */
  score?: (sums: Sums) => number;
  range?: readonly [number, number];
  unit?: string;
  /** What negation does; by default what it does for the first metric. */
  negation?: Metric['negation'];
}

/**
 * A metric made of others: their entries together, those of the second and later ones with the opposite sign in a
 * `difference` or `ratio`, so that it decomposes into cues as every metric does. A pattern that several of them have counts
 * with its weights added up. `sum` and `difference` are densities (`saturate`, half at 0.03); `ratio` is `raw / (cues + 1)`,
 * between −1 and 1 where all weights are 1: 1 is all of the first, −1 all of the others.
 *
 * @throws LexiconError for fewer than two metrics, or an unknown operation.
 * @example
 * const future = defineMetric({ name: 'future', lexicon: { will: 1, 'going to': 1 } });
 * const past = defineMetric({ name: 'past', lexicon: { was: 1, ago: 1 } });
 * const time = combineMetrics({ name: 'time', operation: 'ratio', metrics: [future, past] });
 * createAnalyzer({ metrics: [time] }).scoreText('It was cold; it will be warm, it will be bright.').scores.time.value; // => 0.25
 */
export function combineMetrics({ name, operation, metrics, score, range, unit, negation }: Combination): Metric {
  if (!Array.isArray(metrics) || metrics.length < 2)
    throw new LexiconError(name, undefined, 'expected two metrics or more to combine');
  if (!['sum', 'difference', 'ratio'].includes(operation))
    throw new LexiconError(name, undefined, `expected sum, difference or ratio, found ${JSON.stringify(operation)}`);
  const first = metrics[0] as Metric;
  const ratio = operation === 'ratio';
  return {
    name,
    lexicons: [],
    parts: metrics.map((metric, index) => ({ metric, factor: operation === 'sum' || index === 0 ? 1 : -1 })),
    range: range ?? (operation === 'sum' && metrics.every((metric) => metric.range[0] >= 0) ? [0, 1] : [-1, 1]),
    unit: unit ?? (ratio ? 'balance of cues' : 'saturated density of weighted cues'),
    score:
      score ?? (ratio ? ({ raw, cues }: Sums) => raw / (cues + 1) : (sums: Sums) => saturate(sums, { half: 0.03 })),
    shifters: metrics.some((metric) => metric.shifters),
    negation: negation ?? first.negation,
    builtIn: false,
  };
}
