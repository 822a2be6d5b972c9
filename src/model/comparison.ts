import type { EventFraming, MissingReadout, Stamp } from './framing.js';
import type { Mode, Voice } from './passage.js';
import type { Span } from './span.js';

/** A sentence of an account, or the part of one that one voice says, with the words that attribute it. */
export interface Statement {
  readout: string;
  /** Position among the account's statements. */
  index: number;
  span: Span;
  text: string;
  mode: Mode;
  /** Voices of the passage that holds most of its words, outermost first. */
  voices: Voice[];
  words: number;
  /** Value of each metric over the statement. */
  scores: Record<string, number>;
}

/** A metric's values in two statements, and their difference, `b − a`. */
export interface Change {
  a: number;
  b: number;
  difference: number;
}

/** One statement in two accounts. */
export interface Shift {
  a: Statement;
  b: Statement;
  /** How alike the two are, 0…1. */
  similarity: number;
  changes: Record<string, Change>;
  /** Words of `a` that `b` does not have, and of `b` that `a` does not have, the most telling first. */
  dropped: string[];
  added: string[];
  /** How much changed, 0 and more: the metrics' differences, each over its range, times the similarity. */
  size: number;
}

/** What `compareReadouts` returns. */
export interface Comparison {
  stamp: Stamp;
  event: EventFraming['event'];
  /** Ids of the accounts that were compared, and of those without a text. */
  readouts: string[];
  missing: MissingReadout[];
  /** Statements that two accounts have, what changed most first. */
  shifts: Shift[];
}
