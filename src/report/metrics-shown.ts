import type { Cue } from '../model/cue.js';
import type { Profile } from '../model/profile.js';

/** How many styles of underline there are; further metrics share them. */
export const metricStyles = 8;

const standard = ['sentiment', 'hedging', 'emphasis', 'obligation'];

/** Names of the metrics in profiles and cues: the built-in ones first, then the others as they come. */
export function metricsShown(profiles: readonly Profile[], cues: readonly Cue[]): string[] {
  const found = new Set<string>();
  for (const { scores } of profiles) for (const metric of Object.keys(scores)) found.add(metric);
  for (const { metric } of cues) found.add(metric);
  return [
    ...standard.filter((metric) => found.has(metric)),
    ...[...found].filter((metric) => !standard.includes(metric)),
  ];
}

/** The class that draws a metric's underline, by its place in the list of metrics. */
export function metricClass(metric: string, metrics: readonly string[]): string {
  const at = standard.indexOf(metric);
  if (at >= 0) return `metric-${at}`;
  const others = metrics.filter((name) => !standard.includes(name));
  const free = metricStyles - standard.length;
  return `metric-${standard.length + (others.indexOf(metric) % free)}`;
}

/**
 * The axis of a metric: −1…1 for sentiment, 0…1 for the others; for a metric of the user's own whose values leave
 * 0…1, the smallest of −1…1 and whole numbers around the values that holds them all.
 */
export function metricRange(metric: string, profiles: readonly Profile[]): [number, number] {
  let low = metric === 'sentiment' ? -1 : 0;
  let high = 1;
  for (const { scores } of profiles) {
    const score = Object.hasOwn(scores, metric) ? scores[metric] : undefined;
    for (const value of score && !standard.includes(metric) ? [score.value, ...(score.interval ?? [])] : []) {
      low = Math.min(low, Math.floor(value));
      high = Math.max(high, Math.ceil(value));
    }
  }
  return [low, high];
}
