import type { Metric } from './metric.js';
import { saturate } from './score.js';

function standard(
  name: string,
  range: readonly [number, number],
  half: number,
  negation: Metric['negation'],
  shifters = true,
): Metric {
  return {
    name,
    lexicons: [],
    range,
    unit: 'saturated density of weighted cues',
    score: (sums) => saturate(sums, { half }),
    shifters,
    negation,
    builtIn: true,
  };
}

/** Valence: how warm (1) or hostile (−1) the words are. */
export const sentiment: Metric = standard('sentiment', [-1, 1], 0.06, 'reverse');
/**
 * Hedging: how far the words hold back from full commitment to what they say (Hyland 1998). No shifters: a degree word
 * beside a hedge is a hedge itself ("somewhat") or tells how likely ("very").
 */
export const hedging: Metric = standard('hedging', [0, 1], 0.03, 'none', false);
/** Emphasis: boosters, degree, absolutes, focus, typography (Holmes 1984, Hyland 2005). */
export const emphasis: Metric = standard('emphasis', [0, 1], 0.05, 'weaken');
/** Obligation: what must or should be done (Palmer 2001). */
export const obligation: Metric = standard('obligation', [0, 1], 0.02, 'none');

/** The four built-in metrics. Their lexicons come from the language pack of the text. */
export const standardMetrics: readonly Metric[] = [sentiment, hedging, emphasis, obligation];
