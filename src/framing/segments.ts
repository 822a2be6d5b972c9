import type { CueTable } from '../metrics/cue-table.js';
import { wordsBetween } from '../metrics/cue-table.js';
import type { Passage } from '../model/passage.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Unit } from './scores.js';

/**
 * The text cut at the ends of sentences and of passages, with the sums of every metric in each piece: what profiles
 * add up and what the bootstrap draws.
 */
export class Segments {
  count = 0;
  passage: number[] = [];
  first: number[] = [];
  words: number[] = [];
  /** Row per segment, column per metric. */
  raw: Float64Array = new Float64Array(0);
  cues: Int32Array = new Int32Array(0);
  cueWords: Int32Array = new Int32Array(0);
  readonly metrics: number;
  /** Index of the segment of each cue. */
  segmentOfCue: Int32Array = new Int32Array(0);

  constructor(metrics: number) {
    this.metrics = metrics;
  }

  /** What the segment adds to a score: views of its row, not copies. */
  unit(segment: number): Unit {
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

/** Cuts the text and sums the cues. `passages` cover the text in order. */
export function sumSegments(tokens: Tokens, passages: readonly Passage[], cues: CueTable, metrics: number): Segments {
  const segments = new Segments(metrics);
  let passage = 0;
  let sentence = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    let begins = token === 0;
    while (passage + 1 < passages.length && start >= passages[passage]!.span.end) {
      passage++;
      begins = true;
    }
    while (sentence + 1 < tokens.sentenceCount && token >= (tokens.sentences[sentence + 1] as number)) {
      sentence++;
      begins = true;
    }
    if (begins) {
      segments.passage.push(passage);
      segments.first.push(token);
      segments.words.push(0);
      segments.count++;
    }
    const kind = tokens.kind[token];
    if (kind === TokenKind.Word || kind === TokenKind.Number) segments.words[segments.count - 1]!++;
  }
  segments.raw = new Float64Array(segments.count * metrics);
  segments.cues = new Int32Array(segments.count * metrics);
  segments.cueWords = new Int32Array(segments.count * metrics);
  segments.segmentOfCue = new Int32Array(cues.count);
  let segment = 0;
  for (let cue = 0; cue < cues.count; cue++) {
    const first = cues.first[cue] as number;
    while (segment + 1 < segments.count && (segments.first[segment + 1] as number) <= first) segment++;
    segments.segmentOfCue[cue] = segment;
    const cell = segment * metrics + (cues.metric[cue] as number);
    segments.raw[cell]! += cues.contribution[cue] as number;
    segments.cues[cell]!++;
    if (cues.category[cue] !== 'repetition')
      segments.cueWords[cell]! += wordsBetween(tokens, first, cues.end[cue] as number);
  }
  return segments;
}
