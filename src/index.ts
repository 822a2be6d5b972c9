export { type CompareCorpusOptions, compareCorpus, type DatedFraming } from './compare/compare-corpus.js';
export { type CompareOptions, compareReadouts } from './compare/compare-readouts.js';
export { computeNorms, type Norm, type Norms, norms, standing } from './compare/norms.js';
export { type Blocks, type BootstrapOptions, bootstrapDifference } from './compare/statistics/bootstrap-difference.js';
export { cliffsDelta } from './compare/statistics/cliffs-delta.js';
export { cohensD } from './compare/statistics/cohens-d.js';
export { holm } from './compare/statistics/holm.js';
export { pairedPermutationTest } from './compare/statistics/paired-permutation-test.js';
export { permutationTest } from './compare/statistics/permutation-test.js';
export { spearmanTest } from './compare/statistics/spearman-test.js';
export { analyzeCorpus, CorpusAnalyzer as Analyzer, createAnalyzer } from './corpus/corpus-analyzer.js';
export type {
  CorpusDefaults,
  CorpusFormat,
  CorpusFraming,
  CorpusOptions,
  CorpusReadout,
  CorpusRecord,
  CorpusSource,
} from './corpus/corpus-options.js';
export { type DigestReadout, type DigestRules, readDigest } from './corpus/digest.js';
export type { Reject } from './corpus/reject.js';
export type { Shard } from './corpus/shard.js';
export {
  Totals,
  type TotalsColumn,
  type TotalsCounts,
  type TotalsJson,
  type TotalsOptions,
} from './corpus/totals/totals.js';
export type { TotalsRow } from './corpus/totals/totals-row.js';
export type { AnalyzerOptions } from './framing/analyzer.js';
export {
  analyzeEvent,
  analyzeReadout,
  attribute,
  scoreText,
  targetSentiment,
} from './framing/default-analyzer.js';
export { type KeywordInContext, type KwicOptions, kwic } from './framing/kwic.js';
export type { AnalyzeOptions, AnalyzeReadoutOptions, AttributeOptions, ScoreOptions } from './framing/options.js';
export { type Random, seededRandom } from './framing/random.js';
export type { TargetSentiment } from './framing/target-sentiment.js';
export type { Ignored, PhraseException } from './language/exclusions.js';
export { type Lexicon, type LexiconEntry, parseLexicon } from './language/lexicon.js';
export type { ComparisonWords, LanguagePack } from './language/pack.js';
export { type Combination, combineMetrics } from './metrics/combine-metrics.js';
export { defineMetric, type LexiconObject, type MetricDefinition } from './metrics/define-metric.js';
export { metricFromCsv } from './metrics/dictionaries/metric-from-csv.js';
export { metricsFromLiwc } from './metrics/dictionaries/metrics-from-liwc.js';
export { metricsFromQuanteda } from './metrics/dictionaries/metrics-from-quanteda.js';
export type { DictionaryOptions } from './metrics/dictionaries/word-entry.js';
export type { Metric, PassageText, Sums } from './metrics/metric.js';
export { reportingForce } from './metrics/reporting-force.js';
export { emphasis, hedging, obligation, sentiment, standardMetrics } from './metrics/standard-metrics.js';
export type {
  Change,
  Comparison,
  Coverage,
  Difference,
  DistinctiveWord,
  Salience,
  Shift,
  Statement,
} from './model/comparison.js';
export type {
  CorpusComparison,
  PeriodLength,
  PublisherDifference,
  Trend,
  TrendPeriod,
} from './model/corpus-comparison.js';
export type { Cue, Modifier, ModifierKind } from './model/cue.js';
export { CorpusError, isCorpusError } from './model/errors/corpus-error.js';
export { CorpusInputError, isCorpusInputError } from './model/errors/corpus-input-error.js';
export { FileError, isFileError } from './model/errors/file-error.js';
export { FramingError, isFramingError } from './model/errors/framing-error.js';
export { isLexiconError, LexiconError } from './model/errors/lexicon-error.js';
export { isMissingPackageError, MissingPackageError } from './model/errors/missing-package-error.js';
export { isReadoutInputError, ReadoutInputError } from './model/errors/readout-input-error.js';
export { isUnknownLanguageError, UnknownLanguageError } from './model/errors/unknown-language-error.js';
export {
  type DiplomaticEvent,
  type Genre,
  genres,
  type Party,
  type Person,
  type Provenance,
  type Publisher,
  type Readout,
} from './model/event.js';
export type { EventFraming, MissingReadout, Portion, ReadoutFraming, Stamp, TextFraming } from './model/framing.js';
export { type Mode, modes, type Passage, type Voice } from './model/passage.js';
export { type Profile, type Role, roles, type Score } from './model/profile.js';
export type { Span } from './model/span.js';
export { validateEvent, validateParties, validateReadout } from './model/validation.js';
export { version } from './model/version.js';
