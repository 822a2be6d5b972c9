import type { CueTable } from '../metrics/cue-table.js';
import { wordsBetween } from '../metrics/cue-table.js';
import type { Passage } from '../model/passage.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Tally, Unit } from './tally.js';

/**
 * The text cut at the ends of sentences and of passages, with the sums of every metric in each piece: what profiles
 * add up and what the bootstrap draws.
 */
export class Segments {
  readonly count: number;
  readonly metrics: number;
  readonly passage: Int32Array;
  /** First token. */
  readonly first: Int32Array;
  readonly words: Int32Array;
  /** Row per segment, column per metric. */
  readonly raw: Float64Array;
  readonly cues: Int32Array;
  readonly cueWords: Int32Array;
  /** Index of the segment of each cue. */
  readonly segmentOfCue: Int32Array;

  /** Cuts the text and sums the cues. `passages` cover the text in order. */
  constructor(tokens: Tokens, passages: readonly Passage[], cues: CueTable, metrics: number) {
    const { sentences, sentenceCount, start, kind } = tokens;
    const room = sentenceCount + passages.length;
    this.metrics = metrics;
    this.passage = new Int32Array(room);
    this.first = new Int32Array(room);
    this.words = new Int32Array(room);
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
          this.passage[count] = passage;
          this.first[count++] = token;
          begins = false;
        }
        if ((kind[token] as number) <= TokenKind.Number) words++;
      }
      if (count > 0) this.words[count - 1]! += words;
    }
    this.count = count;
    this.raw = new Float64Array(count * metrics);
    this.cues = new Int32Array(count * metrics);
    this.cueWords = new Int32Array(count * metrics);
    this.segmentOfCue = new Int32Array(cues.count);
    let segment = 0;
    for (let cue = 0; cue < cues.count; cue++) {
      const first = cues.first[cue] as number;
      while (segment + 1 < count && (this.first[segment + 1] as number) <= first) segment++;
      this.segmentOfCue[cue] = segment;
      const cell = segment * metrics + (cues.metric[cue] as number);
      this.raw[cell]! += cues.contribution[cue] as number;
      this.cues[cell]!++;
      if (cues.category[cue] !== 'repetition')
        this.cueWords[cell]! += wordsBetween(tokens, first, cues.end[cue] as number);
    }
  }

  /** Adds a segment to a tally. */
  addTo(tally: Tally, segment: number): void {
    if (tally.units === undefined) tally.addSums(this.words[segment] as number, this, segment * this.metrics);
    else tally.add(this.unit(segment));
  }

  private unit(segment: number): Unit {
    const from = segment * this.metrics;
    const to = from + this.metrics;
    return {
      passage: this.passage[segment] as number,
      words: this.words[segment] as number,
      raw: this.raw.subarray(from, to),
      cues: this.cues.subarray(from, to),
      cueWords: this.cueWords.subarray(from, to),
    };
  }
}
