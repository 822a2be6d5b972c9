import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, contentAfter } from './content.js';
import { type ReportingCue, takes } from './cue.js';
import { isPersonal } from './personhood.js';
import type { CueReading } from './reading.js';
import { jointVoice, partiesWhoMet } from './voices.js';

/** "It was noted that", "satisfaction was expressed": what both did, where the account is of a meeting. */
export function readPassive(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, cast } = scene;
  const { entry } = cue;
  if (scene.genre === 'news' || scene.genre === 'post' || cast.parties.length < 2 || cue.modal) return undefined;
  if (source !== undefined && isPersonal(scene, source)) return undefined;
  if (takes(entry, 'q') && !takes(entry, 'n') && !takes(entry, 't') && !takes(entry, 'z')) return undefined;
  const impersonal =
    source === undefined || (source.end - source.first === 1 && tokens.textOf(source.first).toLowerCase() === 'it');
  const start = contentAfter(scene, cue, sentence.end);
  const contents: Range[] = [];
  if (impersonal) {
    if (start === undefined || start.kind === 'phrase') return undefined;
    contents.push({ first: start.first, end: clauseEnd(scene, start.first, sentence.end) });
  } else {
    if (!/^(?:neutral|emphatic|joint|welcoming|commitment)$/.test(entry.category)) return undefined;
    if (
      !/^(?:stress|emphasi|underscor|underlin|reaffirm|confirm|express|voic|highlight|not|discuss|agree|rais|touch|pay|paid|exchang|review|outlin|mention|reach)/.test(
        tokens.textOf(cue.first).toLowerCase(),
      )
    )
      return undefined;
    contents.push(source!);
    if (cue.end < sentence.end) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) });
  }
  return {
    attribution: {
      mode: 'indirect',
      voice: jointVoice(
        scene,
        impersonal ? 'impersonal' : tokens.text.slice(tokens.start[source!.first], tokens.end[source!.end - 1]),
        partiesWhoMet(scene),
      ),
      source: impersonal ? source : undefined,
      cue: { first: cue.group, end: cue.end },
      contents,
      parent: turn,
      confidence: 0.75,
    },
    shared: false,
    personal: false,
  };
}
