import type { CompiledLanguage } from '../language/compiled.js';
import type { CueTable } from '../metrics/cue-table.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { firstTokenAt, type Tokens } from '../text/tokens.js';
import { bearing } from './bearing.js';

/** Sentiment towards a mention. */
export interface TargetSentiment {
  /** −1…1. */
  value: number;
  /** 0…1: less with cues of both signs, with none, and with far ones; less for who only says something. */
  confidence: number;
}

/** Sum at which the value is half of its range. */
const HALF = 0.5;
/** What the mentioned one says of something is hardly about him. */
const SAID = 0.2;
/** The act of speech itself: "Ann denounced", for Ann; for who stands in its content, "denounced Bob". */
const SAYING = 0.6;
const SAID_OF = 1.5;
/** Bad words are near anybody in the news: so much of a negative sum is taken for background. */
const BACKGROUND = 0.024;

/** Weighs the cues of the mention's sentence by how directly they bear on it, and by who says them. */
export function sentimentTowards(
  language: CompiledLanguage,
  tokens: Tokens,
  cues: CueTable,
  metric: number,
  passages: readonly Passage[],
  mention: Span,
): TargetSentiment {
  const first = firstTokenAt(tokens, mention.start);
  let sentence = 0;
  while (sentence + 1 < tokens.sentenceCount && (tokens.sentences[sentence + 1] as number) <= first) sentence++;
  const from = tokens.sentences[sentence] ?? 0;
  const to = tokens.sentences[sentence + 1] ?? tokens.count;
  const range = { first, end: Math.max(first + 1, firstTokenAt(tokens, mention.end)) };
  const own = passages.filter(
    ({ mode, source }) =>
      mode !== 'narration' && source !== undefined && source.start < mention.end && source.end > mention.start,
  );
  const around = passages.find(({ span }) => mention.start >= span.start && mention.start < span.end);
  let sum = 0;
  let total = 0;
  for (let cue = 0; cue < cues.count; cue++) {
    const cueFirst = cues.first[cue] as number;
    if (cues.metric[cue] !== metric || cueFirst < from || cueFirst >= to) continue;
    const contribution = cues.contribution[cue] as number;
    const start = tokens.start[cueFirst] as number;
    const weight =
      bearing(language, tokens, range, cueFirst, cues.end[cue] as number, contribution < 0) *
      (own.some(({ span }) => within(start, span))
        ? SAID
        : own.some((passage) => within(start, passage.cue))
          ? SAYING
          : within(start, around?.cue)
            ? SAID_OF
            : 1);
    sum += weight * contribution;
    total += weight * Math.abs(contribution);
  }
  if (total === 0) return { value: 0, confidence: 0.5 };
  const judged = sum < 0 ? Math.min(0, sum + BACKGROUND) : sum;
  return {
    value: judged / (Math.abs(judged) + HALF),
    confidence: (Math.abs(sum) / total) * (total / (total + 0.3)),
  };
}

function within(offset: number, span: Span | undefined): boolean {
  return span !== undefined && offset >= span.start && offset < span.end;
}
