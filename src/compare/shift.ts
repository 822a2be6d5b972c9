import type { Metric } from '../metrics/metric.js';
import type { Change, Shift, Statement } from '../model/comparison.js';
import type { ReadStatement } from './account.js';
import type { Alignment } from './align.js';

/** What changed between two statements that report the same. */
export function shiftOf(
  { a, b, similarity }: Alignment,
  metrics: readonly Metric[],
  weights: ReadonlyMap<string, number>,
): Shift {
  const changes: Record<string, Change> = Object.create(null);
  let size = 0;
  for (const { name, range } of metrics) {
    const one = a.scores[name] ?? 0;
    const other = b.scores[name] ?? 0;
    changes[name] = { a: one, b: other, difference: other - one };
    size += Math.abs(other - one) / (range[1] - range[0]);
  }
  return {
    a: statementOf(a),
    b: statementOf(b),
    similarity,
    changes,
    dropped: wordsOnlyIn(a, b, weights),
    added: wordsOnlyIn(b, a, weights),
    size: size * similarity ** 2,
  };
}

/** The statement without what comparing read into it. */
export function statementOf({ readout, index, span, text, mode, voices, words, scores }: ReadStatement): Statement {
  return { readout, index, span, text, mode, voices, words, scores };
}

/** Words as they stand in `one` whose terms `other` does not have, the most telling first. */
function wordsOnlyIn(one: ReadStatement, other: ReadStatement, weights: ReadonlyMap<string, number>): string[] {
  const known = new Set(other.terms.map(({ key }) => key));
  const found = new Map<string, string>();
  for (const term of one.terms) if (!known.has(term.key) && !found.has(term.key)) found.set(term.key, term.text);
  return [...found].sort(([x], [y]) => (weights.get(y) ?? 0) - (weights.get(x) ?? 0)).map(([, word]) => word);
}
