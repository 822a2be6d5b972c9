import type { Change, Shift } from '../model/comparison.js';

/** A pair less alike than this is left out of what is shown: it may be chance. */
const ALIKE = 0.35;
/** A change of a value below this is no change worth a word. */
const CHANGE = 0.1;

/** Pairs with a change worth a word, what changed most first, each statement once. */
export function mostChanged(shifts: readonly Shift[], top: number): Shift[] {
  const known = new Set<string>();
  const shown: Shift[] = [];
  for (const shift of shifts) {
    if (shown.length >= top) break;
    const keys = [shift.a, shift.b].map(({ readout, index }) => `${readout}\n${index}`);
    if (shift.similarity < ALIKE || changedMetrics(shift).length === 0 || keys.some((key) => known.has(key))) continue;
    for (const key of keys) known.add(key);
    shown.push(shift);
  }
  return shown;
}

/** Metrics that changed by a tenth or more, the largest change first. */
export function changedMetrics({ changes }: Shift): [metric: string, change: Change][] {
  return Object.entries(changes)
    .filter(([, { difference }]) => Math.abs(difference) >= CHANGE)
    .sort(([, x], [, y]) => Math.abs(y.difference) - Math.abs(x.difference));
}
