import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, contentAfter, objectEnd } from './content.js';
import { type ReportingCue, takes } from './cue.js';
import type { Discourse } from './discourse.js';
import { isPersonal } from './personhood.js';
import { type CueReading, finish } from './reading.js';
import { subjectOfSentence } from './subject.js';

/** "spoke with Duran to affirm …": in an account of a meeting its purpose is what the subject conveyed. */
export function readPurpose(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  if (scene.genre === 'news') return readPurposeOfNews(scene, cue, sentence, turn, discourse);
  if (scene.genre !== 'readout' && scene.genre !== 'statement') return undefined;
  if (!takes(cue.entry, 'n') || takes(cue.entry, 'j') || takes(cue.entry, 'e')) return undefined;
  const source = subjectOfSentence(scene, sentence.first, cue.group - 1);
  if (source === undefined || !isPersonal(scene, source)) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
  return finish(scene, cue, source, [content], turn, discourse, 0.75, true);
}

/** "took to the air to defend his plan": in news the "to" belongs to the cue. */
function readPurposeOfNews(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const marker = cue.group - 1;
  const source = subjectOfSentence(scene, sentence.first, marker);
  if (source === undefined || !isPersonal(scene, source)) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: objectEnd(scene, start.first, sentence.end) };
  return finish(scene, { ...cue, group: marker }, source, [content], turn, discourse, 0.6, true);
}
