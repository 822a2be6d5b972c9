import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import { afterAppositions, holdsClause } from './apposition.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { mentionsIn } from './mentions.js';
import { isPersonal } from './personhood.js';
import { ownersVoice } from './pronouns.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { headedBy } from './subject.js';

export function readAccording(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens } = scene;
  const { end } = sentence;
  if (scene.language.is(tokens, cue.first + 1, Role.possessivePerson))
    return scene.genre === 'news' ? undefined : readOwnersView(scene, cue, sentence, turn, discourse);
  if (tokens.kind[cue.first] === TokenKind.Clitic) return readView(scene, cue, sentence, turn, discourse);
  let { first } = sentence;
  for (let token = cue.first - 1; token > first; token--)
    if (tokens.kind[token] === TokenKind.Semicolon) first = token + 1;
  let last = cue.end;
  while (
    last < end &&
    tokens.kind[last] !== TokenKind.Comma &&
    tokens.kind[last] !== TokenKind.Semicolon &&
    tokens.kind[last] !== TokenKind.Colon &&
    !(tokens.kind[last] === TokenKind.Terminator && endsThere(scene, last, end)) &&
    tokens.kind[last] !== TokenKind.Dash &&
    scene.quoted[last]! < 0
  )
    last++;
  if (last === cue.end) return undefined;
  // "according to Roe, a diver who has seen it, …"
  if (scene.genre === 'news' && cue.first - first > 2) {
    const behind = afterAppositions(scene, last, end);
    if (!holdsClause(scene, last, behind)) last = behind;
  }
  const source = { first: cue.end, end: last };
  // "according to our data": the speaker's own word
  const opening = scene.language.classOf(tokens, cue.end);
  const owner = (opening & WordBit.determiner) !== 0 ? cue.end + 1 : cue.end;
  // but "in the words of our poet Ada Roe"
  const ours = (scene.language.classOf(tokens, owner) & WordBit.possessive) !== 0 && isPersonal(scene, source);
  if (turn !== undefined && !ours && (scene.language.classOf(tokens, owner) & WordBit.firstPerson) !== 0)
    return undefined;
  if (
    scene.genre !== 'news' &&
    !isPersonal(scene, source) &&
    !scene.language.is(tokens, source.first, Role.objectPronoun) &&
    mentionsIn(scene, source).length === 0 &&
    !headedBy(scene, source, WordBit.organisation | WordBit.orgSource) &&
    !opensWithDocument(scene, source)
  )
    return undefined;
  const content =
    cue.first - first <= 2
      ? { first: Math.min(last + 1, end), end: clauseEnd(scene, last, end) }
      : { first, end: tokens.kind[cue.first - 1] === TokenKind.Comma ? cue.first - 1 : cue.first };
  const contents = [content];
  // "the plan, according to Roe, is old", "is, to quote Roe, “a leaking boat”"
  const linked = scene.genre !== 'news' && (scene.language.classOf(tokens, cue.first - 2) & WordBit.be) !== 0;
  const quotes = !linked && last + 1 < end && scene.quoted[last + 1]! >= 0;
  if (cue.first - first > 2 && tokens.kind[last] === TokenKind.Comma && last + 1 < end && !quotes)
    contents.push({ first: last + 1, end });
  return finish(scene, cue, source, contents, turn, discourse, 'according');
}

/** Whether the stop at `token` ends the source: at the end of the sentence, or behind no abbreviation ("Ms.", "U.S."). */
function endsThere({ tokens, language }: Scene, token: number, end: number): boolean {
  if (token >= end - 1) return true;
  const width = (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number);
  return width !== 1 && (language.classOf(tokens, token - 1) & (WordBit.titleAbbreviation | WordBit.title)) === 0;
}

/** Tokens of the longest owner of a view. */
const LONGEST_OWNER = 8;

/** "In the Mayor's view, the port is old": the owner stands before the cue, behind a preposition. */
function readView(
  scene: Scene,
  cue: ReportingCue,
  { first, end }: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  let lead = cue.first - 1;
  while (lead > first && cue.first - lead < LONGEST_OWNER && !language.is(tokens, lead, Role.sourcePreposition)) lead--;
  if (!language.is(tokens, lead, Role.sourcePreposition) || lead < first) return undefined;
  const owner = { first: lead + 1, end: cue.first };
  if (owner.first >= owner.end || !(isPersonal(scene, owner) || mentionsIn(scene, owner).length > 0)) return undefined;
  if (turn !== undefined && (language.classOf(tokens, owner.first) & WordBit.firstPerson) !== 0) return undefined;
  const leads = lead - first <= 1;
  if (leads && tokens.kind[cue.end] !== TokenKind.Comma) return undefined;
  if (!leads && tokens.kind[lead - 1] !== TokenKind.Comma) return undefined;
  const content = leads ? { first: cue.end + 1, end: clauseEnd(scene, cue.end + 1, end) } : { first, end: lead - 1 };
  const contents = [content];
  // "the plan, in the Mayor's words, is “a leaking boat”"
  if (!leads && tokens.kind[cue.end] === TokenKind.Comma && cue.end + 1 < end)
    contents.push({ first: cue.end + 1, end: clauseEnd(scene, cue.end + 1, end) });
  const reading = finish(scene, cue.spanning(cue.first + 1, cue.end), owner, contents, turn, discourse, 'according');
  reading.attribution.source = { first: owner.first, end: owner.end + 1 };
  return reading;
}

/** "In her view, the port is old": the owner is whoever spoke before. */
function readOwnersView(
  scene: Scene,
  cue: ReportingCue,
  { first, end }: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens } = scene;
  const owner = { first: cue.first + 1, end: cue.first + 2 };
  const leads = cue.first - first <= 2;
  const begin = tokens.kind[cue.end] === TokenKind.Comma ? cue.end + 1 : cue.end;
  const content = leads
    ? { first: Math.min(begin, end), end: clauseEnd(scene, Math.min(begin, end), end) }
    : { first, end: tokens.kind[cue.first - 1] === TokenKind.Comma ? cue.first - 1 : cue.first };
  const reading = finish(scene, cue.spanning(owner.end, cue.end), owner, [content], turn, discourse, 'according');
  reading.attribution.voice = ownersVoice(scene, owner.first, discourse) ?? reading.attribution.voice;
  return reading;
}

/** Words of an article and what describes a document. */
const LONGEST_DOCUMENT = 4;

/** "A poll published yesterday by the bank": whether the head with which the source begins is something written. */
function opensWithDocument({ tokens, language }: Scene, { first, end }: Range): boolean {
  for (let token = first; token < Math.min(end, first + LONGEST_DOCUMENT); token++) {
    if ((language.classOf(tokens, token) & WordBit.orgSource) !== 0) return true;
    if ((language.classOf(tokens, token) & WordBit.preposition) !== 0) return false;
  }
  return false;
}
