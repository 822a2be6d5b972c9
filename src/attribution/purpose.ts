import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseBehind, contentAfter } from './content.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { objectEnd } from './object-end.js';
import { isOwnAccount, ownVoice } from './own-account.js';
import { isPersonal } from './personhood.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectOfClause } from './subject.js';

/** "spoke with Duran to affirm …": in an account of a meeting its purpose is what the subject conveyed. */
export function readPurpose(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  if (scene.genre === 'news') return readPurposeOfNews(scene, cue, sentence, turn, discourse);
  const allowed = readAllowed(scene, cue, sentence, turn, discourse);
  if (allowed !== undefined) return allowed;
  // "not to speak of"
  if ((scene.language.classOf(scene.tokens, cue.group - 2) & WordBit.negation) !== 0) return undefined;
  if (scene.genre !== 'readout' && scene.genre !== 'statement')
    return readErrand(scene, cue, sentence, turn, discourse);
  if (!takes(cue.entry, Frame.n) || takes(cue.entry, Frame.j) || takes(cue.entry, Frame.e)) return undefined;
  const source = subjectOfClause(scene, sentence.first, cue.group - 1);
  if (source === undefined || !isPersonal(scene, source)) return undefined;
  const content = clauseBehind(scene, cue, sentence.end);
  if (content === undefined) return undefined;
  return finish(scene, cue, source, [content], turn, discourse, 'purpose', true);
}

/** "Allow me to thank …": in a statement or a post what its author says. */
function readAllowed(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  const me = cue.group - 2;
  if (!isOwnAccount(scene.genre) || turn?.mode === 'turn' || me <= sentence.first) return undefined;
  const self =
    (language.classOf(tokens, me) & WordBit.firstPerson) !== 0 && language.is(tokens, me, Role.objectPronoun);
  if (!self || !language.is(tokens, me - 1, Role.imperative)) return undefined;
  const content = clauseBehind(scene, cue, sentence.end);
  if (content === undefined) return undefined;
  const reading = finish(scene, cue, { first: me, end: me + 1 }, [content], turn, discourse, 'object');
  const own = turn?.voice ?? ownVoice(scene);
  if (own !== undefined) reading.attribution.voice = own;
  return reading;
}

/** "phoned me last night to say …": speech that is the purpose of what somebody did. */
function readErrand(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  if (!takes(cue.entry, Frame.q) || cue.group - sentence.first < 3) return undefined;
  // "declined to say", "used to say"
  if (language.is(tokens, cue.group - 2, Role.control)) return undefined;
  const source = subjectOfClause(scene, sentence.first, cue.group - 1);
  if (source === undefined || !isPersonal(scene, source)) return undefined;
  if (language.is(tokens, source.first, Role.self) || (language.formOf(tokens, source.end) & FormBit.past) === 0)
    return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined || start.kind === 'phrase' || start.kind === 'infinitive') return undefined;
  const content = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
  return finish(scene, cue, source, [content], turn, discourse, 'purpose', true);
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
  const source = subjectOfClause(scene, sentence.first, marker);
  if (source === undefined || !isPersonal(scene, source)) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: objectEnd(scene, start.first, sentence.end) };
  return finish(scene, cue.spanning(marker, cue.end), source, [content], turn, discourse, 'purpose', true);
}
