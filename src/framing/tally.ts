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

/** Adds a cue that stands in so many words to a unit. */
export function addCue({ raw, cues, cueWords }: Unit, metric: number, contribution: number, words: number): void {
  raw[metric]! += contribution;
  cues[metric]!++;
  cueWords[metric]! += words;
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

  /** Adds a unit, and keeps it where units are kept. */
  add(unit: Unit): void {
    const { raw, cues, cueWords } = this;
    this.words += unit.words;
    for (let metric = 0; metric < raw.length; metric++) {
      raw[metric]! += unit.raw[metric] as number;
      cues[metric]! += unit.cues[metric] as number;
      cueWords[metric]! += unit.cueWords[metric] as number;
    }
    this.units?.push(unit);
  }
}

/** An empty unit for a tally: a new one where it keeps them, otherwise the one before is used again. */
export function nextUnit(tally: Tally, before: Unit | undefined, passage: number, words: number): Unit {
  if (before === undefined || tally.units !== undefined) return emptyUnit(passage, words, tally.raw.length);
  before.passage = passage;
  before.words = words;
  before.raw.fill(0);
  before.cues.fill(0);
  before.cueWords.fill(0);
  return before;
}
