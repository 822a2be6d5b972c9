import type { Genre, Party, Publisher } from '../model/event.js';

/** Options of `scoreText`. */
export interface ScoreOptions {
  /** BCP 47 tag of the text. By default the analyzer's first language. */
  language?: string;
  /** In a `post`, words in capitals are emphasis. */
  genre?: Genre;
  /** Whether to return the cues. By default true. */
  evidence?: boolean;
  /** Whether to compute 95 % bootstrap intervals (over sentences). By default false. */
  intervals?: boolean;
  /** Seed of the bootstrap. By default 1. */
  seed?: number;
}

/** Options of `attribute`. */
export interface AttributeOptions {
  /** Who met. Without it, sources are the people, titles and groups found in the text. */
  parties?: readonly Party[];
  language?: string;
  genre?: Genre;
  /** Who publishes: its party's is "the President" of two; a person of the event is the voice of a `post`. */
  publisher?: Partial<Publisher>;
}

/** Options of `analyzeEvent`. */
export interface AnalyzeOptions {
  /** Whether to return passages and cues. By default true. */
  evidence?: boolean;
  /** Whether to compute 95 % bootstrap intervals. By default false: they cost more than all the rest. */
  intervals?: boolean;
  /** Seed of the bootstrap. By default 1. */
  seed?: number;
  /** Passages that are attributed with less confidence (0…1) count for the publisher only. By default 0. */
  minConfidence?: number;
}

/** Options of `analyzeReadout`. */
export interface AnalyzeReadoutOptions extends AnalyzeOptions {
  parties: readonly Party[];
}
