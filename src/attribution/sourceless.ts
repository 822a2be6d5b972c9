import type { Attribution, Range, Scene } from './attribution.js';
import { shareOf } from './confidence.js';
import { contentAfter } from './content.js';
import type { ReportingCue } from './cue.js';
import { UNATTRIBUTED } from './discourse.js';
import { takes } from './frames.js';
import { quotationFrom } from './preceding-content.js';
import type { CueReading } from './reading.js';

/** Words of the shortest quotation that is speech without a source. */
const SHORTEST = 4;

/** "… stood up and said, “The street is dry.”": in a turn, a quotation behind a cue whose subject was not found. */
export function readSourceless(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  if (turn?.mode !== 'turn' || cue.participle || cue.passive || !takes(cue.entry, 'q')) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start?.kind !== 'quotation' || scene.quotations[scene.quoted[start.first]!]!.words < SHORTEST) return undefined;
  const attribution: Attribution = {
    mode: 'indirect',
    voice: { label: UNATTRIBUTED },
    source: undefined,
    cue: { first: cue.group, end: cue.end },
    contents: [quotationFrom(scene, start.first, sentence.end)],
    parent: turn,
    confidence: shareOf(scene, 'unnamed'),
  };
  return { attribution, shared: false, personal: false };
}
