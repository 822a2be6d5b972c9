import type { Passage, Voice } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { TokenFlag } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { sameVoice } from './nesting.js';

/** Quotations of fewer words inside indirect speech are its emphasis, not direct speech. */
const SHORTEST_DIRECT = 4;

/** Passages with what they are made from: each one's first token, and its attribution where it is not narration. */
export interface LaidPassages {
  passages: Passage[];
  firsts: number[];
  attributions: (Attribution | undefined)[];
  /** Places where the parties are named. */
  mentions: readonly Mention[];
}

/** Lays attributions over the text: passages that cover it, in order, none overlapping, split at paragraphs. */
export function layPassages(scene: Scene, attributions: readonly Attribution[]): LaidPassages {
  const { tokens, quoted, quotations } = scene;
  const { count, flags, start, text } = tokens;
  const laid: LaidPassages = { passages: [], firsts: [], attributions: [], mentions: scene.mentions };
  if (count === 0) {
    if (text !== '') add(narration({ start: 0, end: text.length }, 0), 0, undefined);
    return laid;
  }
  const owner = tokens.zeros();
  const voices: (readonly Voice[])[] = [[]];
  const indices = new Map<Attribution, number>();
  /** Tokens at which a passage may begin. */
  const edges = tokens.marks();
  for (let index = 1; index <= attributions.length; index++) {
    const attribution = attributions[index - 1]!;
    const { parent, voice } = attribution;
    const outer = parent === undefined ? undefined : indices.get(parent);
    indices.set(attribution, index);
    const chain = outer === undefined ? [] : voices[outer]!;
    const speaker = chain.at(-1);
    voices.push(speaker !== undefined && sameVoice(speaker, voice) ? chain : [...chain, voice]);
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
  edges[0] = 0;
  edges[count] = 1;
  const directAt = (token: number): boolean => {
    const index = quoted[token] as number;
    return index >= 0 && quotations[index]!.words >= SHORTEST_DIRECT;
  };
  const unquoted = quotations.length === 0;
  let first = 0;
  for (let token = 1; token <= count; token++) {
    if (edges[token] === 0) continue;
    const index = owner[token - 1] as number;
    if (token < count && owner[token] === index && ((flags[token] as number) & TokenFlag.ParagraphStart) === 0) {
      if (unquoted || index === 0 || directAt(token) === directAt(token - 1)) continue;
      if (!isReported(attributions[index - 1]!)) continue;
    }
    const span = {
      start: first === 0 ? 0 : (start[first] as number),
      end: token === count ? text.length : (start[token] as number),
    };
    const words = tokens.wordsBetween(first, token);
    if (index === 0) add(narration(span, words), first, undefined);
    else {
      const attribution = attributions[index - 1]!;
      const direct = !unquoted && isReported(attribution) && directAt(first);
      add(passageOf(scene, attribution, span, voices[index]!, direct, words), first, attribution);
    }
    first = token;
  }
  return laid;

  function add(passage: Passage, from: number, attribution: Attribution | undefined): void {
    laid.passages.push(passage);
    laid.firsts.push(from);
    laid.attributions.push(attribution);
  }
}

function passageOf(
  scene: Scene,
  { mode, source, cue, confidence, quoted = confidence }: Attribution,
  span: Span,
  voices: readonly Voice[],
  direct: boolean,
  words: number,
): Passage {
  const passage: Passage = {
    span,
    mode: direct ? 'direct' : mode === 'direct' ? 'indirect' : mode,
    voices: voices as Voice[],
    words,
    confidence: Math.round((direct ? quoted : confidence) * 1000) / 1000,
  };
  if (source !== undefined) passage.source = spanOf(scene, source);
  if (cue !== undefined) passage.cue = spanOf(scene, cue);
  return passage;
}

/** Turns and a post's own words are not direct speech where they quote. */
function isReported({ mode }: Attribution): boolean {
  return mode !== 'turn' && mode !== 'narration';
}

function narration(span: Span, words: number): Passage {
  return { span, mode: 'narration', voices: [], words, confidence: 0.9 };
}

function spanOf(scene: Scene, { first, end }: Range): Span {
  return { start: scene.tokens.start[first] as number, end: scene.tokens.end[end - 1] as number };
}
