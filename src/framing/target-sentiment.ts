import type { CueTable } from '../metrics/cue-table.js';
import type { Span } from '../model/span.js';
import { firstTokenAt, TokenKind, type Tokens } from '../text/tokens.js';

/** Sentiment towards a mention. */
export interface TargetSentiment {
  /** −1…1. */
  value: number;
  /** 0…1: less with cues of both signs, with none, and with far ones. */
  confidence: number;
}

/** Tokens at which a cue counts for half; a comma counts for several. */
const HALF_DISTANCE = 8;
const CLAUSE = 5;
/** Sum of contributions at which the value is half of its range. */
const HALF = 0.5;

/** Weighs the cues of the mention's sentence by their distance from it. */
export function sentimentTowards(tokens: Tokens, cues: CueTable, metric: number, mention: Span): TargetSentiment {
  const first = firstTokenAt(tokens, mention.start);
  let sentence = 0;
  while (sentence + 1 < tokens.sentenceCount && (tokens.sentences[sentence + 1] as number) <= first) sentence++;
  const from = tokens.sentences[sentence] ?? 0;
  const to = tokens.sentences[sentence + 1] ?? tokens.count;
  const end = Math.max(first + 1, firstTokenAt(tokens, mention.end));
  let sum = 0;
  let total = 0;
  for (let cue = 0; cue < cues.count; cue++) {
    const cueFirst = cues.first[cue] as number;
    if (cues.metric[cue] !== metric || cueFirst < from || cueFirst >= to) continue;
    const low = cueFirst >= end ? end : (cues.end[cue] as number);
    const high = cueFirst >= end ? cueFirst : first;
    let distance = Math.max(0, high - low);
    for (let token = low; token < high; token++) if (tokens.kind[token] === TokenKind.Comma) distance += CLAUSE;
    const weight = 1 / (1 + distance / HALF_DISTANCE);
    sum += weight * (cues.contribution[cue] as number);
    total += weight * Math.abs(cues.contribution[cue] as number);
  }
  if (total === 0) return { value: 0, confidence: 0.5 };
  return { value: sum / (Math.abs(sum) + HALF), confidence: (Math.abs(sum) / total) * (total / (total + 0.3)) };
}
