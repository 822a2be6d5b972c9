import { Role } from '../language/roles.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, contentAfter } from './content.js';
import { type Discourse, UNATTRIBUTED } from './coreference.js';
import { type ReportingCue, takes } from './cue.js';
import { isPersonal } from './personhood.js';
import { type CueReading, finish } from './reading.js';
import { subjectAfter } from './source.js';
import { jointVoice, partiesWhoMet } from './voices.js';

/** "The treaty was welcomed by Duran", "The minister is expected to leave". */
export function readAgent(
  scene: Scene,
  cue: ReportingCue,
  subject: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  if (subject === undefined || cue.end >= sentence.end) return undefined;
  if (language.is(tokens, cue.end, Role.agentMarker)) {
    const agent = subjectAfter(scene, cue.end + 1, sentence.end);
    if (agent === undefined || (takes(cue.entry, 'e') && !isPersonal(scene, agent))) return undefined;
    return finish(scene, { ...cue, end: cue.end + 1 }, agent, [subject], turn, discourse, 0.8);
  }
  if (scene.genre !== 'news') return undefined;
  const raises =
    language.is(tokens, cue.end, Role.infinitiveMarker) && (takes(cue.entry, 't') || takes(cue.entry, 'z'));
  // "was accused of", "is seen as", "was asked about": by whom is not said
  const judged = language.is(tokens, cue.end, Role.predicative) && (takes(cue.entry, 'n') || takes(cue.entry, 'm'));
  if (!raises && !judged) return undefined;
  const attribution: Attribution = {
    mode: 'indirect',
    voice: { label: UNATTRIBUTED },
    source: undefined,
    cue: { first: cue.group, end: cue.end },
    contents: [subject, { first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) }],
    parent: turn,
    confidence: 0.5,
  };
  return { attribution, shared: false, personal: false };
}

/** "It was noted that", "satisfaction was expressed": what both did, where the account is of a meeting. */
export function readPassive(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language, cast } = scene;
  const { entry } = cue;
  if (scene.genre === 'news' || scene.genre === 'post' || cast.parties.length < 2 || cue.modal) return undefined;
  if (source !== undefined && isPersonal(scene, source)) return undefined;
  if (takes(entry, 'q') && !takes(entry, 'n') && !takes(entry, 't') && !takes(entry, 'z')) return undefined;
  const impersonal =
    source === undefined || (source.end - source.first === 1 && language.is(tokens, source.first, Role.it));
  const start = contentAfter(scene, cue, sentence.end);
  // "it was agreed to intensify"
  const contents: Range[] = [];
  if (impersonal) {
    if (start === undefined || (start.kind === 'phrase' && !language.is(tokens, cue.end - 1, Role.infinitiveMarker)))
      return undefined;
    contents.push({ first: start.first, end: clauseEnd(scene, start.first, sentence.end) });
  } else {
    if (!/^(?:neutral|emphatic|joint|welcoming|commitment)$/.test(entry.category)) return undefined;
    if (!language.is(tokens, cue.first, Role.jointPassive)) return undefined;
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
