import type { DiplomaticEvent, Readout } from '../model/event.js';
import type { EventFraming, ReadoutFraming, TextFraming } from '../model/framing.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { Analyzer } from './analyzer.js';
import type { AnalyzeOptions, AnalyzeReadoutOptions, AttributeOptions, ScoreOptions } from './options.js';
import type { TargetSentiment } from './target-sentiment.js';

let shared: Analyzer | undefined;

/** The analyzer behind the plain functions: English and the standard metrics, compiled at the first use. */
export function standardAnalyzer(): Analyzer {
  shared ??= new Analyzer();
  return shared;
}

/**
 * Scores a text as a whole, without asking who says what.
 *
 * @returns one score a metric (ranges in the metric's definition), the cues behind them, the number of words.
 * @throws ReadoutInputError if `text` is no string; UnknownLanguageError.
 * @example
 * scoreText('We must act.').scores.obligation.cues; // => 1
 */
export function scoreText(text: string, options?: ScoreOptions): TextFraming {
  return standardAnalyzer().scoreText(text, options);
}

/**
 * Cuts a text into passages by who says them (PARC 3.0 and PolNeAR's source, cue, content; Pareti 2012, Newell et al.
 * 2018). Passages cover the text, in order, and never overlap.
 *
 * @throws ReadoutInputError, UnknownLanguageError.
 * @example
 * attribute('Xi said that ties are good.').map((passage) => passage.mode); // => ['narration', 'indirect']
 */
export function attribute(text: string, options?: AttributeOptions): Passage[] {
  return standardAnalyzer().attribute(text, options);
}

/**
 * Sentiment towards whoever is mentioned at a span: the cues of the sentence, weighed by how directly they bear on the
 * mention (distance, object or agent) and by who says them (docs/methods/targets.md).
 *
 * @returns value −1…1 and confidence 0…1.
 * @throws ReadoutInputError if the span is not inside the text.
 * @example
 * targetSentiment('They praised Ann.', { start: 13, end: 16 }).value > 0; // => true
 */
export function targetSentiment(text: string, mention: Span, options?: ScoreOptions): TargetSentiment {
  return standardAnalyzer().targetSentiment(text, mention, options);
}

/**
 * Passages, cues and profiles of one account.
 *
 * @throws ReadoutInputError with the path of the field that is wrong; UnknownLanguageError.
 */
export function analyzeReadout(readout: Readout, options: AnalyzeReadoutOptions): ReadoutFraming {
  return standardAnalyzer().analyzeReadout(readout, options);
}

/**
 * Framing of every account of an event: profiles of each party and person as speaker, reporter, publisher and target.
 * Accounts without a text are listed under `missing`.
 *
 * @throws ReadoutInputError with the path of the field that is wrong; UnknownLanguageError.
 */
export function analyzeEvent(event: DiplomaticEvent, options?: AnalyzeOptions): EventFraming {
  return standardAnalyzer().analyzeEvent(event, options);
}
