import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/report/segments.js';

const at = (start: number, end: number) => ({ span: { start, end } });

describe('segmentsOf', () => {
  test('cuts where a passage or a cue begins or ends', () => {
    expect(segmentsOf(9, [at(0, 9)], [at(0, 5)])).toEqual([
      { start: 0, end: 5, passage: 0, cues: [0] },
      { start: 5, end: 9, passage: 0, cues: [] },
    ]);
  });

  test('gives the inner part of nested cues to both', () => {
    expect(segmentsOf(17, [], [at(0, 17), at(5, 10)]).map(({ cues }) => cues)).toEqual([[0], [0, 1], [0]]);
  });

  test('gives the common part of overlapping cues to both', () => {
    expect(segmentsOf(10, [], [at(0, 6), at(4, 10)]).map(({ start, cues }) => [start, ...cues])).toEqual([
      [0, 0],
      [4, 0, 1],
      [6, 1],
    ]);
  });

  test('leaves out cues without characters, and has no segment for no text', () => {
    expect(segmentsOf(4, [], [at(2, 2)]).flatMap(({ cues }) => cues)).toEqual([]);
    expect(segmentsOf(0, [], [])).toEqual([]);
  });

  test('says −1 between passages', () => {
    expect(segmentsOf(6, [at(0, 2), at(4, 6)], []).map(({ passage }) => passage)).toEqual([0, -1, 1]);
  });

  test('covers the text once, and each segment lies in exactly the cues it names', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.array(span),
        fc.array(fc.nat(60)),
        fc.array(fc.nat(60)),
        (length, cues, ends, cuts) => {
          const borders = [...new Set(ends)].sort((a, b) => a - b);
          const passages = borders.slice(1).map((end, index) => at(borders[index]!, end));
          const segments = segmentsOf(length, passages, cues, cuts);
          let position = 0;
          for (const { start, end, passage, cues: covering } of segments) {
            expect(start).toBe(position);
            expect(end).toBeGreaterThan(start);
            position = end;
            const holds = ({ span }: { span: { start: number; end: number } }) =>
              span.start <= start && end <= span.end;
            const expected = [...cues.keys()].filter((cue) => holds(cues[cue]!));
            expect([...covering].sort((a, b) => a - b)).toEqual(expected);
            expect(passage).toBe(passages.findIndex(holds));
          }
          expect(position).toBe(length);
        },
      ),
    );
  });
});
