// Precision, recall and F1 of spans: by words over all documents together, and of whole spans.
// Words are runs of letters and digits, so that marks at the edge of a span count for nothing.

/** The words of a text: `[start, end]` each. */
export function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
}

/** Indices of the words that begin inside one of the spans. */
export function wordIndices(words, spans) {
  const inside = [];
  words.forEach(([start], index) => {
    if (spans.some(([from, to]) => start >= from && start < to)) inside.push(index);
  });
  return inside;
}

/** Counts from which precision and recall follow; add documents one after the other. */
export class Counts {
  truePositives = 0;
  predicted = 0;
  gold = 0;

  add(truePositives, predicted, gold) {
    this.truePositives += truePositives;
    this.predicted += predicted;
    this.gold += gold;
  }

  /** Words in any predicted span against words in any gold span. */
  addSets(predicted, gold) {
    const wanted = new Set(gold);
    const given = new Set(predicted);
    let both = 0;
    for (const word of given) if (wanted.has(word)) both++;
    this.add(both, given.size, wanted.size);
  }

  get precision() {
    return this.predicted === 0 ? Number.NaN : this.truePositives / this.predicted;
  }
  get recall() {
    return this.gold === 0 ? Number.NaN : this.truePositives / this.gold;
  }
  get f1() {
    const { precision, recall } = this;
    if (this.truePositives === 0) return this.gold + this.predicted === 0 ? Number.NaN : 0;
    return (2 * precision * recall) / (precision + recall);
  }
}

/** Share of words that two sets of word indices have in common: F1, 0…1. */
export function overlap(one, other) {
  if (one.length + other.length === 0) return 1;
  const set = new Set(other);
  let both = 0;
  for (const word of one) if (set.has(word)) both++;
  return (2 * both) / (one.length + other.length);
}
