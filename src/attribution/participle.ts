import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseBehind, contentAfter } from './content.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { nounPhrase } from './noun-phrase.js';
import { isBody, isKnownPerson, isPersonal } from './personhood.js';
import { type CueReading, finish, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectOfClause, subjectOfSentence } from './subject.js';

/** Tokens that may stand before a leading participle: "By", "While". */
const LONGEST_OPENING = 1;

/** "Citing the cost, Duran rejected …", "Asked whether he would run, …": a participle that opens the sentence. */
export function readLeading(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens } = scene;
  if (cue.group - sentence.first > LONGEST_OPENING || cue.group !== cue.first) return undefined;
  // "Asked whether", "When told that"
  const asked =
    !cue.participle &&
    (cue.first === sentence.first
      ? ((tokens.flags[cue.first] as number) & TokenFlag.Capital) !== 0
      : scene.language.is(tokens, sentence.first, Role.temporal));
  if (!cue.participle && !(asked && (scene.genre === 'news' || isQuestioned(scene, cue)))) return undefined;
  let comma = mainClause(scene, cue.end, sentence.end);
  // outside news the subject is somebody, else the comma stands in a list
  while (comma >= 0 && scene.genre !== 'news' && !isSubject(scene, comma + 1, sentence.end, asked))
    comma = mainClause(scene, comma + 1, sentence.end);
  if (comma < 0) return undefined;
  const start = contentAfter(scene, cue, comma);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: comma };
  if (asked) {
    // a past participle is passive: who asked is not said
    return unnamed(scene, cue.span, [content], turn);
  }
  const source = subjectBehind(scene, comma + 1, sentence.end);
  return source === undefined ? undefined : finish(scene, cue, source, [content], turn, discourse, 'leading');
}

/** Whether the participle that opens the sentence says what somebody was asked or told: "Asked about", "Pressed on". */
function isQuestioned({ genre }: Scene, { entry }: ReportingCue): boolean {
  return genre !== 'post' && takes(entry, Frame.a) && takes(entry, Frame.q);
}

function isSubject(scene: Scene, first: number, end: number, asked: boolean): boolean {
  const subject = subjectBehind(scene, first, end);
  return subject !== undefined && (asked ? isPersonal(scene, subject) : isKnownPerson(scene, subject));
}

/** The subject of the main clause that begins at `first`: outside news a pronoun there is. */
function subjectBehind(scene: Scene, first: number, end: number): Range | undefined {
  const pronoun = scene.genre !== 'news' && (scene.language.classOf(scene.tokens, first) & WordBit.personal) !== 0;
  return pronoun ? { first, end: first + 1 } : subjectOfSentence(scene, first, end);
}

/** The comma behind which a subject stands: a name, a pronoun, a determiner. */
function mainClause(scene: Scene, first: number, end: number): number {
  const { tokens, language, quoted } = scene;
  for (let token = first; token < end - 2; token++) {
    if (tokens.kind[token] !== TokenKind.Comma || quoted[token]! >= 0) continue;
    const next = token + 1;
    const mask = language.classOf(tokens, next);
    if ((mask & (WordBit.personal | WordBit.determiner | WordBit.possessive)) !== 0) return token;
    if (((tokens.flags[next] as number) & TokenFlag.Capital) !== 0) return token;
  }
  return -1;
}

/** "a sign saying …", "voters backing the plan": a participle that says more of the noun before it. */
export function readReducedRelative(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  const lead = cue.group - 1;
  if (!cue.participle || cue.group !== cue.first || lead < sentence.first) return undefined;
  const document = scene.genre === 'news' ? -1 : documentBefore(scene, cue.group, sentence.first);
  if (document >= 0) return readDocument(scene, cue, document, sentence, turn, discourse);
  if (scene.genre !== 'news' && !isAbsolute(scene, cue, sentence)) return undefined;
  if (tokens.kind[lead] !== TokenKind.Word && tokens.kind[lead] !== TokenKind.CloseBracket) return undefined;
  if ((language.classOf(tokens, lead) & NO_NOUN) !== 0 || (language.formOf(tokens, lead) & FormBit.gerund) !== 0)
    return undefined;
  const head = nounPhrase(scene, cue.group, sentence.first);
  if (head === undefined) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
  const issuer = scene.genre === 'news' ? issuerBefore(scene, cue.group, sentence.first) : undefined;
  if (issuer !== undefined)
    return finish(scene, cue.spanning(issuer.end, cue.end), issuer, [content], turn, discourse, 'document');
  const source = scene.genre === 'news' ? speakerBefore(scene, head, sentence.first) : head;
  const reading = finish(scene, cue, source, [content], turn, discourse, 'participle');
  if (start.kind === 'phrase') reading.object = true;
  return reading;
}

/** Tokens between the subject of a clause and a participle behind its object. */
const LONGEST_PREDICATE = 20;

/**
 * Who speaks in a participle behind the noun phrase `head`, in news: the noun itself, or the subject of the clause whose object
 * it is, unless that is people ("sent a letter asking", "spent the year saying").
 */
function speakerBefore(scene: Scene, head: Range, first: number): Range {
  const noun = lastNoun(scene, head);
  if (head.first === first || isPersonal(scene, noun)) return noun;
  const subject = subjectOfClause(scene, first, head.end);
  if (subject === undefined || subject.end > noun.first || head.end - subject.end > LONGEST_PREDICATE) return noun;
  if (!isPersonal(scene, subject) && !isBody(scene, subject)) return noun;
  return isUnbroken(scene, subject.end, head.end) ? subject : noun;
}

/** Tokens between a document and the participle that says what it says: "a letter to the board of the bank asking". */
const LONGEST_ADDRESS = 10;

/** Who put out the document before the participle at `group`, where the verb stands right behind the subject. */
function issuerBefore(scene: Scene, group: number, first: number): Range | undefined {
  const { tokens, language } = scene;
  let document = group - 1;
  while (document > first && !language.is(tokens, document, Role.document)) {
    if (tokens.kind[document] !== TokenKind.Word || group - document > LONGEST_ADDRESS) return undefined;
    document--;
  }
  if (document <= first) return undefined;
  const subject = subjectOfClause(scene, first, document);
  if (subject === undefined || subject.end >= document || group - subject.end > LONGEST_PREDICATE) return undefined;
  if (!isPersonal(scene, subject) || (language.classOf(tokens, subject.end) & WordBit.be) !== 0) return undefined;
  const verb = tokens.kind[subject.end] === TokenKind.Comma ? subject.end + 1 : subject.end;
  return isUnbroken(scene, verb, group) ? { first: subject.first, end: subject.end } : undefined;
}

/** Whether neither a mark nor a conjunction stands from `first` to `end`: one clause goes on. */
function isUnbroken({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Comma || (kind > TokenKind.Number && kind !== TokenKind.Hyphen)) return false;
    if ((language.classOf(tokens, token) & (WordBit.subordinator | WordBit.coordinator)) !== 0) return false;
  }
  return true;
}

/** The last noun of a phrase, with what stands between it and a determiner or a preposition. */
function lastNoun(scene: Scene, { first, end }: Range): Range {
  const { tokens, language } = scene;
  for (let token = end - 2; token >= first; token--) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.determiner | WordBit.possessive)) !== 0) return { first: token, end };
    if ((mask & (WordBit.preposition | WordBit.coordinator)) !== 0) return { first: token + 1, end };
  }
  return { first, end };
}

/** Tokens between a document and what it says: "a statement overnight accusing". */
const LONGEST_GAP = 3;

/** The document, a word or two before the participle at `group`, that says what follows; -1 if there is none. */
function documentBefore({ tokens, language }: Scene, group: number, first: number): number {
  for (let token = group - 1; token > first && group - token <= LONGEST_GAP; token--) {
    if (tokens.kind[token] !== TokenKind.Word) return -1;
    if (language.is(tokens, token, Role.document)) return token;
    if ((language.classOf(tokens, token) & (WordBit.determiner | WordBit.preposition | WordBit.coordinator)) !== 0)
      return -1;
  }
  return -1;
}

/** "The ministry put out a statement accusing …": who put it out says so. */
function readDocument(
  scene: Scene,
  cue: ReportingCue,
  document: number,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const issuer = subjectOfSentence(scene, sentence.first, document);
  const source =
    issuer !== undefined && !scene.language.is(scene.tokens, issuer.first, Role.self)
      ? issuer
      : nounPhrase(scene, document + 1, sentence.first);
  const content = clauseBehind(scene, cue, sentence.end);
  if (source === undefined || content === undefined) return undefined;
  return finish(scene, cue, source, [content], turn, discourse, 'document');
}

const NO_NOUN =
  WordBit.preposition |
  WordBit.pronoun |
  WordBit.determiner |
  WordBit.possessive |
  WordBit.coordinator |
  WordBit.subordinator |
  WordBit.adverb |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal |
  WordBit.negation;

/** "They discussed trade, with the President praising …": a participle with a subject of its own, people. */
function isAbsolute(scene: Scene, cue: ReportingCue, sentence: Range): boolean {
  const { tokens, language } = scene;
  const subject = nounPhrase(scene, cue.group, sentence.first);
  return (
    subject !== undefined &&
    subject.first > sentence.first &&
    (language.is(tokens, subject.first - 1, Role.absolute) || tokens.kind[subject.first - 1] === TokenKind.Comma) &&
    isKnownPerson(scene, subject)
  );
}
