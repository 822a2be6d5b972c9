/** What a tally sums of each metric, side by side: contributions, cues, words that cues stand in. */
export const RAW = 0;
export const CUES = 1;
export const CUE_WORDS = 2;
export const SUMS = 3;

/** What a piece of text adds to a profile: sums of every metric over a segment, or over what of it counts. */
export interface Unit {
  /** Index of the passage it stands in. */
  passage: number;
  words: number;
  /** `SUMS` of each metric. */
  sums: Float64Array;
}

/** An empty unit of so many metrics. */
export function emptyUnit(passage: number, words: number, metrics: number): Unit {
  return { passage, words, sums: new Float64Array(metrics * SUMS) };
}

/** Adds a cue that stands in so many words to a unit. */
export function addCue({ sums }: Unit, metric: number, contribution: number, words: number): void {
  const at = metric * SUMS;
  sums[at + RAW]! += contribution;
  sums[at + CUES]!++;
  sums[at + CUE_WORDS]! += words;
}

/** Adds the sums of a unit to others. */
export function addSums(to: Float64Array, from: Float64Array): void {
  for (let at = 0; at < to.length; at++) to[at]! += from[at] as number;
}

/** The sums of a profile. It keeps the units themselves only where intervals are drawn from them. */
export class Tally {
  words = 0;
  readonly sums: Float64Array;
  units: Unit[] | undefined;
  private readonly metrics: number;
  private latest: Unit | undefined;

  constructor(metrics: number) {
    this.metrics = metrics;
    this.sums = new Float64Array(metrics * SUMS);
  }

  /** Forgets everything. */
  clear(keepUnits: boolean): void {
    this.words = 0;
    clear(this.sums);
    this.units = keepUnits ? [] : undefined;
  }

  /** An empty unit to be filled and added: a new one where units are kept, otherwise the one before again. */
  unit(passage: number, words: number): Unit {
    const { latest } = this;
    if (latest === undefined || this.units !== undefined) {
      this.latest = emptyUnit(passage, words, this.metrics);
      return this.latest;
    }
    latest.passage = passage;
    latest.words = words;
    clear(latest.sums);
    return latest;
  }

  /** Adds a unit, and keeps it where units are kept. */
  add(unit: Unit): void {
    this.words += unit.words;
    addSums(this.sums, unit.sums);
    this.units?.push(unit);
  }
}

/** Tallies that are used again for the next text. */
export class Tallies {
  private readonly metrics: number;
  private readonly made: Tally[] = [];
  private taken = 0;
  private keepUnits = false;

  constructor(metrics: number) {
    this.metrics = metrics;
  }

  /** Takes all tallies back. */
  begin(keepUnits: boolean): void {
    this.taken = 0;
    this.keepUnits = keepUnits;
  }

  /** An empty tally, to be used until all are taken back. */
  next(): Tally {
    if (this.taken === this.made.length) this.made.push(new Tally(this.metrics));
    const tally = this.made[this.taken++] as Tally;
    tally.clear(this.keepUnits);
    return tally;
  }
}

/** `fill` takes longer for so few. */
function clear(sums: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = 0;
}
