import { english } from '../language/english/index.js';
import type { Exclusions, Ignored, PhraseException } from '../language/exclusions.js';
import type { LanguagePack } from '../language/pack.js';
import type { Metric } from '../metrics/metric.js';
import { standardMetrics } from '../metrics/standard-metrics.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import { UnknownLanguageError } from '../model/errors/unknown-language-error.js';
import type { DiplomaticEvent, Genre, Party, Readout } from '../model/event.js';
import type { EventFraming, MissingReadout, ReadoutFraming, Stamp, TextFraming } from '../model/framing.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { validateEvent, validateReadout } from '../model/validation.js';
import { accountScores } from './account-scores.js';
import { Engine } from './engine.js';
import { checkExclusions } from './exclusions.js';
import { KnownParties } from './known-parties.js';
import type { AnalyzeOptions, AnalyzeReadoutOptions, AttributeOptions, ScoreOptions } from './options.js';
import { portionsOf } from './portions.js';
import { makeProfiles } from './profiles.js';
import { seededRandom } from './random.js';
import { scoreTally } from './scores.js';
import { makeStamp, mergeStamps } from './stamp.js';
import { Tallies } from './tally.js';
import { sentimentTowards, type TargetSentiment } from './target-sentiment.js';

/** What an analyzer is made of. */
export interface AnalyzerOptions {
  /** Language packs. By default English. The first one is the default language of `scoreText` and `attribute`. */
  languages?: readonly LanguagePack[];
  /** Metrics. By default `standardMetrics`. Names must differ. */
  metrics?: readonly Metric[];
  /** Words and categories of the lexicons that are switched off, of one metric or of all. By default none. */
  ignore?: readonly Ignored[];
  /** Phrases whose words are no evidence, for one metric or for all. By default none beside those of the lexicons. */
  exceptions?: readonly (string | PhraseException)[];
}

const noParties: readonly Party[] = [];
const NO_PASSAGES: Passage[] = [];
const wholeText = (text: string): Passage => ({
  span: { start: 0, end: text.length },
  mode: 'narration',
  voices: [],
  words: 0,
  confidence: 1,
});

/**
 * Language packs and metrics compiled once, for many texts. An analyzer holds buffers: it may be used by any number of
 * texts one after another, as its methods are synchronous.
 */
export class Analyzer {
  readonly metrics: readonly Metric[];
  readonly languages: readonly LanguagePack[];
  /** What is switched off in the lexicons. */
  readonly exclusions: Exclusions;
  private readonly engines = new Map<string, Engine>();
  private readonly known = new KnownParties();
  private readonly tallies: Tallies;
  /** The stamp that was given last, as most texts come with the options of the one before. */
  private latest: { engine: Engine; intervals: boolean; seed: number; minConfidence: number; stamp: Stamp } | undefined;

  constructor({
    languages = [english],
    metrics = standardMetrics,
    ignore = [],
    exceptions = [],
  }: AnalyzerOptions = {}) {
    if (languages.length === 0) throw new ReadoutInputError('languages', 'at least one language pack', 'none');
    const names = new Set<string>();
    metrics.forEach((metric, index) => {
      if (names.has(metric.name))
        throw new ReadoutInputError(
          `metrics[${index}].name`,
          'a name that no other metric has',
          JSON.stringify(metric.name),
        );
      names.add(metric.name);
    });
    this.languages = languages;
    this.metrics = metrics;
    this.tallies = new Tallies(metrics.length);
    this.exclusions = checkExclusions({ ignore, exceptions }, names);
  }

  /** Scores of a whole text, without attribution. See {@link scoreText}. */
  scoreText(text: string, options: ScoreOptions = {}): TextFraming {
    checkText(text);
    const engine = this.engineFor(options.language);
    const evidence = options.evidence ?? true;
    const genre = options.genre ?? 'statement';
    engine.read(text, genre);
    const passages = [wholeText(text)];
    const table = engine.cues(evidence, genre, passages);
    const segments = engine.segment([{ first: 0, end: engine.tokens.count }], table);
    const random = options.intervals === true ? seededRandom(options.seed ?? 1) : undefined;
    this.tallies.begin(random !== undefined);
    const tally = this.tallies.next();
    segments.addTo(tally, 0, segments.count);
    // the whole text is one passage; its sentences are what the bootstrap draws
    tally.units?.forEach((unit, index) => {
      unit.passage = index;
    });
    return {
      scores: scoreTally(this.metrics, tally, random),
      cues: evidence ? engine.evidence(table, () => 0) : [],
      words: engine.tokens.words,
    };
  }

  /** Passages of a text. See {@link attribute}. */
  attribute(text: string, options: AttributeOptions = {}): Passage[] {
    checkText(text);
    const engine = this.engineFor(options.language);
    const parties = options.parties === undefined ? noParties : this.known.check(options.parties);
    const genre = options.genre ?? 'news';
    engine.read(text, genre);
    return engine.passages(engine.attribute(parties, genre, options.publisher));
  }

  /** Sentiment towards a mention. See {@link targetSentiment}. */
  targetSentiment(text: string, mention: Span, options: ScoreOptions = {}): TargetSentiment {
    checkText(text);
    const { start, end } = mention ?? {};
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
      throw new ReadoutInputError('mention', `a span inside the text (0 to ${text.length})`, JSON.stringify(mention));
    const engine = this.engineFor(options.language);
    const genre = options.genre ?? 'news';
    engine.read(text, genre);
    const metric = this.metrics.findIndex((one) => one.name === 'sentiment');
    if (metric < 0)
      throw new ReadoutInputError(
        'metrics',
        'a metric named "sentiment"',
        this.metrics.map((one) => one.name).join(', '),
      );
    const passages = engine.passages(engine.attribute(noParties, genre, undefined));
    return sentimentTowards(engine.language, engine.tokens, engine.cues(false, genre), metric, passages, mention);
  }

  /** Passages, cues and profiles of one account. See {@link analyzeReadout}. */
  analyzeReadout(readout: Readout, options: AnalyzeReadoutOptions): ReadoutFraming {
    const parties = this.known.check(options?.parties);
    return this.frame(validateReadout(readout, parties), parties, options);
  }

  /** Framing of every account of an event. See {@link analyzeEvent}. */
  analyzeEvent(event: DiplomaticEvent, options: AnalyzeOptions = {}): EventFraming {
    const { id, title, date, kind, parties, readouts } = validateEvent(event);
    const cast = this.known.check(parties);
    const missing: MissingReadout[] = [];
    const framings: ReadoutFraming[] = [];
    // unknown languages are found before anything is done
    for (const readout of readouts) if (readout.text !== null) this.engineFor(readout.language);
    for (const readout of readouts) {
      if (readout.text === null) missing.push({ readout: readout.id, publisher: readout.publisher, reason: 'no text' });
      else framings.push(this.frame(readout, cast, options));
    }
    return {
      stamp: mergeStamps(framings.map((framing) => framing.stamp)) ?? this.stamp(this.engineFor(undefined), options),
      event: { id, title, ...(date === undefined ? {} : { date }), ...(kind === undefined ? {} : { kind }) },
      parties,
      readouts: framings,
      profiles: framings.flatMap((framing) => framing.profiles),
      missing,
    };
  }

  private frame(readout: Readout, parties: readonly Party[], options: AnalyzeOptions): ReadoutFraming {
    const engine = this.engineFor(readout.language);
    const text = readout.text ?? '';
    const genre: Genre = readout.genre ?? 'readout';
    const evidence = options.evidence ?? true;
    engine.read(text, genre);
    const laid = engine.attribute(parties, genre, readout.publisher);
    const passages = evidence || engine.looksAtPassages ? engine.passages(laid) : NO_PASSAGES;
    const table = engine.cues(evidence, genre, passages);
    const segments = engine.segment(laid.passages, table);
    const seed = options.intervals === true ? (options.seed ?? 1) : undefined;
    this.tallies.begin(seed !== undefined);
    const profiles = makeProfiles({
      readout,
      language: engine.language,
      tokens: engine.tokens,
      passages: laid.passages,
      mentions: laid.mentions,
      cues: table,
      segments,
      metrics: this.metrics,
      cast: engine.castOf(parties),
      tallies: this.tallies,
      seed,
      minConfidence: options.minConfidence ?? 0,
    });
    return {
      stamp: this.stamp(engine, options),
      readout: readout.id,
      publisher: readout.publisher,
      genre,
      language: readout.language,
      ...(evidence ? { text } : {}),
      words: engine.tokens.words,
      ...portionsOf(laid.passages, engine.tokens.words, options.minConfidence ?? 0),
      scores: accountScores(this.metrics, segments, this.tallies, seed),
      ...(readout.text === null ? { missing: 'no text' } : {}),
      passages: evidence ? passages : [],
      cues: evidence
        ? engine.evidence(table, (cue) => segments.passage[segments.segmentOfCue[cue] as number] as number)
        : [],
      profiles,
    };
  }

  /** The stamp of a language and options. */
  private stamp(engine: Engine, { intervals = false, seed = 1, minConfidence = 0 }: AnalyzeOptions): Stamp {
    let { latest } = this;
    const same = latest?.engine === engine && latest.intervals === intervals && latest.seed === seed;
    if (!same || latest?.minConfidence !== minConfidence) {
      const metrics = this.metrics.map((metric) => metric.name);
      const stamp = makeStamp(engine.lexicons, { intervals, seed, minConfidence, metrics });
      latest = { engine, intervals, seed, minConfidence, stamp };
      this.latest = latest;
    }
    return { ...latest.stamp };
  }

  private engineFor(language: string | undefined): Engine {
    const tag = (language ?? this.languages[0]!.code).toLowerCase();
    const pack =
      this.languages.find((one) => one.code === tag) ?? this.languages.find((one) => one.code === tag.split(/[-_]/)[0]);
    if (pack === undefined)
      throw new UnknownLanguageError(
        language ?? tag,
        this.languages.map((one) => one.code),
      );
    let engine = this.engines.get(pack.code);
    if (engine === undefined) {
      engine = new Engine(pack, this.metrics, this.exclusions);
      this.engines.set(pack.code, engine);
    }
    return engine;
  }
}

function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new ReadoutInputError('text', 'a string', text === null ? 'null' : typeof text);
}
