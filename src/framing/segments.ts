import type { Range } from '../attribution/attribution.js';
import type { CueTable } from '../metrics/cue-table.js';
import { REPEATED } from '../metrics/cue-table.js';
import type { Tokens } from '../text/tokens.js';
import { CUE_WORDS, CUES, RAW, SUMS, type Tally } from './tally.js';

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
  private begins = new Int32Array(65);
  /** The metric and its `SUMS` in one segment: most segments have cues of few metrics. */
  private metric = new Int32Array(64);
  private sums = new Float64Array(64 * SUMS);
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
    const { count, first, latest, begins, sums } = this;
    latest.fill(-1);
    let segment = 0;
    let sum = 0;
    begins[0] = 0;
    for (let cue = 0; cue < cues.count; cue++) {
      const token = cues.first[cue] as number;
      while (segment + 1 < count && (first[segment + 1] as number) <= token) begins[++segment] = sum;
      this.segmentOfCue[cue] = segment;
      const metric = cues.metric[cue] as number;
      let at = latest[metric] as number;
      if (at < (begins[segment] as number)) {
        at = sum++;
        latest[metric] = at;
        this.metric[at] = metric;
        for (let one = at * SUMS; one < sum * SUMS; one++) sums[one] = 0;
      }
      at *= SUMS;
      sums[at + RAW]! += cues.contribution[cue] as number;
      sums[at + CUES]!++;
      if (cues.kind[cue] !== REPEATED) sums[at + CUE_WORDS]! += tokens.wordsBetween(token, cues.end[cue] as number);
    }
    begins.fill(sum, segment + 1, count + 1);
  }

  /** End of the segments of the passage that `segment` is of. */
  endOf(segment: number): number {
    const { passage, count } = this;
    let end = segment + 1;
    while (end < count && passage[end] === passage[segment]) end++;
    return end;
  }

  /** Adds segments `from` to `to` to a tally. */
  addTo(tally: Tally, from: number, to: number): void {
    if (tally.units === undefined) {
      for (let segment = from; segment < to; segment++) tally.words += this.words[segment] as number;
      this.addSums(tally.sums, from, to);
      return;
    }
    for (let segment = from; segment < to; segment++) {
      const unit = tally.unit(this.passage[segment] as number, this.words[segment] as number);
      this.addSums(unit.sums, segment, segment + 1);
      tally.add(unit);
    }
  }

  private addSums(to: Float64Array, first: number, end: number): void {
    const { begins, metric, sums } = this;
    const last = begins[end] as number;
    for (let from = begins[first] as number; from < last; from++) {
      const at = (metric[from] as number) * SUMS;
      to[at + RAW]! += sums[from * SUMS + RAW] as number;
      to[at + CUES]! += sums[from * SUMS + CUES] as number;
      to[at + CUE_WORDS]! += sums[from * SUMS + CUE_WORDS] as number;
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
    this.begins = new Int32Array(size + 1);
  }

  private reserveSums(cues: number): void {
    if (cues <= this.segmentOfCue.length) return;
    const size = cues * 2;
    this.sums = new Float64Array(size * SUMS);
    for (const key of ['metric', 'segmentOfCue'] as const) this[key] = new Int32Array(size);
  }
}
