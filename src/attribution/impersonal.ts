import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import { type Attribution, newAttribution, type Range, type Scene } from './attribution.js';
import { shareOf } from './confidence.js';
import { contentAfter } from './content.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { isOwnAccount, ownVoice } from './own-account.js';
import { isKnownPerson, isPersonal } from './personhood.js';
import { type CueReading, finish, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectAfter, subjectBefore } from './source.js';
import { readTold } from './unspoken-source.js';
import { jointVoice, partiesWhoMet } from './voices.js';

/** Categories of verbs whose passive says what both sides say: "it was stressed". */
const SAID_OF_NOBODY: ReadonlySet<string> = new Set(['neutral', 'emphatic', 'joint', 'welcoming', 'commitment']);

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
  const told = readTold(scene, cue, subject, sentence, turn);
  if (told !== undefined) return told;
  const marker = agentMarkerBehind(scene, cue.end, sentence.end);
  if (marker >= 0) {
    const agent = subjectAfter(scene, marker + 1, sentence.end, scene.genre === 'news');
    if (agent === undefined || (scene.genre !== 'news' && takes(cue.entry, Frame.e) && !isPersonal(scene, agent)))
      return undefined;
    // annotators of news leave the marker out of the cue
    const end = scene.genre === 'news' && marker === cue.end ? marker : marker + 1;
    // "was told by the whips to stay": who is told is no content
    const told = scene.genre !== 'news' && takes(cue.entry, Frame.a) && agent.end < sentence.end - 1;
    // "was briefed by Ms Roe, Mr Holm and their staff": a list of those who spoke, not what they said
    if (told && tokens.kind[agent.end] === TokenKind.Comma) return undefined;
    const contents = [told ? { first: agent.end, end: clauseEnd(scene, agent.end, sentence.end) } : subject];
    return finish(scene, cue.spanning(cue.group, end), agent, contents, turn, discourse, 'agent');
  }
  if (scene.genre !== 'news')
    return readRaised(scene, cue, subject, sentence, turn) ?? readInformed(scene, cue, subject, sentence, turn);
  const raises =
    language.is(tokens, cue.end, Role.infinitiveMarker) && (takes(cue.entry, Frame.t) || takes(cue.entry, Frame.z));
  // "was accused of", "is seen as", "was asked about": by whom is not said
  const judged =
    language.is(tokens, cue.end, Role.predicative) && (takes(cue.entry, Frame.n) || takes(cue.entry, Frame.m));
  // "was declared the winner", "was questioned"
  const named = (language.classOf(tokens, cue.end) & (WordBit.determiner | WordBit.possessive)) !== 0;
  // "was asked about the dam": who is asked is no content
  if (takes(cue.entry, Frame.x) && !takes(cue.entry, Frame.e))
    return unnamed(scene, cue.span, [{ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) }], turn);
  if (!raises && !judged && !takes(cue.entry, Frame.n)) return undefined;
  // "was asked whether it is old": who is asked is no content
  const asked =
    takes(cue.entry, Frame.a) && takes(cue.entry, Frame.q) && language.is(tokens, cue.end, Role.clauseQuestion);
  const contents = asked ? [{ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) }] : [subject];
  if (raises || judged || named) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) });
  return unnamed(scene, cue.span, contents, turn);
}

/** "The ship is said to be under repair": outside news and readouts too somebody says so who is not named. */
function readRaised(
  scene: Scene,
  cue: ReportingCue,
  subject: Range,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language, genre } = scene;
  if (genre === 'readout' || cue.modal || !language.is(tokens, cue.first, Role.raised)) return undefined;
  if (cue.end !== cue.first + 1 || !language.is(tokens, cue.end, Role.infinitiveMarker)) return undefined;
  if (language.is(tokens, subject.first, Role.self)) return undefined;
  const rest = { first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) };
  return unnamed(scene, cue.span, [subject, rest], turn);
}

/** "The Committee was informed that two ships were lost": in a statement, a post or a transcript, by nobody who is named. */
function readInformed(
  scene: Scene,
  cue: ReportingCue,
  subject: Range,
  { end }: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language, genre } = scene;
  if (genre === 'readout' || genre === 'briefing' || cue.modal || !takes(cue.entry, Frame.a)) return undefined;
  if (!language.is(tokens, cue.end, Role.that) || language.is(tokens, subject.first, Role.it)) return undefined;
  if (language.is(tokens, subject.first, Role.self)) return undefined;
  return unnamed(scene, cue.span, [{ first: cue.end, end: clauseEnd(scene, cue.end, end) }], turn);
}

/** "The remark angered Roe": who feels so is the object, what about is the subject. */
export function readAffect(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  if (cue.passive || cue.infinitive) return undefined;
  const subject = subjectBefore(scene, cue.group, sentence.first);
  const object = subjectAfter(scene, cue.end, sentence.end, true);
  if (subject === undefined || object === undefined) return undefined;
  return finish(scene, cue, object, [subject], turn, discourse, 'affect');
}

/** Tokens of a time or a place that may stand before the agent. */
const LONGEST_CIRCUMSTANCE = 5;

/** The "by" behind a passive: right behind it, in news also behind a day ("was backed on Friday by Roe"); -1 if none. */
function agentMarkerBehind({ tokens, language, genre }: Scene, first: number, end: number): number {
  const reach = genre === 'news' ? LONGEST_CIRCUMSTANCE : 0;
  for (let token = first; token < Math.min(end, first + reach + 1); token++) {
    if (language.is(tokens, token, Role.agentMarker)) return token;
    if (tokens.kind[token] === TokenKind.Comma || language.is(tokens, token, Role.infinitiveMarker)) return -1;
  }
  return -1;
}

/** "It was noted that", "satisfaction was expressed": what both did, where the account is of a meeting. */
export function readPassive(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language } = scene;
  const { entry } = cue;
  if (isOwnAccount(scene.genre)) return readPublished(scene, cue, source, sentence, turn);
  if (!isOfMeeting(scene)) return readRumoured(scene, cue, source, sentence, turn);
  if (cue.modal) return undefined;
  if (source !== undefined && isKnownPerson(scene, source)) return undefined;
  if (takes(entry, Frame.q) && !takes(entry, Frame.n) && !takes(entry, Frame.t) && !takes(entry, Frame.z))
    return undefined;
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
    if (!SAID_OF_NOBODY.has(entry.category)) return undefined;
    if (!language.is(tokens, cue.first, Role.jointPassive)) return undefined;
    contents.push({ first: passiveSubject(scene, sentence.first, source!, cue.group), end: cue.group });
    if (cue.end < sentence.end) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) });
  }
  return joint(scene, cue, impersonal ? source : undefined, contents, turn);
}

/** "It is reported that the port is shut": by nobody who is named, in a briefing, a transcript or a post. */
function readRumoured(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language, genre } = scene;
  if (genre === 'news' || genre === 'readout' || cue.modal || source === undefined) return undefined;
  if (source.end - source.first > 1 || !language.is(tokens, source.first, Role.it)) return undefined;
  const decided = language.is(tokens, cue.end, Role.infinitiveMarker) && takes(cue.entry, Frame.i);
  if (!decided && !language.is(tokens, cue.end, Role.that)) return undefined;
  return unnamed(scene, cue.span, [{ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) }], turn);
}

/** "Travellers are advised to leave": in a statement its publisher says so. "It is understood that": nobody is named. */
function readPublished(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  if (source === undefined || cue.modal) return undefined;
  const impersonal = source.end - source.first === 1 && scene.language.is(scene.tokens, source.first, Role.it);
  const start = contentAfter(scene, cue, sentence.end);
  // "it is understood that", "it was decided to"
  if (start === undefined || (start.kind !== 'infinitive' && !(impersonal && start.kind === 'that'))) return undefined;
  const rest = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
  const own = impersonal ? undefined : ownVoice(scene);
  return unnamed(scene, cue.span, impersonal ? [rest] : [source, rest], turn, own);
}

/** "Attention was paid to …", "an exchange of views took place on …". */
export function readNounPassive(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  if (!isOfMeeting(scene) || cue.end >= sentence.end) return undefined;
  const content = { first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) };
  return joint(scene, cue, undefined, [content], turn);
}

function isOfMeeting({ genre, cast }: Scene): boolean {
  return genre !== 'news' && genre !== 'post' && cast.parties.length > 1;
}

function joint(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  contents: Range[],
  turn: Attribution | undefined,
): CueReading {
  return {
    attribution: newAttribution({
      mode: 'indirect',
      voice: jointVoice(scene, 'impersonal', partiesWhoMet(scene)),
      source,
      cue: cue.span,
      contents,
      parent: turn,
      confidence: shareOf(scene, 'jointPassive'),
    }),
    shared: false,
    personal: false,
  };
}

const CLAUSE = WordBit.be | WordBit.have | WordBit.do | WordBit.modal | WordBit.subordinator | WordBit.personal;

const LEADS = WordBit.preposition | WordBit.adverb;

/** Where the subject of a passive begins, with all that hangs on it: "The need for talks and for trade was noted". */
function passiveSubject(scene: Scene, first: number, source: Range, verb: number): number {
  const { tokens, language } = scene;
  let start = first;
  const leads = (language.classOf(tokens, first) & LEADS) !== 0 || tokens.kind[first + 1] === TokenKind.Comma;
  for (let token = first; token < source.first; token++) {
    const kind = tokens.kind[token] as number;
    if (leads && start === first && kind === TokenKind.Comma) start = token + 1;
    if (kind === TokenKind.Semicolon || (language.classOf(tokens, token) & CLAUSE) !== 0) start = source.first;
  }
  return Math.min(start, source.first, verb);
}
