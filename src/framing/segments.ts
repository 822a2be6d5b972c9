import type { CueTable } from '../metrics/cue-table.js';
import { REPEATED } from '../metrics/cue-table.js';
import type { Tokens } from '../text/tokens.js';
import type { Tally, Unit } from './tally.js';

/**
 * The text cut at the ends of sentences and of passages, with the sums of every metric in each piece: what profiles
 * add up and what the bootstrap draws.
 */
export class Segments {
  count = 0;
  readonly metrics: number;
  passage = new Int32Array(64);
  /** First token. */
  first = new Int32Array(64);
  words = new Int32Array(64);
  /** Row per segment, column per metric. */
  raw = new Float64Array(0);
  cues = new Int32Array(0);
  cueWords = new Int32Array(0);
  /** Index of the segment of each cue. */
  segmentOfCue = new Int32Array(64);

  constructor(metrics: number) {
    this.metrics = metrics;
  }

  /** Cuts a text and sums its cues; what was here before is forgotten. `firsts` are the first tokens of its passages. */
  fill(tokens: Tokens, firsts: readonly number[], cues: CueTable): void {
    const { metrics } = this;
    const { sentences, sentenceCount } = tokens;
    this.reserve(sentenceCount + firsts.length, cues.count);
    let count = 0;
    let passage = 0;
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const end = sentences[sentence + 1] as number;
      let token = sentences[sentence] as number;
      while (passage + 1 < firsts.length && (firsts[passage + 1] as number) <= token) passage++;
      for (;;) {
        const next = passage + 1 < firsts.length ? Math.min(end, firsts[passage + 1] as number) : end;
        this.passage[count] = passage;
        this.first[count] = token;
        this.words[count++] = tokens.wordsBetween(token, next);
        if (next === end) break;
        token = next;
        passage++;
      }
    }
    this.count = count;
    this.raw.fill(0, 0, count * metrics);
    this.cues.fill(0, 0, count * metrics);
    this.cueWords.fill(0, 0, count * metrics);
    let segment = 0;
    for (let cue = 0; cue < cues.count; cue++) {
      const first = cues.first[cue] as number;
      while (segment + 1 < count && (this.first[segment + 1] as number) <= first) segment++;
      this.segmentOfCue[cue] = segment;
      const cell = segment * metrics + (cues.metric[cue] as number);
      this.raw[cell]! += cues.contribution[cue] as number;
      this.cues[cell]!++;
      if (cues.entry[cue] !== REPEATED) this.cueWords[cell]! += tokens.wordsBetween(first, cues.end[cue] as number);
    }
  }

  /** Adds a segment to a tally. */
  addTo(tally: Tally, segment: number): void {
    if (tally.units === undefined) tally.addSums(this.words[segment] as number, this, segment * this.metrics);
    else tally.add(this.unit(segment));
  }

  private reserve(segments: number, cues: number): void {
    if (cues > this.segmentOfCue.length) this.segmentOfCue = new Int32Array(cues * 2);
    if (segments <= this.passage.length && this.raw.length > 0) return;
    const size = Math.max(64, segments * 2);
    this.passage = new Int32Array(size);
    this.first = new Int32Array(size);
    this.words = new Int32Array(size);
    this.raw = new Float64Array(size * this.metrics);
    this.cues = new Int32Array(size * this.metrics);
    this.cueWords = new Int32Array(size * this.metrics);
  }

  private unit(segment: number): Unit {
    const from = segment * this.metrics;
    const to = from + this.metrics;
    return {
      passage: this.passage[segment] as number,
      words: this.words[segment] as number,
      raw: this.raw.slice(from, to),
      cues: this.cues.slice(from, to),
      cueWords: this.cueWords.slice(from, to),
    };
  }
}
