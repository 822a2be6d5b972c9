import { LexiconError } from '../model/errors/lexicon-error.js';
import type { Passage } from '../model/passage.js';
import { firstTokenAt, type Tokens } from '../text/tokens.js';
import { type CueTable, sortByToken } from './cue-table.js';
import type { Metric } from './metric.js';

/** Category of the cues of a metric that judges passages. */
export const PASSAGE = 'passage';

/** Adds a cue for every sentence of a passage that the metric's own function holds of; it counts by its words. */
export function addPassageCues(
  metric: number,
  { name, passage: judge }: Metric,
  passages: readonly Passage[],
  tokens: Tokens,
  table: CueTable,
): void {
  if (judge === undefined) return;
  let sentence = 0;
  for (const { span, mode, voices, confidence } of passages) {
    const end = firstTokenAt(tokens, span.end);
    let first = firstTokenAt(tokens, span.start);
    if (first >= end) continue;
    const words = tokens.wordsBetween(first, end);
    const text = tokens.text.slice(span.start, span.end);
    const value = Number(judge({ text, mode, voices, words, confidence }));
    if (!Number.isFinite(value))
      throw new LexiconError(name, undefined, 'expected a number, true or false of a passage, found none');
    if (value === 0) continue;
    while (first < end) {
      while (sentence + 1 < tokens.sentenceCount && (tokens.sentences[sentence + 1] as number) <= first) sentence++;
      const until = Math.min(end, tokens.sentences[sentence + 1] as number);
      const weight = value * tokens.wordsBetween(first, until);
      if (weight !== 0) table.add(metric, table.noEntry(PASSAGE), first, until, weight);
      first = until;
    }
  }
  sortByToken(table, 0);
}
