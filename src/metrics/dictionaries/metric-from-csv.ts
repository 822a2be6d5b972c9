import { LexiconError } from '../../model/errors/lexicon-error.js';
import { defineMetric } from '../define-metric.js';
import type { Metric } from '../metric.js';
import { readDelimited } from './delimited.js';
import { type DictionaryOptions, wordEntry } from './word-entry.js';

/**
 * A metric from a table of weighted words: word, weight, and optionally category, by comma, semicolon or tab. A first row
 * whose second cell is no number is a heading. Words may be phrases, and end in `*` for any ending.
 *
 * @throws LexiconError with file and line for a row without a weight, a bad word, an open quotation mark.
 * @example
 * const warmth = metricFromCsv('word,weight\nfriend*,2\n"cold shoulder",-1', { name: 'warmth' });
 * warmth.lexicons[0].entries.map((entry) => entry.weight); // => [2, -1]
 */
export function metricFromCsv(text: string, options: DictionaryOptions & { name: string }): Metric {
  const { name, language } = options;
  const file = options.file ?? name;
  const rows = readDelimited(file, text);
  const heading = rows[0] !== undefined && weightOf(rows[0].cells) === undefined ? 1 : 0;
  const entries = rows.slice(heading).map(({ line, cells }) => {
    const weight = weightOf(cells);
    if (weight === undefined)
      throw new LexiconError(file, line, `expected a word and a weight, found ${JSON.stringify(cells.join(', '))}`);
    return wordEntry(file, line, cells[0] ?? '', weight, cells[2] || 'general');
  });
  if (entries.length === 0) throw new LexiconError(file, undefined, 'expected rows of words and weights, found none');
  return defineMetric({
    name,
    lexicon: { name, source: file, entries },
    ...(language === undefined ? {} : { language }),
  });
}

function weightOf([, weight]: readonly string[]): number | undefined {
  if (weight === undefined || weight === '') return undefined;
  const number = Number(weight);
  return Number.isFinite(number) ? number : undefined;
}
