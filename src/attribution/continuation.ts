import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { mentionsIn } from './mentions.js';
import { isAdverb } from './verb-group.js';

/** Tokens from the first auxiliary to the word that says that somebody was there. */
const LONGEST_PREDICATE = 5;

/**
 * Whether a sentence without a cue goes on with the speech before it. It does until the meeting itself is described,
 * somebody acts, or, inside a turn, the speaker comes forward ("we", "as you know") or tells of dates.
 */
export function continues(scene: Scene, sentence: Range, speech: Attribution, turn: Attribution | undefined): boolean {
  const { tokens, language } = scene;
  const { first, end } = sentence;
  if (!hasWord(scene, sentence)) return false;
  if (isEndMark(scene, sentence)) return false;
  if (describesMeeting(scene, sentence)) return false;
  if (turn === undefined) return !personActs(scene, sentence, speech.voice);
  for (let token = first; token < end; token++) {
    const mask = language.classOf(tokens, token);
    if (
      scene.quoted[token]! < 0 &&
      ((mask & (WordBit.firstPerson | WordBit.secondPerson)) !== 0 ||
        (language.formOf(tokens, token) & FormBit.firstPersonVerb) !== 0)
    )
      return false;
    // dates make it a telling of what happened, not of what was said
    if ((mask & WordBit.monthOrDay) !== 0 && ((mask & WordBit.modal) === 0 || scene.tokens.isCapital(token)))
      return false;
  }
  const opening = language.classOf(tokens, first);
  const anaphoric = (opening & WordBit.anaphor) !== 0 || (opening & WordBit.personal) !== 0;
  if (anaphoric) return !personActs(scene, sentence, speech.voice);
  const named = mentionsIn(scene, { first, end: Math.min(end, first + 4) })[0];
  return named !== undefined && speech.voice.party === scene.cast.parties[named.party]?.id && named.person < 0;
}

/** Tokens that may stand before the verb of a person who acts: a name, titles, "also". */
const LONGEST_ACTOR = 10;

/** "Mr Duran also signed …", "The President awarded …": a new subject that is a person, and does something. */
function personActs(scene: Scene, { first, end }: Range, speaker: Voice): boolean {
  const { tokens, language } = scene;
  const last = Math.min(end, first + LONGEST_ACTOR);
  let token = first;
  while (token < last && (language.classOf(tokens, token) & WordBit.adverb) !== 0) token++;
  if ((language.classOf(tokens, token) & WordBit.personal) !== 0) {
    // "They signed …" after one person's words, "he left" after those of both
    if (language.is(tokens, token, Role.pluralPerson) === (speaker.parties !== undefined)) return false;
    token++;
    while (token < last && isAdverb(scene, token)) token++;
    return isPast(scene, token);
  }
  const mention = mentionsIn(scene, { first: token, end: last }).find((one) => one.person >= 0);
  const start = token;
  let titles = 0;
  while (token < last && (mention === undefined || token < mention.first)) {
    const mask = language.classOf(tokens, token);
    const named =
      scene.tokens.isCapital(token) ||
      (mask & WordBit.title) !== 0 ||
      language.is(tokens, token, Role.complementPreposition);
    if (!named && (mask & WordBit.determiner) === 0) break;
    titles |= mask & WordBit.title;
    token++;
  }
  if (mention !== undefined && token === mention.first) token = mention.end;
  else if (titles === 0) return false;
  if (token === start) return false;
  while (token < last && isAdverb(scene, token)) token++;
  return isPast(scene, token);
}

function isPast({ tokens, language }: Scene, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word) return false;
  return (
    (language.formOf(tokens, token) & FormBit.past) !== 0 ||
    language.is(tokens, token, Role.strongPast) ||
    language.is(tokens, token, Role.irregularPast)
  );
}

function hasWord(scene: Scene, sentence: Range): boolean {
  for (let token = sentence.first; token < sentence.end; token++)
    if ((scene.tokens.kind[token] as number) <= TokenKind.Number) return true;
  return false;
}

/** "(Enditem)", "(END)", "[Applause]": a bracket that is a sentence. */
function isEndMark(scene: Scene, { first, end }: Range): boolean {
  const { kind } = scene.tokens;
  return kind[first] === TokenKind.OpenBracket && end - first <= 5;
}

/** The meeting, the call or its participants are the subject: "The conversation lasted …", "Wang Yi was present …". */
export function describesMeeting(scene: Scene, { first, end }: Range): boolean {
  const { tokens, language } = scene;
  if (isMeetingThatActs(scene, first, end)) return true;
  let subject = 0;
  let verb = 0;
  let token = first;
  for (; token < Math.min(end, first + 14); token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do | WordBit.narrates)) !== 0) break;
    subject |= mask;
  }
  for (let after = token; after < Math.min(end, token + 5); after++) verb |= language.classOf(tokens, after);
  if ((verb & WordBit.narrates) === 0 && (subject & WordBit.meeting) === 0) return false;
  if ((verb & WordBit.narrates) !== 0 && token - first < 10) {
    return (
      (subject & WordBit.meeting) !== 0 ||
      attends(scene, token, end) ||
      anyIs(scene, token, Math.min(end, token + 8), Role.encounter)
    );
  }
  // "The meeting was …", "The talks were held …": only with the definite article, at the head
  return (
    (subject & WordBit.meeting) !== 0 &&
    scene.tokens.isCapital(first) &&
    language.is(tokens, first, Role.definite) &&
    token - first <= 4
  );
}

/** "The meeting reaffirmed …", "Participants included …". */
function isMeetingThatActs({ tokens, language }: Scene, first: number, end: number): boolean {
  if ((language.classOf(tokens, first) & WordBit.group) !== 0 && language.is(tokens, first + 1, Role.includes))
    return true;
  if (first + 2 >= end || !language.is(tokens, first, Role.definite)) return false;
  return (
    (language.classOf(tokens, first + 1) & WordBit.meeting) !== 0 &&
    (language.formOf(tokens, first + 2) & FormBit.past) !== 0
  );
}

/** "were also present", "took part", "was in attendance". */
function attends({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + LONGEST_PREDICATE); token++) {
    if (language.is(tokens, token, Role.attends)) return true;
    if (!language.is(tokens, token, Role.attendsLead)) return false;
  }
  return false;
}

function anyIs({ tokens, language }: Scene, first: number, end: number, role: number): boolean {
  for (let token = first; token < end; token++) if (language.is(tokens, token, role)) return true;
  return false;
}

/** Sentences a paragraph, below which a new paragraph may go on with the speech of the one before. */
const SHORTEST_PARAGRAPHS = 3;

/** An account set in paragraphs of one sentence or so. */
export function isOfShortParagraphs({ tokens, genre }: Scene): boolean {
  return genre === 'readout' && tokens.sentenceCount < tokens.paragraphCount * SHORTEST_PARAGRAPHS;
}

/** Tokens in which a sentence tells whom it is about. */
const LONGEST_SUBJECT = 8;

/** Whether a new paragraph may go on with one person's speech: a whole sentence, not about people or the meeting. */
export function runsOver(scene: Scene, { first, end }: Range, speaker: Voice): boolean {
  const { tokens, language } = scene;
  if (speaker.person === undefined || tokens.kind[end - 1] !== TokenKind.Terminator) return false;
  if ((tokens.kind[first] as number) > TokenKind.Number) return false;
  const last = Math.min(end, first + LONGEST_SUBJECT);
  for (let token = first; token < last; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.title | WordBit.group | WordBit.meeting | WordBit.monthOrDay)) !== 0) return false;
  }
  return mentionsIn(scene, { first, end: last }).every((mention) => mention.person < 0);
}
