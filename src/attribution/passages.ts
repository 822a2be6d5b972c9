import type { Mode, Passage, Voice } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { TokenFlag, type Tokens } from '../text/tokens.js';
import { type Attribution, NOBODY, type Range, type Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { sameVoice } from './nesting.js';

/** Quotations of fewer words inside indirect speech are its emphasis, not direct speech. */
const SHORTEST_DIRECT = 4;
/** How sure it is that nobody else speaks where nobody is said to. */
const NARRATION = 0.9;

/** A passage in tokens: `first` to `end`. */
export interface LaidPassage extends Range {
  mode: Mode;
  /** From the outermost to the innermost; several passages may share the list. */
  voices: readonly Voice[];
  /** `undefined` for narration. */
  attribution: Attribution | undefined;
  words: number;
}

/** Passages in tokens, and the places where the parties are named. */
export interface LaidPassages {
  passages: readonly LaidPassage[];
  mentions: readonly Mention[];
}

/** Lays attributions over the text: passages that cover it, in order, none overlapping, split at paragraphs. */
export function layPassages(scene: Scene, attributions: readonly Attribution[]): LaidPassage[] {
  const { tokens, quoted, quotations } = scene;
  const { count, flags } = tokens;
  if (count === 0)
    return tokens.text === ''
      ? []
      : [{ first: 0, end: 0, mode: 'narration', voices: NOBODY, attribution: undefined, words: 0 }];
  const owner = tokens.zeros();
  /** Tokens at which a passage may begin. */
  const edges = tokens.marks();
  for (let index = 1; index <= attributions.length; index++) {
    const attribution = attributions[index - 1]!;
    attribution.voices = voicesOf(attribution);
    for (const { first, end } of attribution.contents) {
      owner.fill(index, first, end);
      edges[first] = 1;
      edges[end] = 1;
    }
  }
  for (const { first, end } of quotations) {
    edges[first] = 1;
    edges[end] = 1;
  }
  for (let paragraph = 1; paragraph < tokens.paragraphCount; paragraph++)
    edges[tokens.sentences[tokens.paragraphs[paragraph] as number] as number] = 1;
  edges[count] = 1;
  const directAt = (token: number): boolean => {
    const index = quoted[token] as number;
    return index >= 0 && quotations[index]!.words >= SHORTEST_DIRECT;
  };
  const unquoted = quotations.length === 0;
  const laid: LaidPassage[] = [];
  let first = 0;
  for (let token = 1; ; token++) {
    // a call of `indexOf` takes longer than to look at the few tokens of a passage
    while (edges[token] === 0) token++;
    const index = owner[first] as number;
    const attribution = index === 0 ? undefined : (attributions[index - 1] as Attribution);
    if (token < count && owner[token] === index && ((flags[token] as number) & TokenFlag.ParagraphStart) === 0) {
      if (unquoted || attribution === undefined || directAt(token) === directAt(token - 1)) continue;
      if (!isReported(attribution)) continue;
    }
    laid.push({
      first,
      end: token,
      mode: attribution === undefined ? 'narration' : modeOf(attribution, directAt(first)),
      voices: attribution === undefined ? NOBODY : attribution.voices,
      attribution,
      words: tokens.wordsBetween(first, token),
    });
    if (token === count) return laid;
    first = token;
  }
}

/** How sure the attribution of a passage is, to three places. */
function confidenceOf({ mode, attribution }: LaidPassage): number {
  if (attribution === undefined) return NARRATION;
  return Math.round((mode === 'direct' ? attribution.quoted : attribution.confidence) * 1000) / 1000;
}

/** Whether the attribution of a passage is less sure than `least`. */
export function isLessSure(passage: LaidPassage, least: number): boolean {
  return least > 0 && confidenceOf(passage) < least;
}

/** Passages as users see them, in characters. */
export function passagesOf(tokens: Tokens, laid: readonly LaidPassage[]): Passage[] {
  return laid.map((one) => {
    const { first, end, mode, voices, attribution, words } = one;
    const passage: Passage = {
      span: {
        start: first === 0 ? 0 : (tokens.start[first] as number),
        end: end === tokens.count ? tokens.text.length : (tokens.start[end] as number),
      },
      mode,
      voices: attribution === undefined ? [] : (voices as Voice[]),
      words,
      confidence: confidenceOf(one),
    };
    if (attribution?.source !== undefined) passage.source = spanOf(tokens, attribution.source);
    if (attribution?.cue !== undefined) passage.cue = spanOf(tokens, attribution.cue);
    return passage;
  });
}

/** The voices of an attribution whose parent, if it has one, is laid. */
function voicesOf({ parent, voice }: Attribution): readonly Voice[] {
  const outer = parent === undefined ? NOBODY : parent.voices;
  const speaker = outer.at(-1);
  return speaker !== undefined && sameVoice(speaker, voice) ? outer : [...outer, voice];
}

function modeOf(attribution: Attribution, quoted: boolean): Mode {
  if (quoted && isReported(attribution)) return 'direct';
  return attribution.mode === 'direct' ? 'indirect' : attribution.mode;
}

/** Turns and a post's own words are not direct speech where they quote. */
function isReported({ mode }: Attribution): boolean {
  return mode !== 'turn' && mode !== 'narration';
}

function spanOf(tokens: Tokens, { first, end }: Range): Span {
  return { start: tokens.start[first] as number, end: tokens.end[end - 1] as number };
}
