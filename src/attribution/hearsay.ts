import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd } from './content.js';
import type { ReportingCue } from './cue.js';
import { UNATTRIBUTED } from './discourse.js';
import type { CueReading } from './reading.js';
import { subjectBefore } from './source.js';

/** "The minister reportedly left": somebody said so, and nobody is named. */
export function readHearsay(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const subject = subjectBefore(scene, cue.first, sentence.first);
  let end = cue.end;
  while (end < sentence.end && scene.tokens.kind[end] !== TokenKind.Comma && scene.tokens.kind[end] !== TokenKind.Dash)
    end++;
  const contents: Range[] = [];
  if (subject !== undefined) contents.push({ first: subject.first, end: cue.first });
  if (cue.end < end) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, end) });
  const attribution: Attribution = {
    mode: 'indirect',
    voice: { label: UNATTRIBUTED },
    source: undefined,
    cue: { first: cue.first, end: cue.end },
    contents,
    parent: turn,
    confidence: 0.5,
  };
  return { attribution, shared: false, personal: false };
}
