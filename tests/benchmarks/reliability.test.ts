import { expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { judgePassages, reliability } from '../../benchmarks/evaluation/reliability.mjs';

const text = 'Roe said the harbour is old.';
const document = { text, attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 27]], voice: 'Roe' }] };

function passage(start: number, label: string, confidence: number) {
  return { mode: 'indirect', span: { start, end: 28 }, source: { start: 0, end: 3 }, voices: [{ label }], confidence };
}

it('a passage is right with half of its words in a gold content, its source and its voice', () => {
  const judged = judgePassages(document, [passage(9, 'Roe', 0.9), passage(9, 'Holm', 0.9), passage(9, 'Roe', 0.7)]);
  expect(judged.map(({ right }: { right: boolean }) => right)).toEqual([true, false, true]);
});

it('the calibration error is the mean distance of confidence and share, by bin', () => {
  const judged = [
    { confidence: 0.95, right: true },
    { confidence: 0.95, right: false },
    { confidence: 0.5, right: true },
    { confidence: 0.5, right: false },
  ];
  const { passages, bins, error } = reliability(judged);
  expect(passages).toBe(4);
  expect(bins).toHaveLength(2);
  expect(error).toBeCloseTo(0.225);
});
