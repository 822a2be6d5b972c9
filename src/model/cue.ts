import type { Span } from './span.js';

/** What a valence shifter does to a cue. */
export type ModifierKind = 'negated' | 'intensified' | 'softened' | 'conditional';

/** A word or phrase that changes the weight of a cue: `contribution = weight × every factor`. */
export interface Modifier {
  kind: ModifierKind;
  span: Span;
  text: string;
  factor: number;
}

/** A piece of evidence for a metric. */
export interface Cue {
  metric: string;
  category: string;
  span: Span;
  /** `readout.text.slice(span.start, span.end)`. */
  text: string;
  /** Weight in the lexicon. */
  weight: number;
  modifiers: Modifier[];
  /** What the cue adds to the raw sum of its metric: the weight times the factors of its modifiers. */
  contribution: number;
  /** Index of the passage it stands in. */
  passage: number;
}
