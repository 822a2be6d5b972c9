import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseBehind } from './content.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { ownVoice } from './own-account.js';
import { commaFrom, parenthetical } from './preceding-content.js';
import { type CueReading, finish, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectAfter } from './source.js';

/** "I was told the port is shut": in a turn, by somebody who is not named. */
export function readTold(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  if (turn?.mode !== 'turn' || source.end - source.first > 1) return undefined;
  if (scene.language.is(scene.tokens, cue.end, Role.agentMarker)) return undefined;
  if (!takes(cue.entry, Frame.a) || !scene.language.is(scene.tokens, source.first, Role.self)) return undefined;
  // "you were asked about it" tells of nothing that was said
  const addressed = scene.language.is(scene.tokens, source.first, Role.addressed);
  if (addressed && !scene.language.is(scene.tokens, cue.end, Role.that)) return undefined;
  return nobodys(scene, cue, sentence, turn) ?? insertedTold(scene, cue, source, sentence, turn);
}

/** "Between a signal and a shot there is, I am told, a difference": what stands around the words between two marks. */
function insertedTold(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  { first, end }: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens } = scene;
  if (source.first - first < 2 || tokens.kind[source.first - 1] !== TokenKind.Comma) return undefined;
  const closes = tokens.kind[cue.end] === TokenKind.Comma;
  if (!closes && cue.end < end - 1) return undefined;
  const contents = [{ first, end: source.first - 1 }];
  if (closes) contents.push({ first: cue.end + 1, end: clauseEnd(scene, cue.end + 1, end) });
  return unnamed(scene, cue.span, contents, turn);
}

/** "Told him the port is shut": in a post, a verb without a subject is its author's. */
export function readDroppedAuthor(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language, genre } = scene;
  if (genre !== 'post' || turn?.mode === 'turn' || cue.participle || cue.passive) return undefined;
  if ((language.formOf(tokens, cue.first) & FormBit.past) === 0 && !language.is(tokens, cue.first, Role.strongPast))
    return undefined;
  for (let token = sentence.first; token < cue.group; token++)
    if ((language.classOf(tokens, token) & WordBit.adverb) === 0) return undefined;
  const reading = nobodys(scene, cue, sentence, turn);
  const author = turn?.voice ?? ownVoice(scene);
  if (reading !== undefined && author !== undefined) reading.attribution.voice = author;
  return reading;
}

function nobodys(
  scene: Scene,
  cue: ReportingCue,
  { end }: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const content = clauseBehind(scene, cue, end);
  return content && unnamed(scene, cue.span, [content], turn);
}

/** "As reported by the Gazette, the port is shut." */
export function readAsReported(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  // what follows a comma is no apposition here
  const comma = commaFrom(scene, cue.end + 1, sentence.end);
  const agent = subjectAfter(scene, cue.end + 1, comma);
  if (agent === undefined) return undefined;
  const content = parenthetical(scene, cue.group - 1, agent.end, sentence);
  return content === undefined
    ? undefined
    : finish(scene, cue.spanning(cue.group, cue.end + 1), agent, [content], turn, discourse, 'aside');
}

/** "We heard from allies that the port is shut": those from whom it was heard. */
export function readHeard(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const source = subjectAfter(scene, cue.end, sentence.end, true);
  if (source === undefined || source.end >= sentence.end) return undefined;
  // "what we hear from the ports is that"
  const linked = (scene.language.classOf(scene.tokens, source.end) & WordBit.be) !== 0;
  const first = linked ? source.end + 1 : source.end;
  if (!scene.language.is(scene.tokens, first, Role.that)) return undefined;
  const content = { first, end: clauseEnd(scene, first, sentence.end) };
  return finish(scene, cue, source, [content], turn, discourse, 'that');
}

/** Whether the cue says from whom something was heard: "heard from". */
export function isHeardFrom({ tokens, language, genre }: Scene, { first, end }: Range): boolean {
  return (
    genre !== 'news' &&
    end - first > 1 &&
    language.is(tokens, first, Role.heard) &&
    language.is(tokens, end - 1, Role.origin)
  );
}
