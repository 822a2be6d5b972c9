import type { Attribution, Range, Scene } from './attribution.js';
import { clauseBehind, contentAfter } from './content.js';
import { Frame, takes } from './frames.js';
import { commaFrom, quotationFrom } from './preceding-content.js';
import { type CueReading, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { isAsked } from './shared-source.js';
import { readDroppedAuthor } from './unspoken-source.js';

/** Words of the shortest quotation that is speech without a source. */
const SHORTEST = 4;

/** "… stood up and said, “The street is dry.”": in a turn, a quotation behind a cue whose subject was not found. */
export function readSourceless(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const dropped = readDroppedAuthor(scene, cue, sentence, turn);
  if (dropped !== undefined) return dropped;
  if (scene.genre === 'news' && isAsked(scene, cue)) {
    const content = clauseBehind(scene, cue, commaFrom(scene, cue.end, sentence.end));
    return content && unnamed(scene, cue.span, [content], turn);
  }
  if (turn?.mode !== 'turn' || cue.participle || cue.passive || !takes(cue.entry, Frame.q)) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start?.kind !== 'quotation' || scene.quotations[scene.quoted[start.first]!]!.words < SHORTEST) return undefined;
  return unnamed(scene, cue.span, [quotationFrom(scene, start.first, sentence.end)], turn);
}
