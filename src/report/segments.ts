import type { Span } from '../model/span.js';

/** A stretch of text over which nothing changes: the passage it stands in (−1: none) and the cues that cover it. */
export interface Segment extends Span {
  passage: number;
  /** Indices of the cues, in the order of the text. */
  cues: number[];
}

interface Spanned {
  span: Span;
}

function order(items: readonly Spanned[]): number[] {
  const filled = [...items.keys()].filter((at) => items[at]!.span.end > items[at]!.span.start);
  return filled.sort((a, b) => items[a]!.span.start - items[b]!.span.start || a - b);
}

/**
 * Cuts the first `length` characters of a text at every boundary of a passage, of a cue and of `cuts`, so that cues
 * of different metrics may overlap or nest. The segments cover `[0, length)` without gap or overlap; none is empty.
 *
 * @param cuts further boundaries, in any order; what lies outside the text is ignored.
 * @example
 * segmentsOf(9, [{ span: { start: 0, end: 9 } }], [{ span: { start: 0, end: 5 } }]);
 * // => [{ start: 0, end: 5, passage: 0, cues: [0] }, { start: 5, end: 9, passage: 0, cues: [] }]
 */
export function segmentsOf(
  length: number,
  passages: readonly Spanned[],
  cues: readonly Spanned[],
  cuts: readonly number[] = [],
): Segment[] {
  const boundaries = new Set<number>([0, length]);
  for (const { span } of passages) boundaries.add(span.start).add(span.end);
  for (const { span } of cues) boundaries.add(span.start).add(span.end);
  for (const cut of cuts) boundaries.add(cut);
  const sorted = [...boundaries].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);

  const passageOrder = order(passages);
  const cueOrder = order(cues);
  const segments: Segment[] = [];
  let nextPassage = 0;
  let nextCue = 0;
  let open: number[] = [];
  for (let at = 0; at + 1 < sorted.length; at++) {
    const start = sorted[at]!;
    const end = sorted[at + 1]!;
    while (nextPassage < passageOrder.length && passages[passageOrder[nextPassage]!]!.span.end <= start) nextPassage++;
    open = open.filter((cue) => cues[cue]!.span.end > start);
    while (nextCue < cueOrder.length && cues[cueOrder[nextCue]!]!.span.start <= start) open.push(cueOrder[nextCue++]!);
    const passage = passageOrder[nextPassage];
    const inside = passage !== undefined && passages[passage]!.span.start <= start;
    segments.push({ start, end, passage: inside ? passage : -1, cues: [...open] });
  }
  return segments;
}
