import { attributeTokens } from '../attribution/attribute.js';
import type { Range } from '../attribution/attribution.js';
import { Cast } from '../attribution/cast.js';
import { cueKindOf, isOfNewsOnly, isOutsideNews } from '../attribution/cue-kind.js';
import { type LaidPassages, passagesOf } from '../attribution/passages.js';
import { compileLexicons } from '../language/compile-lexicons.js';
import { CompiledLanguage } from '../language/compiled.js';
import type { Exclusions } from '../language/exclusions.js';
import type { EntryKind } from '../language/language-tables.js';
import { lazily } from '../language/lazily.js';
import { Matches } from '../language/matches.js';
import type { LanguagePack } from '../language/pack.js';
import { collectCues, intensifiersOf, type MetricLayout } from '../metrics/collect-cues.js';
import { CueTable } from '../metrics/cue-table.js';
import { formsOfMetrics } from '../metrics/form-cues.js';
import type { Metric } from '../metrics/metric.js';
import { addPassageCues } from '../metrics/passage-cues.js';
import { addReports, reportingForce } from '../metrics/reporting-force.js';
import { ShifterScope } from '../metrics/shifters.js';
import { shiftingOf } from '../metrics/shifting.js';
import type { Cue } from '../model/cue.js';
import type { Genre, Party, Publisher } from '../model/event.js';
import type { Passage, Voice } from '../model/passage.js';
import { scan } from '../text/scanner.js';
import { Tokens } from '../text/tokens.js';
import { EngineLexicons, FIRST_METRIC, REPORTING, SHIFTERS } from './engine-lexicons.js';
import { readyTables } from './ready-tables.js';
import { Segments } from './segments.js';
import { fingerprint, fingerprintOfLexicons } from './stamp.js';

/** One language and the metrics, compiled: scans, matches, attributes. Holds buffers, so it is used by one text at a time. */
export class Engine {
  readonly pack: LanguagePack;
  readonly metrics: readonly Metric[];
  readonly language: CompiledLanguage;
  private readonly fingerprint: () => string;
  readonly tokens = new Tokens();
  private readonly layout: MetricLayout;
  /** Metrics that judge passages. */
  private readonly judging: readonly number[];
  /** The metric of reporting words, -1 where it is not among the metrics. */
  private readonly reporting: number;
  private readonly scope: ShifterScope;
  private readonly table = new CueTable();
  private readonly segments: Segments;
  private readonly casts = new WeakMap<readonly Party[], Cast>();
  /** Matches of the reporting words, and of the entries of all metrics. */
  private readonly reports = new Matches();
  private readonly matches = new Matches();
  /** Those of each lexicon. */
  private readonly matchesOf: readonly Matches[];
  /** 1 for the kinds of entries that are passed over outside news, and in news. */
  private readonly passedOverElsewhere: Uint8Array;
  private readonly passedOverInNews: Uint8Array;
  private readonly cueKinds: Uint8Array;

  constructor(pack: LanguagePack, metrics: readonly Metric[], exclusions?: Exclusions) {
    this.pack = pack;
    this.metrics = metrics;
    const lexicons = new EngineLexicons(metrics, exclusions);
    const compiled = lazily(() => lexicons.compiled(pack));
    const ready = readyTables(pack, lexicons);
    this.fingerprint = lazily(() => {
      const ofEntries = ready?.fingerprint ?? fingerprintOfLexicons(compiled());
      return lexicons.choice === '' ? ofEntries : fingerprint(lexicons.choice, ofEntries);
    });
    const tables = ready?.tables ?? compileLexicons(pack, compiled(), [REPORTING]);
    this.language = new CompiledLanguage(pack, { ...tables, lexicons: lexicons.count });
    const { matcher } = this.language;
    const passesOver = (kind: EntryKind) => lexicons.passesOver(kind);
    this.passedOverElsewhere = matcher.marksOf(
      (kind) => passesOver(kind) || (kind.lexicon === REPORTING && isOfNewsOnly(kind)),
    );
    this.passedOverInNews = matcher.marksOf(
      (kind) => passesOver(kind) || (kind.lexicon === REPORTING && isOutsideNews(kind)),
    );
    this.cueKinds = matcher.bytesOf(cueKindOf);
    this.scope = new ShifterScope(this.language, SHIFTERS);
    const ofMetrics = new Array<Matches>(lexicons.count - FIRST_METRIC).fill(this.matches);
    this.matchesOf = [this.reports, this.scope.matches, ...ofMetrics];
    this.segments = new Segments(metrics.length);
    this.judging = metrics.flatMap(({ passage }, index) => (passage === undefined ? [] : [index]));
    this.reporting = metrics.indexOf(reportingForce);
    const emphasis = metrics.findIndex((metric) => metric.name === 'emphasis' && metric.builtIn);
    this.layout = {
      shifting: metrics.map(shiftingOf),
      metricOfKind: Int32Array.from(matcher.kinds, ({ lexicon, weight }) =>
        lexicon < FIRST_METRIC || weight === 0 ? -1 : lexicons.metricOf(lexicon),
      ),
      emphasis,
      intensifies: intensifiersOf(matcher, lexicons.ofMetric[emphasis] ?? -1),
      forms: formsOfMetrics(this.language, metrics),
    };
  }

  /** Hash of every entry that is compiled, and of the choice among them. */
  get lexicons(): string {
    return this.fingerprint();
  }

  /** Scans the text and matches every lexicon in it, the reporting words as its genre uses them. */
  read(text: string, genre: Genre): void {
    const { tokens, language, matchesOf } = this;
    scan(text, language.vocabulary, language.rules, tokens);
    language.begin();
    for (const matches of matchesOf) matches.clear();
    language.matcher.match(
      tokens,
      language.test,
      matchesOf,
      genre === 'news' ? this.passedOverInNews : this.passedOverElsewhere,
    );
  }

  /** Passages and mentions of the text that was read last. */
  attribute(parties: readonly Party[], genre: Genre, publisher: Partial<Publisher> | undefined): LaidPassages {
    const cast = this.castOf(parties);
    const publisherParty =
      publisher?.party === undefined ? -1 : parties.findIndex((party) => party.id === publisher.party);
    const author =
      publisher?.name !== undefined && (genre === 'post' || genre === 'statement')
        ? authorOf(parties, publisher.name)
        : undefined;
    return attributeTokens({
      language: this.language,
      tokens: this.tokens,
      reports: this.reports,
      cueKinds: this.cueKinds,
      cast,
      genre,
      author,
      publisher: publisher?.name,
      publisherParty,
    });
  }

  /** Passages of the text that was read last, as users see them. */
  passages(laid: LaidPassages): Passage[] {
    return passagesOf(this.tokens, laid.passages);
  }

  /** The compiled parties; of a list that is never changed (see `KnownParties`). */
  castOf(parties: readonly Party[]): Cast {
    let cast = this.casts.get(parties);
    if (cast === undefined) {
      cast = new Cast(parties, this.language);
      this.casts.set(parties, cast);
    }
    return cast;
  }

  /** Whether a metric looks at passages. */
  get looksAtPassages(): boolean {
    return this.reporting >= 0 || this.judging.length > 0;
  }

  /** Cues of the text that was read last; those of reports and of whole passages too, where its passages are given. */
  cues(evidence: boolean, genre: Genre, passages?: readonly Passage[]): CueTable {
    const { layout, tokens, matches, scope, table, reports, reporting } = this;
    collectCues(layout, tokens, matches, scope, table, { evidence, post: genre === 'post' });
    if (reporting >= 0 && passages !== undefined)
      addReports(reporting, passages, tokens, reports, this.language.matcher, table);
    if (passages !== undefined)
      for (const index of this.judging) addPassageCues(index, this.metrics[index] as Metric, passages, tokens, table);
    return table;
  }

  /** Cuts the text that was read last where its passages begin, and sums its cues. */
  segment(passages: readonly Range[], table: CueTable): Segments {
    this.segments.fill(this.tokens, passages, table);
    return this.segments;
  }

  /** Makes the evidence of a table of cues. */
  evidence(table: CueTable, passageOf: (cue: number) => number): Cue[] {
    const { tokens } = this;
    const { matcher } = this.language;
    const cues: Cue[] = [];
    for (let index = 0; index < table.count; index++) {
      const start = tokens.start[table.first[index] as number] as number;
      const end = tokens.end[(table.end[index] as number) - 1] as number;
      cues.push({
        metric: this.metrics[table.metric[index] as number]!.name,
        category: table.categoryOf(index, matcher),
        span: { start, end },
        text: tokens.text.slice(start, end),
        weight: table.weight[index] as number,
        modifiers: table.modifiers[index] ?? [],
        contribution: table.contribution[index] as number,
        passage: passageOf(index),
      });
    }
    return cues;
  }
}

/** The person of the event whose name the publisher bears, with or without a title: "President Ann Roe". */
function authorOf(parties: readonly Party[], publisher: string): Voice | undefined {
  const name = publisher.trim().toLowerCase();
  for (const party of parties)
    for (const person of party.people ?? [])
      if (
        [person.name, ...(person.aliases ?? [])].some((alias) => alias.toLowerCase() === name) ||
        name.endsWith(` ${person.name.toLowerCase()}`)
      )
        return { label: person.name, party: party.id, person: person.id };
  return undefined;
}
