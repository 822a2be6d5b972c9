import type { Metric } from './metric.js';

/** What shifters do, by the category of their entries. */
export const ShifterKind = {
  none: 0,
  negator: 1,
  reversal: 2,
  amplifier: 3,
  downtoner: 4,
  question: 5,
  contrast: 6,
  irrealis: 7,
  topic: 8,
  undoing: 9,
  conditional: 10,
  adversative: 11,
} as const;

/** 1 for the kinds that reach over whole clauses, or to cues before them. */
export const farReaching = Uint8Array.from(Object.keys(ShifterKind), (kind) =>
  ['question', 'contrast', 'undoing', 'conditional', 'adversative', 'topic'].includes(kind) ? 1 : 0,
);

/** What of shifters a metric heeds. */
export interface Shifting {
  negation: Metric['negation'];
  /** Whether degree words count: in emphasis they are cues themselves. */
  degrees: boolean;
}

/** What of shifters a metric heeds; `undefined` for none. */
export function shiftingOf({ shifters, negation, name }: Metric): Shifting | undefined {
  return shifters ? { negation, degrees: name !== 'emphasis' } : undefined;
}
