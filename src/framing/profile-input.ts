import type { Cast, Mention } from '../attribution/cast.js';
import type { LaidPassage } from '../attribution/passages.js';
import type { CompiledLanguage } from '../language/compiled.js';
import type { CueTable } from '../metrics/cue-table.js';
import type { Metric } from '../metrics/metric.js';
import type { Readout } from '../model/event.js';
import type { Tokens } from '../text/tokens.js';
import type { Segments } from './segments.js';
import type { Tallies } from './tally.js';

/** What profiles are made from. */
export interface ProfileInput {
  readout: Readout;
  language: CompiledLanguage;
  tokens: Tokens;
  passages: readonly LaidPassage[];
  mentions: readonly Mention[];
  cues: CueTable;
  segments: Segments;
  metrics: readonly Metric[];
  cast: Cast;
  /** Where tallies are taken from. */
  tallies: Tallies;
  seed: number | undefined;
  minConfidence: number;
}
