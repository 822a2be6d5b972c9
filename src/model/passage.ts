import type { Span } from './span.js';

/**
 * How a passage is attributed: `turn` (transcript label), `direct` (quotation marks), `indirect`
 * ("Xi noted that …"), `continuation` (reported speech that goes on without a new cue), `narration`
 * (the publisher's own voice).
 */
export type Mode = 'turn' | 'direct' | 'indirect' | 'continuation' | 'narration';

/** Every mode there is. */
export const modes: readonly Mode[] = ['turn', 'direct', 'indirect', 'continuation', 'narration'];

/** Whoever is credited with a passage. A joint voice names `parties`; a source outside the parties has a label only. */
export interface Voice {
  /** The words that name the source, or the person's name. `unattributed` where no source was found. */
  label: string;
  party?: string;
  person?: string;
  /** Parties of a joint voice ("the two leaders agreed"). */
  parties?: string[];
}

/**
 * A stretch of a readout with one attribution. The span is the content; the words of `source` and `cue` stand in
 * passages of whoever reports, so that every word counts once. Voices go from the outermost to the innermost;
 * narration has none.
 */
export interface Passage {
  span: Span;
  mode: Mode;
  voices: Voice[];
  source?: Span;
  cue?: Span;
  words: number;
  /** How sure the attribution is, 0…1. */
  confidence: number;
}
