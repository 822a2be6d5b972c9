import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Cue,
  DiplomaticEvent,
  EventFraming,
  Passage,
  Profile,
  ReadoutFraming,
  Score,
  Span,
  TextFraming,
} from '../src/index.js';
import * as library from '../src/index.js';

describe('the package', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'Analyzer',
      'CorpusError',
      'CorpusInputError',
      'FileError',
      'FramingError',
      'LexiconError',
      'MissingPackageError',
      'ReadoutInputError',
      'Totals',
      'UnknownLanguageError',
      'analyzeCorpus',
      'analyzeEvent',
      'analyzeReadout',
      'attribute',
      'bootstrapDifference',
      'cliffsDelta',
      'cohensD',
      'combineMetrics',
      'compareCorpus',
      'compareReadouts',
      'computeNorms',
      'createAnalyzer',
      'defineMetric',
      'emphasis',
      'genres',
      'hedging',
      'holm',
      'isCorpusError',
      'isCorpusInputError',
      'isFileError',
      'isFramingError',
      'isLexiconError',
      'isMissingPackageError',
      'isReadoutInputError',
      'isUnknownLanguageError',
      'kwic',
      'metricFromCsv',
      'metricsFromLiwc',
      'metricsFromQuanteda',
      'modes',
      'norms',
      'obligation',
      'pairedPermutationTest',
      'parseLexicon',
      'permutationTest',
      'readDigest',
      'reportingForce',
      'roles',
      'scoreText',
      'seededRandom',
      'sentiment',
      'spearmanTest',
      'standardMetrics',
      'standing',
      'targetSentiment',
      'validateEvent',
      'validateParties',
      'validateReadout',
      'version',
    ]);
  });
  it('has the types of its contract', () => {
    expectTypeOf(library.scoreText).returns.toEqualTypeOf<TextFraming>();
    expectTypeOf(library.attribute).returns.toEqualTypeOf<Passage[]>();
    expectTypeOf(library.analyzeReadout).returns.toEqualTypeOf<ReadoutFraming>();
    expectTypeOf(library.analyzeEvent).parameter(0).toEqualTypeOf<DiplomaticEvent>();
    expectTypeOf(library.analyzeEvent).returns.toEqualTypeOf<EventFraming>();
    expectTypeOf(library.targetSentiment).parameter(1).toEqualTypeOf<Span>();
    expectTypeOf<Profile['scores']>().toEqualTypeOf<Record<string, Score>>();
    expectTypeOf<Cue['contribution']>().toBeNumber();
    expectTypeOf<TextFraming['scores'][string]['interval']>().toEqualTypeOf<[number, number] | undefined>();
  });
});
