import type { Lexicon } from '../language/lexicon.js';
import type { Passage } from '../model/passage.js';

/** What a score is computed from: sums over the passages of a profile. */
export interface Sums {
  /** Sum of the cues' contributions. */
  raw: number;
  /** Number of cues. */
  cues: number;
  /** Words scored. */
  words: number;
  /** Words that are not part of a cue of this metric. */
  plainWords: number;
}

/** What a metric that judges passages sees of one. */
export interface PassageText extends Pick<Passage, 'mode' | 'voices' | 'words' | 'confidence'> {
  text: string;
}

/** A named measure over passages. Made with `defineMetric`. */
export interface Metric {
  readonly name: string;
  readonly lexicons: readonly Lexicon[];
  /** Language of the lexicons; a metric without is scored in texts of any language. */
  readonly language?: string;
  readonly range: readonly [number, number];
  readonly unit: string;
  /** The value, a monotone function of `sums.raw`. */
  readonly score: (sums: Sums) => number;
  /** Whether shifters (negation, degree) change the cues of this metric. */
  readonly shifters: boolean;
  /** What negation does to a cue: turn its sign, as for valence, or weaken it. */
  readonly negation: 'reverse' | 'weaken' | 'none';
  /** Lexicons of the language pack under this metric's name are scored too. */
  readonly builtIn: boolean;
  /** Judges passages instead of matching words: how far the measure holds of one, usually 0…1 or true. */
  readonly passage?: (passage: PassageText) => number | boolean;
  /** Metrics whose entries it takes over, with the factor on their weights. */
  readonly parts?: readonly { metric: Metric; factor: number }[];
}
