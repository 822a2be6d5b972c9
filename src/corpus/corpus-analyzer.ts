import { Analyzer, type AnalyzerOptions } from '../framing/analyzer.js';
import { standardAnalyzer } from '../framing/default-analyzer.js';
import { CorpusInputError } from '../model/errors/corpus-input-error.js';
import type { CorpusFraming, CorpusOptions, CorpusSource } from './corpus-options.js';
import { parseFramingLines } from './framing-lines.js';
import type { Reject } from './reject.js';
import { runCorpus } from './run-corpus.js';

/** An analyzer that takes whole corpora too. */
export class CorpusAnalyzer extends Analyzer {
  /** Framings of a corpus, in its order. See {@link analyzeCorpus}. */
  analyzeCorpus(source: CorpusSource, options: CorpusOptions = {}): AsyncGenerator<CorpusFraming, void, undefined> {
    return framingsOf(this, source, options);
  }
}

/**
 * Makes an analyzer: language packs and metrics compiled once.
 *
 * @throws ReadoutInputError if two metrics have one name; LexiconError, at the first text, if a lexicon is bad.
 * @example
 * const analyzer = createAnalyzer({ metrics: [...standardMetrics, defineMetric({ name: 'future', lexicon: { will: 1 } })] });
 * analyzer.scoreText('We will meet.').scores.future.cues; // => 1
 */
export function createAnalyzer(options?: AnalyzerOptions): CorpusAnalyzer {
  return new CorpusAnalyzer(options);
}

/**
 * Framings of a corpus: of accounts and of events, in the order of the source, while it is read. Memory does not grow
 * with the corpus. The source is a path (NDJSON or CSV, packed with gzip or zstd or not, or a folder), a stream of
 * bytes, or an iterable of records. Evidence is off unless asked for. An account without a text is given with
 * `missing`; a record that is none goes to `onReject`, and the run goes on.
 *
 * @throws CorpusInputError at the end, if records were rejected and there is no `onReject`; ReadoutInputError for
 * options that are none; FileError for a file that can't be read; CorpusError if workers can't do what is asked.
 * @example
 * const framings = [];
 * for await (const framing of analyzeCorpus([{ id: 'a', publisher: 'Office', text: 'We must act.' }])) framings.push(framing);
 * framings[0].scores.obligation.cues; // => 1
 */
export function analyzeCorpus(
  source: CorpusSource,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusFraming, void, undefined> {
  return framingsOf(standardAnalyzer(), source, options);
}

async function* framingsOf(
  analyzer: Analyzer,
  source: CorpusSource,
  options: CorpusOptions,
): AsyncGenerator<CorpusFraming, void, undefined> {
  let first: Reject | undefined;
  let rejected = 0;
  for await (const { framings, lines, rejects } of runCorpus(analyzer, source, options, { objects: true })) {
    if (framings !== undefined) yield* framings;
    else if (lines !== undefined) yield* parseFramingLines(lines);
    for (const reject of rejects) {
      first ??= reject;
      rejected++;
      options.onReject?.(reject);
    }
  }
  if (first !== undefined && options.onReject === undefined)
    throw new CorpusInputError(rejected, describeReject(first));
}

/**
 * A reject in one line.
 *
 * @example
 * describeReject({ file: 'a.ndjson', line: 7, reason: 'expected JSON' }); // => 'a.ndjson:7: expected JSON'
 */
export function describeReject({ file, line, reason }: Reject): string {
  return `${file === undefined ? 'line ' : `${file}:`}${line}: ${reason}`;
}
