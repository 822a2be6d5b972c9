/** What a piece of text adds to a profile: sums of every metric over a segment, or over what of it counts. */
export interface Unit {
  /** Index of the passage it stands in. */
  passage: number;
  words: number;
  raw: Float64Array;
  cues: Int32Array;
  cueWords: Int32Array;
}

/** An empty unit of so many metrics. */
export function emptyUnit(passage: number, words: number, metrics: number): Unit {
  return {
    passage,
    words,
    raw: new Float64Array(metrics),
    cues: new Int32Array(metrics),
    cueWords: new Int32Array(metrics),
  };
}

/** The sums of a profile. It keeps the units themselves only where intervals are drawn from them. */
export class Tally {
  words = 0;
  readonly raw: Float64Array;
  readonly cues: Int32Array;
  readonly cueWords: Int32Array;
  readonly units: Unit[] | undefined;

  constructor(metrics: number, keepUnits: boolean) {
    this.raw = new Float64Array(metrics);
    this.cues = new Int32Array(metrics);
    this.cueWords = new Int32Array(metrics);
    this.units = keepUnits ? [] : undefined;
  }

  add(unit: Unit): void {
    this.addSums(unit.words, unit, 0);
    this.units?.push(unit);
  }

  /** Adds the sums that stand at `from` in tables of several rows. */
  addSums(words: number, table: Pick<Unit, 'raw' | 'cues' | 'cueWords'>, from: number): void {
    const { raw, cues, cueWords } = this;
    this.words += words;
    for (let metric = 0; metric < raw.length; metric++) {
      raw[metric]! += table.raw[from + metric] as number;
      cues[metric]! += table.cues[from + metric] as number;
      cueWords[metric]! += table.cueWords[from + metric] as number;
    }
  }
}
