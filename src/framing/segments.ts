import type { Range } from '../attribution/attribution.js';
import type { CueTable } from '../metrics/cue-table.js';
import { REPEATED } from '../metrics/cue-table.js';
import type { Tokens } from '../text/tokens.js';
import { emptyUnit, type Tally, type Unit } from './tally.js';

/**
 * The text cut at the ends of sentences and of passages, with the sums of the metrics that have cues in each piece: what
 * profiles add up and what the bootstrap draws.
 */
export class Segments {
  count = 0;
  readonly metrics: number;
  passage = new Int32Array(64);
  /** First token. */
  first = new Int32Array(64);
  words = new Int32Array(64);
  /** Where the sums of each segment begin; they end where those of the next do. */
  private sums = new Int32Array(65);
  /** Sums of one metric in one segment: most segments have cues of few metrics. */
  private metric = new Int32Array(64);
  private raw = new Float64Array(64);
  private cues = new Int32Array(64);
  private cueWords = new Int32Array(64);
  /** Where the latest sums of each metric stand. */
  private readonly latest: Int32Array;
  /** Index of the segment of each cue. */
  segmentOfCue = new Int32Array(64);

  constructor(metrics: number) {
    this.metrics = metrics;
    this.latest = new Int32Array(metrics);
  }

  /** Cuts a text and sums its cues; what was here before is forgotten. */
  fill(tokens: Tokens, passages: readonly Range[], cues: CueTable): void {
    this.cut(tokens, passages);
    this.reserveSums(cues.count);
    const { count, first, latest, sums } = this;
    latest.fill(-1);
    let segment = 0;
    let sum = 0;
    sums[0] = 0;
    for (let cue = 0; cue < cues.count; cue++) {
      const token = cues.first[cue] as number;
      while (segment + 1 < count && (first[segment + 1] as number) <= token) sums[++segment] = sum;
      this.segmentOfCue[cue] = segment;
      const metric = cues.metric[cue] as number;
      let at = latest[metric] as number;
      if (at < (sums[segment] as number)) {
        at = sum++;
        latest[metric] = at;
        this.metric[at] = metric;
        this.raw[at] = 0;
        this.cues[at] = 0;
        this.cueWords[at] = 0;
      }
      this.raw[at]! += cues.contribution[cue] as number;
      this.cues[at]!++;
      if (cues.kind[cue] !== REPEATED) this.cueWords[at]! += tokens.wordsBetween(token, cues.end[cue] as number);
    }
    sums.fill(sum, segment + 1, count + 1);
  }

  /** Adds a segment to a tally. */
  addTo(tally: Tally, segment: number): void {
    if (tally.units === undefined) {
      tally.words += this.words[segment] as number;
      this.addSums(tally, segment);
    } else {
      const unit = emptyUnit(this.passage[segment] as number, this.words[segment] as number, this.metrics);
      this.addSums(unit, segment);
      tally.add(unit);
    }
  }

  private addSums({ raw, cues, cueWords }: Pick<Unit, 'raw' | 'cues' | 'cueWords'>, segment: number): void {
    const end = this.sums[segment + 1] as number;
    for (let at = this.sums[segment] as number; at < end; at++) {
      const metric = this.metric[at] as number;
      raw[metric]! += this.raw[at] as number;
      cues[metric]! += this.cues[at] as number;
      cueWords[metric]! += this.cueWords[at] as number;
    }
  }

  private cut(tokens: Tokens, passages: readonly Range[]): void {
    const { sentences, sentenceCount } = tokens;
    this.reserve(sentenceCount + passages.length);
    let count = 0;
    let passage = -1;
    /** End of the passage. */
    let until = 0;
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const end = sentences[sentence + 1] as number;
      let token = sentences[sentence] as number;
      while (token < end) {
        while (until <= token) until = (passages[++passage] as Range).end;
        const next = Math.min(end, until);
        this.passage[count] = passage;
        this.first[count] = token;
        this.words[count++] = tokens.wordsBetween(token, next);
        token = next;
      }
    }
    this.count = count;
  }

  private reserve(segments: number): void {
    if (segments <= this.passage.length) return;
    const size = segments * 2;
    this.passage = new Int32Array(size);
    this.first = new Int32Array(size);
    this.words = new Int32Array(size);
    this.sums = new Int32Array(size + 1);
  }

  private reserveSums(cues: number): void {
    if (cues <= this.segmentOfCue.length) return;
    const size = cues * 2;
    this.raw = new Float64Array(size);
    for (const key of ['metric', 'cues', 'cueWords', 'segmentOfCue'] as const) this[key] = new Int32Array(size);
  }
}
