import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, contentAfter } from './content.js';
import type { ReportingCue } from './cue.js';
import type { Discourse } from './discourse.js';
import { nounPhrase } from './noun-phrase.js';
import { isKnownPerson } from './personhood.js';
import { type CueReading, finish, unnamed } from './reading.js';
import { subjectOfSentence } from './subject.js';

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
  const asked =
    !cue.participle && cue.first === sentence.first && ((tokens.flags[cue.first] as number) & TokenFlag.Capital) !== 0;
  if (!cue.participle && (!asked || scene.genre !== 'news')) return undefined;
  let comma = mainClause(scene, cue.end, sentence.end);
  // outside news the subject is somebody, else the comma stands in a list
  while (comma >= 0 && scene.genre !== 'news' && !isSubject(scene, comma + 1, sentence.end))
    comma = mainClause(scene, comma + 1, sentence.end);
  if (comma < 0) return undefined;
  const start = contentAfter(scene, cue, comma);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: comma };
  if (asked) {
    // a past participle is passive: who asked is not said
    return unnamed(scene, { first: cue.group, end: cue.end }, [content], turn);
  }
  const source = subjectOfSentence(scene, comma + 1, sentence.end);
  return source === undefined ? undefined : finish(scene, cue, source, [content], turn, discourse, 'leading');
}

function isSubject(scene: Scene, first: number, end: number): boolean {
  const subject = subjectOfSentence(scene, first, end);
  return subject !== undefined && isKnownPerson(scene, subject);
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
  const source = nounPhrase(scene, cue.group, sentence.first);
  if (source === undefined) return undefined;
  const start = contentAfter(scene, cue, sentence.end);
  if (start === undefined) return undefined;
  const content = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
  const reading = finish(scene, cue, source, [content], turn, discourse, 'participle');
  if (start.kind === 'phrase') reading.object = true;
  return reading;
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
  const start = contentAfter(scene, cue, sentence.end);
  if (source === undefined || start === undefined) return undefined;
  const content = { first: start.first, end: clauseEnd(scene, start.first, sentence.end) };
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
    language.is(tokens, subject.first - 1, Role.absolute) &&
    isKnownPerson(scene, subject)
  );
}
