import { CorpusError } from '../../model/errors/corpus-error.js';
import type { ReadoutFraming, Stamp } from '../../model/framing.js';
import type { Score } from '../../model/profile.js';
import type { CorpusFraming } from '../corpus-options.js';
import { poissonWeights } from './poisson-weights.js';
import { SeenIds } from './seen-ids.js';
import { TotalsGroup, type TotalsGroupJson } from './totals-group.js';
import { rowsOf, type TotalsRow } from './totals-row.js';

/** Columns that totals can be split by, besides party, person and role. */
export type TotalsColumn = 'publisher' | 'genre';

/** Options of `Totals`. */
export interface TotalsOptions {
  by?: readonly TotalsColumn[];
  /** Replicates of the bootstrap. By default 200. */
  replicates?: number;
  /** Seed of the bootstrap. By default 1. */
  seed?: number;
}

/** Totals as plain data, for a file or another process. */
export interface TotalsJson {
  totals: 1;
  by: readonly TotalsColumn[];
  replicates: number;
  seed: number;
  counts: TotalsCounts;
  seen: string;
  groups: TotalsGroupJson[];
}

/** What totals were made of. Records that came twice are counted once, and under `duplicates`. */
export interface TotalsCounts {
  records: number;
  readouts: number;
  missing: number;
  words: number;
  duplicates: number;
}

/**
 * Totals of a corpus: scores of every party and person in every role, and of whole accounts, over all records, with
 * bootstrap intervals. Totals of parts merge to the totals of the whole, to the last bit, however the parts were cut and
 * in whatever order they are merged. A record that comes twice (the same id of event or account, under the same
 * options) counts once. The bootstrap draws whole records (an event with all its accounts, or an account) with Poisson
 * weights (Chamandy et al. 2012).
 *
 * @example
 * const totals = new Totals();
 * totals.add(analyzeReadout({ id: 'a', publisher: { name: 'Office' }, language: 'en', text: 'We must act.' }, { parties: [] }));
 * totals.rows().find((row) => row.metric === 'obligation').cues; // => 1
 */
export class Totals {
  readonly by: readonly TotalsColumn[];
  readonly replicates: number;
  readonly seed: number;
  readonly counts: TotalsCounts = { records: 0, readouts: 0, missing: 0, words: 0, duplicates: 0 };
  private readonly groups = new Map<string, TotalsGroup>();
  private seen = new SeenIds();

  constructor({ by = [], replicates = 200, seed = 1 }: TotalsOptions = {}) {
    this.by = [...by].sort();
    this.replicates = replicates;
    this.seed = seed;
  }

  /** Adds a framing; whether it is new. */
  add(framing: CorpusFraming): boolean {
    const isEvent = 'readouts' in framing;
    const id = isEvent ? `event:${framing.event.id}` : `readout:${framing.readout}`;
    const { version, lexicons, options } = framing.stamp;
    if (!this.seen.add(`${id}\n${version}\n${lexicons}\n${options}`)) {
      this.counts.duplicates++;
      return false;
    }
    this.counts.records++;
    const times = poissonWeights(id, this.replicates, this.seed);
    if (isEvent) {
      this.counts.missing += framing.missing.length;
      for (const readout of framing.readouts) this.addReadout(readout, times);
    } else if (framing.missing === undefined) this.addReadout(framing, times);
    else this.counts.missing++;
    return true;
  }

  /**
   * Adds the totals of another part. A part all of whose records were met before came twice, and is left out.
   *
   * @throws CorpusError if it was made with other options, or shares some of its records, so that they can't be told
   * from the others any more.
   */
  merge(other: Totals): void {
    if (String(other.by) !== String(this.by) || other.replicates !== this.replicates || other.seed !== this.seed)
      throw new CorpusError('totals that were split or drawn in different ways can’t be merged');
    let shared = 0;
    for (const hash of other.seen.hashes()) if (this.seen.has(hash)) shared++;
    this.counts.duplicates += other.counts.duplicates + shared;
    if (shared > 0) {
      if (shared === other.seen.size) return;
      throw new CorpusError(
        `${shared} of the ${other.seen.size} records of a part were met before; merge framings instead`,
      );
    }
    for (const hash of other.seen.hashes()) this.seen.addHash(hash);
    for (const key of ['records', 'readouts', 'missing', 'words'] as const) this.counts[key] += other.counts[key];
    for (const group of other.groups.values()) this.group(group.key).merge(group);
  }

  /** The table, in the order of party, person, role and metric; whole accounts first. */
  rows(): TotalsRow[] {
    return this.sorted().flatMap((group) => [...rowsOf(group)]);
  }

  toJSON(): TotalsJson {
    const { by, replicates, seed, counts, seen } = this;
    return {
      totals: 1,
      by,
      replicates,
      seed,
      counts,
      seen: seen.toJSON(),
      groups: this.sorted().map((one) => one.toJSON()),
    };
  }

  /** @throws CorpusError if `json` is none that `toJSON` made. */
  static fromJSON(json: TotalsJson): Totals {
    try {
      const totals = new Totals(json);
      Object.assign(totals.counts, json.counts);
      totals.seen = SeenIds.fromJSON(json.seen);
      for (const group of json.groups)
        totals.groups.set(JSON.stringify(group.key), TotalsGroup.fromJSON(group, totals.replicates));
      return totals;
    } catch (error) {
      throw new CorpusError('expected totals, found something else', { cause: error });
    }
  }

  private addReadout(framing: ReadoutFraming, times: Uint8Array): void {
    this.counts.readouts++;
    this.counts.words += framing.words;
    this.addScores(framing, '', '', 'publisher', framing.words, framing.scores, times);
    for (const { party, person = '', role, words, scores } of framing.profiles)
      this.addScores(framing, party, person, role, words, scores, times);
  }

  private addScores(
    { stamp, publisher, genre }: { stamp: Stamp; publisher: { name: string }; genre: string },
    party: string,
    person: string,
    role: string,
    words: number,
    scores: Record<string, Score>,
    times: Uint8Array,
  ): void {
    const { version, lexicons, options } = stamp;
    const by = (column: TotalsColumn, value: string) => (this.by.includes(column) ? value : '');
    const key = [party, person, role, by('publisher', publisher.name), by('genre', genre), version, lexicons, options];
    this.group(key).add(words, scores, times);
  }

  private group(key: readonly string[]): TotalsGroup {
    const name = JSON.stringify(key);
    let group = this.groups.get(name);
    if (group === undefined) {
      group = new TotalsGroup(key, this.replicates);
      this.groups.set(name, group);
    }
    return group;
  }

  private sorted(): TotalsGroup[] {
    return [...this.groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }
}
