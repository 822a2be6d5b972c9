import type { LexiconEntry } from '../../language/lexicon.js';
import { LexiconError } from '../../model/errors/lexicon-error.js';
import { defineMetric } from '../define-metric.js';
import type { Metric } from '../metric.js';
import type { DictionaryOptions } from './word-entry.js';

/** One metric for every category that has entries, in their order. */
export function dictionaryMetrics(
  file: string,
  categories: ReadonlyMap<string, readonly LexiconEntry[]>,
  { language }: DictionaryOptions,
): Metric[] {
  const metrics: Metric[] = [];
  for (const [name, entries] of categories)
    if (entries.length > 0)
      metrics.push(
        defineMetric({
          name,
          lexicon: { name, source: file, entries },
          ...(language === undefined ? {} : { language }),
        }),
      );
  if (metrics.length === 0) throw new LexiconError(file, undefined, 'expected categories with words, found none');
  return metrics;
}
