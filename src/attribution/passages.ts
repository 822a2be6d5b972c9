import type { Passage, Voice } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';

/** Quotations of fewer words inside indirect speech are its emphasis, not direct speech. */
const SHORTEST_DIRECT = 4;

/** Lays attributions over the text: passages that cover it, in order, none overlapping, split at paragraphs. */
export function layPassages(scene: Scene, attributions: readonly Attribution[]): Passage[] {
  const { tokens, quoted, quotations } = scene;
  const { count, flags, kind, start, text } = tokens;
  if (count === 0) return text === '' ? [] : [narration({ start: 0, end: text.length }, 0)];
  const owner = new Int32Array(count);
  const voices: Voice[][] = [[]];
  const depth = new Map<Attribution, number>();
  attributions.forEach((attribution, index) => {
    const outer = attribution.parent === undefined ? [] : (voices[(depth.get(attribution.parent) ?? -1) + 1] ?? []);
    depth.set(attribution, index);
    voices.push([...outer, attribution.voice]);
    for (const { first, end } of attribution.contents) owner.fill(index + 1, first, end);
  });
  const passages: Passage[] = [];
  let first = 0;
  let words = 0;
  for (let token = 0; token <= count; token++) {
    const boundary =
      token === count ||
      (token > first &&
        (owner[token] !== owner[token - 1] ||
          ((flags[token] as number) & TokenFlag.ParagraphStart) !== 0 ||
          (owner[token] !== 0 &&
            isReported(attributions[owner[token]! - 1]!) &&
            directAt(token) !== directAt(token - 1))));
    if (boundary && token > first) {
      const span = {
        start: first === 0 ? 0 : (start[first] as number),
        end: token === count ? text.length : (start[token] as number),
      };
      const index = owner[first] as number;
      if (index === 0) passages.push(narration(span, words));
      else {
        const attribution = attributions[index - 1]!;
        const passage: Passage = {
          span,
          mode:
            isReported(attribution) && directAt(first)
              ? 'direct'
              : attribution.mode === 'direct'
                ? 'indirect'
                : attribution.mode,
          voices: voices[index]!,
          words,
          confidence: Math.round(attribution.confidence * 1000) / 1000,
        };
        if (attribution.source !== undefined) passage.source = spanOf(scene, attribution.source);
        if (attribution.cue !== undefined) passage.cue = spanOf(scene, attribution.cue);
        passages.push(passage);
      }
      first = token;
      words = 0;
    }
    if (token < count && (kind[token] === TokenKind.Word || kind[token] === TokenKind.Number)) words++;
  }
  return passages;

  function directAt(token: number): boolean {
    const index = quoted[token] as number;
    return index >= 0 && quotations[index]!.words >= SHORTEST_DIRECT;
  }
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
