import { WordBit } from '../language/pack.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { resolveSource } from './coreference.js';
import type { ReportingCue } from './cue.js';
import type { Discourse } from './discourse.js';
import { isPersonal } from './personhood.js';
import { headedBy } from './subject.js';

export interface CueReading {
  attribution: Attribution;
  /** The source was found in an earlier clause of the sentence. */
  shared: boolean;
  personal: boolean;
  /** The content is an object or an infinitive, no clause of its own. */
  object?: boolean;
}

export function finish(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  contents: Range[],
  turn: Attribution | undefined,
  discourse: Discourse,
  sure: number,
  shared = false,
): CueReading {
  const { voice, confidence } = resolveSource(scene, source, discourse, turn);
  return {
    attribution: {
      mode: 'indirect',
      voice,
      source,
      cue: { first: cue.group, end: cue.end },
      contents,
      parent: turn,
      confidence: sure * confidence,
    },
    shared,
    personal: isPersonal(scene, source) && !headedBy(scene, source, WordBit.group),
  };
}
