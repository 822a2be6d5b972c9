import { namesOf } from '../language/names-of.js';
import type { Metric } from './metric.js';

/** What shifters do, by the category of their entries. */
export enum ShifterKind {
  none,
  negator,
  reversal,
  amplifier,
  downtoner,
  question,
  contrast,
  irrealis,
  topic,
  undoing,
  conditional,
  adversative,
}

/** 1 for the kinds that reach over whole clauses, or to cues before them. */
export const farReaching = Uint8Array.from(namesOf(ShifterKind), (kind) =>
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
