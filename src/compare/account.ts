import { Role } from '../language/roles.js';
import type { Metric, Sums } from '../metrics/metric.js';
import type { Statement } from '../model/comparison.js';
import type { Cue } from '../model/cue.js';
import type { ReadoutFraming } from '../model/framing.js';
import type { Passage, Voice } from '../model/passage.js';
import { voiceId } from '../model/voice-id.js';
import { firstTokenAt, TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import type { NamedEntity } from './names.js';
import type { Reader } from './reader.js';
import { type Term, termsOf } from './terms.js';

/** A statement as it is compared: with its terms and its place. */
export interface ReadStatement extends Statement {
  terms: readonly Term[];
  paragraph: number;
  /** A line without a full stop, such as a title or a date: no statement to pair. */
  heading: boolean;
}

/** An account read for comparing. */
export interface Account {
  framing: ReadoutFraming;
  text: string;
  tokens: Tokens;
  names: readonly NamedEntity[];
  terms: readonly Term[];
  statements: readonly ReadStatement[];
  /** Labels of turns that stand for a question ("Q"). */
  asks: ReadonlySet<string>;
}

/** Words that a second voice must say in a sentence for it to be two statements. */
const PART = 4;

/** Cuts an account into statements: sentences, and parts of sentences where more than one voice speaks in one. */
export function readAccount(
  framing: ReadoutFraming,
  text: string,
  reader: Reader,
  metrics: readonly Metric[],
): Account {
  const tokens = reader.read(text);
  const names = reader.names.find(tokens);
  const terms = termsOf(tokens, names, reader);
  const statements: ReadStatement[] = [];
  let passage = 0;
  let cue = 0;
  let term = 0;
  let paragraph = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    while (paragraph + 1 < tokens.paragraphCount && (tokens.paragraphs[paragraph + 1] as number) <= sentence)
      paragraph++;
    const first = tokens.sentences[sentence] as number;
    const end = tokens.sentences[sentence + 1] as number;
    const begin = tokens.start[first] as number;
    while (passage + 1 < framing.passages.length && (framing.passages[passage] as Passage).span.end <= begin) passage++;
    for (const part of partsOf(framing.passages, passage, tokens, first, end)) {
      const span = { start: tokens.start[part.first] as number, end: tokens.end[part.end - 1] as number };
      while (term < terms.length && (terms[term] as Term).first < part.first) term++;
      const from = term;
      while (term < terms.length && (terms[term] as Term).first < part.end) term++;
      while (cue < framing.cues.length && (framing.cues[cue] as Cue).span.start < span.start) cue++;
      const cues: Cue[] = [];
      for (let at = cue; at < framing.cues.length && (framing.cues[at] as Cue).span.start < span.end; at++)
        cues.push(framing.cues[at] as Cue);
      const words = tokens.wordsBetween(part.first, part.end);
      statements.push({
        readout: framing.readout,
        index: statements.length,
        span,
        text: text.slice(span.start, span.end),
        mode: part.passage?.mode ?? 'narration',
        voices: part.passage?.voices ?? [],
        words,
        scores: scoresOf(metrics, cues, tokens, words),
        terms: terms.slice(from, term),
        paragraph,
        heading: isHeading(tokens, part.first, part.end),
      });
    }
  }
  const labels = new Set(framing.passages.flatMap(({ voices: [outer] }) => (outer === undefined ? [] : [outer.label])));
  const asks = new Set([...labels].filter((label) => isQuestion(label, reader)));
  return { framing, text, tokens, names, terms, statements, asks };
}

function isQuestion(label: string, reader: Reader): boolean {
  const tokens = reader.read(label);
  return tokens.count > 0 && reader.language.is(tokens, 0, Role.question);
}

interface Part {
  first: number;
  end: number;
  passage: Passage | undefined;
}

/** The sentence as one part, or cut where another voice begins; the words that attribute go with what they attribute. */
function partsOf(passages: readonly Passage[], from: number, tokens: Tokens, first: number, end: number): Part[] {
  const stop = tokens.end[end - 1] as number;
  const parts: (Part & { words: number })[] = [];
  let at = first;
  for (let index = from; index < passages.length && (passages[index] as Passage).span.start < stop; index++) {
    const passage = passages[index] as Passage;
    const to = Math.min(end, firstTokenAt(tokens, passage.span.end));
    if (to <= at) continue;
    const words = tokens.wordsBetween(at, to);
    // the label of a turn is no part of what is said
    if (passage.mode === 'turn' && parts.at(-1)?.passage?.mode === 'narration') parts.pop();
    const last = parts.at(-1);
    if (last === undefined) parts.push({ first: at, end: to, passage, words });
    else if (!frames(last.passage, passage) && words >= PART && last.words >= PART)
      parts.push({ first: at, end: to, passage, words });
    else {
      // of what attributes and what is attributed, the voice of the longer stands for both, but for narration
      if (last.passage?.mode === 'narration' || (passage.mode !== 'narration' && words > last.words)) {
        last.passage = passage;
        last.words = words;
      }
      last.end = to;
    }
    at = to;
  }
  if (parts.length === 0) return [{ first, end, passage: undefined }];
  (parts.at(-1) as Part).end = end;
  return parts;
}

/** Whether one stands in the voices of the other, as "he stressed" does beside what he stressed. */
function frames(one: Passage | undefined, other: Passage): boolean {
  if (one === undefined) return true;
  const [outer, inner] = one.voices.length <= other.voices.length ? [one, other] : [other, one];
  return outer.voices.every((voice, at) => voiceId(voice) === voiceId(inner.voices[at] as Voice));
}

function scoresOf(
  metrics: readonly Metric[],
  cues: readonly Cue[],
  tokens: Tokens,
  words: number,
): Record<string, number> {
  const scores: Record<string, number> = Object.create(null);
  for (const metric of metrics) {
    const sums: Sums = { raw: 0, cues: 0, words, plainWords: words };
    for (const cue of cues) {
      if (cue.metric !== metric.name) continue;
      sums.raw += cue.contribution;
      sums.cues++;
      if (cue.category !== 'repetition')
        sums.plainWords -= tokens.wordsBetween(
          firstTokenAt(tokens, cue.span.start),
          firstTokenAt(tokens, cue.span.end),
        );
    }
    sums.plainWords = Math.max(0, sums.plainWords);
    scores[metric.name] = metric.score(sums);
  }
  return scores;
}

/** A paragraph of its own that does not end as a sentence does. */
function isHeading(tokens: Tokens, first: number, end: number): boolean {
  if (((tokens.flags[first] as number) & TokenFlag.ParagraphStart) === 0) return false;
  const next = end < tokens.count ? (tokens.flags[end] as number) & TokenFlag.ParagraphStart : 1;
  if (next === 0) return false;
  for (let token = end - 1; token >= first && token > end - 4; token--)
    if (tokens.kind[token] === TokenKind.Terminator) return false;
  return true;
}
