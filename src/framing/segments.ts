import type { CueTable } from '../metrics/cue-table.js';
import { REPEATED, wordsBetween } from '../metrics/cue-table.js';
import type { Passage } from '../model/passage.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
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

  /** Cuts a text and sums its cues; what was here before is forgotten. `passages` cover the text in order. */
  fill(tokens: Tokens, passages: readonly Passage[], cues: CueTable): void {
    const { metrics } = this;
    const { sentences, sentenceCount, start, kind } = tokens;
    this.reserve(sentenceCount + passages.length, cues.count);
    let count = 0;
    let passage = 0;
    let passageEnd = passages.length > 1 ? passages[0]!.span.end : Number.MAX_SAFE_INTEGER;
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const end = sentences[sentence + 1] as number;
      let words = 0;
      let begins = true;
      for (let token = sentences[sentence] as number; token < end; token++) {
        while ((start[token] as number) >= passageEnd) {
          passage++;
          passageEnd = passage + 1 < passages.length ? passages[passage]!.span.end : Number.MAX_SAFE_INTEGER;
          begins = true;
        }
        if (begins) {
          if (count > 0) this.words[count - 1]! += words;
          words = 0;
          this.words[count] = 0;
          this.passage[count] = passage;
          this.first[count++] = token;
          begins = false;
        }
        if ((kind[token] as number) <= TokenKind.Number) words++;
      }
      if (count > 0) this.words[count - 1]! += words;
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
      if (cues.entry[cue] !== REPEATED) this.cueWords[cell]! += wordsBetween(tokens, first, cues.end[cue] as number);
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
