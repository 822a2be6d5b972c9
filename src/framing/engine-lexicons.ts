import { type Exclusions, withoutExcluded } from '../language/exclusions.js';
import type { EntryKind } from '../language/language-tables.js';
import type { Lexicon } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { entriesOf } from '../metrics/entries.js';
import type { Metric } from '../metrics/metric.js';
import { standardMetrics } from '../metrics/standard-metrics.js';

/** Places of the lexicons that are of no metric; those of the standard metrics follow, then those of further ones. */
export const REPORTING = 0;
export const SHIFTERS = 1;
export const FIRST_METRIC = 2;
const FIRST_FURTHER = FIRST_METRIC + standardMetrics.length;

export const NO_EXCLUSIONS: Exclusions = { ignore: [], exceptions: [] };

/**
 * Which lexicons an engine compiles. Those of all standard metrics are among them, also where it has only some of these:
 * so every engine reads the words alike, and takes the tables that a build keeps.
 */
export class EngineLexicons {
  /** Lexicon of each metric. */
  readonly ofMetric: readonly number[];
  /** Metrics whose lexicons are compiled beside the standard ones. */
  readonly further: readonly Metric[];
  /** Exclusions that change what is compiled. Categories alone are passed over when the text is matched. */
  readonly compiledWithout: Exclusions;
  /** What else tells engines apart: metrics that are not just the standard ones and others behind them, categories passed over. */
  readonly choice: string;
  private readonly ignored: Exclusions['ignore'];
  private readonly metrics: readonly Metric[];

  constructor(metrics: readonly Metric[], exclusions: Exclusions = NO_EXCLUSIONS) {
    const further: Metric[] = [];
    this.metrics = metrics;
    this.ofMetric = metrics.map((metric) => {
      const standard = isPlain(metric) ? standardMetrics.findIndex(({ name }) => name === metric.name) : -1;
      return standard < 0 ? FIRST_FURTHER + further.push(metric) - 1 : FIRST_METRIC + standard;
    });
    this.further = further;
    const passedOver =
      exclusions.exceptions.length === 0 && exclusions.ignore.every((one) => one.pattern === undefined);
    this.compiledWithout = passedOver ? NO_EXCLUSIONS : exclusions;
    this.ignored = passedOver ? exclusions.ignore : [];
    const usual = standardMetrics.every((_, index) => this.ofMetric[index] === FIRST_METRIC + index);
    this.choice =
      usual && this.ignored.length === 0 ? '' : JSON.stringify([metrics.map(({ name }) => name), this.ignored]);
  }

  get count(): number {
    return FIRST_FURTHER + this.further.length;
  }

  /** The lexicons in their order. */
  compiled(pack: LanguagePack): Lexicon[] {
    const ofMetrics = [...standardMetrics, ...this.further].map((metric) =>
      withoutExcluded({ name: metric.name, entries: entriesOf(metric, pack) }, this.compiledWithout, pack),
    );
    return [pack.reporting, pack.shifters, ...ofMetrics];
  }

  /** Index of the metric whose entries stand in a lexicon, -1 for none. */
  metricOf(lexicon: number): number {
    return this.ofMetric.indexOf(lexicon);
  }

  /** Whether the entries of a kind are passed over: those of metrics that are not asked for, and of ignored categories. */
  passesOver({ lexicon, category }: EntryKind): boolean {
    if (lexicon < FIRST_METRIC) return false;
    const metric = this.metrics[this.metricOf(lexicon)]?.name;
    return (
      metric === undefined ||
      this.ignored.some((one) => one.category === category && (one.metric === undefined || one.metric === metric))
    );
  }
}

/** Whether a metric has the entries of the language pack and no others. */
function isPlain({ builtIn, lexicons, parts }: Metric): boolean {
  return builtIn === true && lexicons.length === 0 && parts === undefined;
}
