import type { Score } from '../../model/profile.js';
import { ExactSums } from './exact-sums.js';

/** Sums of raw, of value, of value squared, of value times words. */
const MOMENTS = 4;

/** What is added up of one metric. */
export interface MetricTotals {
  cues: number;
  /** See `MOMENTS`. */
  sums: ExactSums;
  /** The same of raw, and of value times words, in each replicate. */
  raws: ExactSums;
  values: ExactSums;
}

/** What is added up of one group of profiles. */
export class TotalsGroup {
  readouts = 0;
  words = 0;
  /** Words in each replicate. */
  readonly drawn: Float64Array;
  readonly metrics = new Map<string, MetricTotals>();

  constructor(
    readonly key: readonly string[],
    readonly replicates: number,
  ) {
    this.drawn = new Float64Array(replicates);
  }

  /** Adds the scores of an account, or of a profile in it; `times` is how often each replicate draws it. */
  add(words: number, scores: Readonly<Record<string, Score>>, times: Uint8Array): void {
    this.readouts++;
    this.words += words;
    for (let at = 0; at < this.replicates; at++) this.drawn[at]! += words * (times[at] as number);
    for (const [metric, { value, raw, cues }] of Object.entries(scores)) {
      const totals = this.metric(metric);
      totals.cues += cues;
      totals.sums.add(0, raw);
      totals.sums.add(1, value);
      totals.sums.add(2, value * value);
      totals.sums.add(3, value * words);
      totals.raws.addWeighted(raw, times);
      totals.values.addWeighted(value * words, times);
    }
  }

  merge(other: TotalsGroup): void {
    this.readouts += other.readouts;
    this.words += other.words;
    for (let at = 0; at < this.replicates; at++) this.drawn[at]! += other.drawn[at] as number;
    for (const [metric, theirs] of other.metrics) {
      const totals = this.metric(metric);
      totals.cues += theirs.cues;
      totals.sums.merge(theirs.sums);
      totals.raws.merge(theirs.raws);
      totals.values.merge(theirs.values);
    }
  }

  toJSON(): TotalsGroupJson {
    const { key, readouts, words, drawn, metrics } = this;
    return {
      key,
      readouts,
      words,
      drawn: [...drawn],
      metrics: [...metrics]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([metric, { cues, sums, raws, values }]) => ({
          metric,
          cues,
          sums: sums.toJSON(),
          raws: raws.toJSON(),
          values: values.toJSON(),
        })),
    };
  }

  /** @throws RangeError unless the group was drawn `replicates` times. */
  static fromJSON({ key, readouts, words, drawn, metrics }: TotalsGroupJson, replicates: number): TotalsGroup {
    if (drawn.length !== replicates)
      throw new RangeError(`expected ${replicates} replicates, found ${drawn.length} in group ${JSON.stringify(key)}`);
    const group = new TotalsGroup(key, replicates);
    group.readouts = readouts;
    group.words = words;
    group.drawn.set(drawn);
    for (const { metric, cues, sums, raws, values } of metrics)
      group.metrics.set(metric, {
        cues,
        sums: ExactSums.fromJSON(sums, MOMENTS),
        raws: ExactSums.fromJSON(raws, replicates),
        values: ExactSums.fromJSON(values, replicates),
      });
    return group;
  }

  private metric(name: string): MetricTotals {
    let totals = this.metrics.get(name);
    if (totals === undefined) {
      totals = {
        cues: 0,
        sums: new ExactSums(MOMENTS),
        raws: new ExactSums(this.replicates),
        values: new ExactSums(this.replicates),
      };
      this.metrics.set(name, totals);
    }
    return totals;
  }
}

/** A group as plain data. */
export interface TotalsGroupJson {
  key: readonly string[];
  readouts: number;
  words: number;
  drawn: number[];
  metrics: { metric: string; cues: number; sums: number[]; raws: number[]; values: number[] }[];
}
