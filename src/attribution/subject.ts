import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { afterAppositions, opensInsertion } from './apposition.js';
import type { Range, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import { mentionsIn } from './mentions.js';
import { nounPhrase } from './noun-phrase.js';
import { isOwnAccount } from './own-account.js';
import { subjectAfter, subjectBefore } from './source.js';

/**
 * The subject of the clause that the participle at `before` goes with; in news the last clause that a mark and a conjunction
 * join to the sentence ("Roe waited, but Holm left, saying …"), or the one behind a clause that leads it ("As Roe waited, Holm …").
 */
export function subjectOfClause(scene: Scene, first: number, before: number): Range | undefined {
  if (scene.genre !== 'news') {
    const pronoun = pronounOfClause(scene, first, before);
    return pronoun >= 0 ? { first: pronoun, end: pronoun + 1 } : subjectOfSentence(scene, first, before);
  }
  const { tokens, language } = scene;
  const last = subjectOfLastClause(scene, first, before);
  if (last !== undefined) return last;
  if ((language.classOf(tokens, first) & WordBit.subordinator) !== 0)
    for (let token = first + 1; token < before; token++)
      if (tokens.kind[token] === TokenKind.Comma) {
        const subject = subjectOfSentence(scene, token + 1, before);
        if (subject !== undefined) return subject;
        break;
      }
  return subjectOfSentence(scene, first, before);
}

/** The subject of the last clause that a mark and a conjunction join to what stands before: "…, but Holm left, saying …". */
export function subjectOfLastClause(scene: Scene, first: number, before: number): Range | undefined {
  const { tokens, language, quoted } = scene;
  for (let token = before - 2; token > first; token--) {
    if (tokens.kind[token] !== TokenKind.Comma || quoted[token]! >= 0) continue;
    if ((language.classOf(tokens, token + 1) & WordBit.coordinator) !== 0)
      return subjectOfSentence(scene, token + 1, before);
  }
  return undefined;
}

/** "My predecessor came here – nice man – he looked at it and said": the pronoun behind the last mark; -1 if there is none. */
function pronounOfClause({ tokens, language, quoted }: Scene, first: number, before: number): number {
  for (let token = before - 1; token > first; token--) {
    if (quoted[token]! >= 0 || tokens.kind[token] === TokenKind.Comma) return -1;
    if ((language.classOf(tokens, token) & WordBit.personal) === 0) continue;
    const mark = tokens.kind[token - 1] as number;
    return mark === TokenKind.Dash || mark === TokenKind.Semicolon || mark === TokenKind.Colon ? token : -1;
  }
  return -1;
}

const OPENS = WordBit.preposition | WordBit.determiner | WordBit.possessive;

/** The subject that begins the sentence, after what is set off by a comma. */
export function subjectOfSentence(scene: Scene, first: number, before: number): Range | undefined {
  const { tokens, language } = scene;
  let start = first;
  // "3. The President": the number of a paragraph
  if (tokens.kind[start] === TokenKind.Number && tokens.kind[start + 1] === TokenKind.Terminator) start += 2;
  while (start < before && (language.classOf(tokens, start) & (WordBit.coordinator | WordBit.adverb)) !== 0) start++;
  const self = isOwnAccount(scene.genre) && language.is(tokens, start, Role.firstPersonSubject);
  if (self) return { first: start, end: start + 1 };
  const pronoun = scene.genre === 'news' ? openingPronoun(scene, start, before) : -1;
  if (pronoun >= 0) return { first: pronoun, end: pronoun + 1 };
  const verbal = WordBit.be | WordBit.have | WordBit.modal;
  if (language.pack.grammar.dropsSubjects && (language.classOf(tokens, start) & verbal) !== 0) return undefined;
  // "At noon my mate woke me and said"
  const leads = scene.genre !== 'readout' && (language.classOf(tokens, start) & OPENS) !== 0;
  for (let token = start; token < before; token++) {
    const mask = language.classOf(tokens, token);
    const possessive =
      tokens.kind[token] === TokenKind.Clitic && (language.classOf(tokens, token - 1) & WordBit.pronoun) === 0;
    if (!possessive && token > start && (mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) !== 0)
      return subjectBefore(scene, token, start);
    if (token > start && (scene.genre === 'news' || leads) && isPastVerb(scene, token)) {
      const subject = subjectBefore(scene, token, start);
      // "On Sunday morning Roe made …"
      const led = (language.classOf(tokens, start) & WordBit.preposition) !== 0;
      if (subject !== undefined && (led || subject.first === start)) return subject;
    }
    // a clause of its own begins: its auxiliary is not the one of this subject
    if (token > start && (mask & (WordBit.subordinator | WordBit.personal)) !== 0) break;
    if (
      tokens.kind[token] === TokenKind.Comma &&
      (language.classOf(tokens, scene.genre === 'news' ? start : first) & (WordBit.preposition | WordBit.adverb)) !== 0
    )
      start = token + 1;
  }
  // no auxiliary: the run of names and titles at the beginning
  let token = start;
  const opening = subjectAfter(scene, start, before);
  if (opening === undefined) return undefined;
  let lastName = -1;
  for (token = opening.first; token < opening.end; token++) {
    const mask = language.classOf(tokens, token);
    if (
      (((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 &&
        (mask & (WordBit.possessive | WordBit.determiner | WordBit.preposition)) === 0) ||
      language.is(tokens, token, Role.human) ||
      (mask & (WordBit.title | WordBit.group | WordBit.organisation)) !== 0
    )
      lastName = token;
    else if (tokens.kind[token] === TokenKind.Terminator) continue;
    else if (lastName >= 0 && (mask & (WordBit.coordinator | WordBit.preposition | WordBit.determiner)) === 0) break;
  }
  if (lastName < 0) return undefined;
  // "Roe, a diver, went on …"; a relative clause there is as often left out
  const relative = (language.classOf(tokens, lastName + 2) & WordBit.relative) !== 0;
  const after = scene.genre === 'news' && !relative ? afterAppositions(scene, lastName + 1, before) : lastName + 1;
  return { first: opening.first, end: after < before ? after : lastName + 1 };
}

/** Whether the word may be the past of a verb: "corrected", "put". */
function isPastVerb({ tokens, language }: Scene, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0)
    return false;
  if ((language.classOf(tokens, token - 1) & (WordBit.determiner | WordBit.possessive | WordBit.preposition)) !== 0)
    return false;
  return (language.formOf(tokens, token) & FormBit.past) !== 0 || language.is(tokens, token, Role.irregularPast);
}

/** Tokens of the longest phrase before the subject of a sentence. */
const LONGEST_OPENING = 14;

/** "He met …", "A month later, she …": the pronoun that is the subject of the sentence; -1 if there is none. */
function openingPronoun({ tokens, language, quoted }: Scene, first: number, before: number): number {
  if ((language.classOf(tokens, first) & WordBit.personal) !== 0) return first;
  for (let token = first; token < Math.min(before - 1, first + LONGEST_OPENING); token++) {
    if (quoted[token]! >= 0) return -1;
    if (tokens.kind[token] !== TokenKind.Comma) continue;
    return (language.classOf(tokens, token + 1) & WordBit.personal) !== 0 ? token + 1 : -1;
  }
  return -1;
}

/** Whether an inverted subject is rather the subject of a clause of its own ("said the US was ready"). */
export function startsClause(scene: Scene, source: Range, end: number, afterQuotation: boolean): boolean {
  const { tokens, language } = scene;
  if (source.end >= end) return false;
  const kind = tokens.kind[source.end] as number;
  if (kind > TokenKind.Clitic) return false;
  // without quotation marks, only a time or a place may follow: "the road is open, said Duran on Monday"
  const mask = language.classOf(tokens, source.end);
  if (!afterQuotation && (mask & (WordBit.preposition | WordBit.time | WordBit.monthOrDay | WordBit.relative)) === 0)
    return true;
  return (language.classOf(tokens, source.end) & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) !== 0;
}

/** Neither determiner nor name nor pronoun: no subject in the singular. */
export function isBare(scene: Scene, source: Range): boolean {
  if (mentionsIn(scene, source).length > 0) return false;
  for (let token = source.first; token < source.end; token++) {
    if (
      (scene.language.classOf(scene.tokens, token) & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) !==
      0
    )
      return false;
    if (((scene.tokens.flags[token] as number) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital)
      return false;
  }
  return true;
}

/** Whether the last common noun before any complement of the source has the class: "the meeting in Moscow". */
export function headedBy(scene: Scene, source: Range, bit: number): boolean {
  const { tokens, language } = scene;
  let head = 0;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    // "the pilots' association"
    if (tokens.kind[token] === TokenKind.CloseSingle) continue;
    const abbreviated = (head & WordBit.titleAbbreviation) !== 0 && tokens.kind[token] === TokenKind.Terminator;
    if (abbreviated) continue;
    if ((mask & WordBit.preposition) !== 0 || (tokens.kind[token] as number) > TokenKind.Clitic) break;
    head = mask;
  }
  return (head & bit) !== 0;
}

/** Whether the source is something written or counted; in news also "a poll released by the bank". */
export function isDocument(scene: Scene, source: Range): boolean {
  if (headedBy(scene, source, WordBit.orgSource)) return true;
  if (scene.genre !== 'news') return false;
  for (let token = source.first; token < source.end; token++)
    if ((scene.language.classOf(scene.tokens, token) & WordBit.orgSource) !== 0) return true;
  return false;
}

/** "Roe is breaking her silence and talking up …": whether the "and" at `and` joins a participle to one with an auxiliary. */
export function goesOnInProgress({ tokens, language }: Scene, first: number, and: number): boolean {
  if (and <= first || !language.is(tokens, and, Role.and)) return false;
  for (let token = and - 1; token > first; token--) {
    if ((tokens.kind[token] as number) > TokenKind.Hyphen && tokens.kind[token] !== TokenKind.Comma) return false;
    if ((language.classOf(tokens, token) & WordBit.subordinator) !== 0) return false;
    if (
      (language.classOf(tokens, token - 1) & WordBit.be) !== 0 &&
      (language.formOf(tokens, token) & FormBit.gerund) !== 0
    )
      return true;
  }
  return false;
}

/** Whether an attitude that only takes a clause is said of a thing, which has none: "the win means they lead". */
export function isInferred(scene: Scene, entry: Entry, source: Range): boolean {
  if (
    !takes(entry, Frame.e) ||
    !takes(entry, Frame.t) ||
    takes(entry, Frame.n) ||
    takes(entry, Frame.i) ||
    takes(entry, Frame.q)
  )
    return false;
  if (source.end - source.first === 1 || isDocument(scene, source)) return false;
  for (let token = source.first + 1; token < source.end; token++) {
    if ((scene.language.classOf(scene.tokens, token) & WordBit.preposition) !== 0) break;
    if (((scene.tokens.flags[token] as number) & TokenFlag.Capital) !== 0) return false;
  }
  return true;
}

/** Tokens that may be inserted between a subject and its verb. */
const LONGEST_INSERTION = 30;

/**
 * The subject that opens the sentence, where a clause is inserted between it and the verb behind the comma at `closing`:
 * "Roe, who thinks that the bridge is old, called …", "Holm, speaking in Belmar, a port, said …".
 */
export function subjectBeforeInsertion(scene: Scene, closing: number, first: number): Range | undefined {
  const { tokens, language, quoted } = scene;
  let start = first;
  while (
    start < closing &&
    (tokens.kind[start] === TokenKind.Comma ||
      (language.classOf(tokens, start) & (WordBit.coordinator | WordBit.adverb)) !== 0)
  )
    start++;
  let opening = start;
  while (opening < closing && tokens.kind[opening] !== TokenKind.Comma && quoted[opening]! < 0) opening++;
  if (opening >= closing || opening === start || closing - opening > LONGEST_INSERTION) return undefined;
  let inserted = opening + 1;
  // "Roe, meanwhile, who …"
  if ((language.classOf(tokens, inserted) & WordBit.adverb) !== 0 && tokens.kind[inserted + 1] === TokenKind.Comma)
    inserted += 2;
  if (inserted >= closing || !opensInsertedClause(scene, inserted)) return undefined;
  const head = nounPhrase(scene, opening, start);
  if (head?.first !== start) return undefined;
  // a relative clause says who it is, a participle what he does
  const relative = (language.classOf(tokens, opening + 1) & WordBit.relative) !== 0;
  return relative ? { first: start, end: closing } : head;
}

/** Whether a relative clause or a participle begins at `token`. */
function opensInsertedClause(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  const mask = language.classOf(tokens, token);
  if ((mask & WordBit.relative) !== 0) return true;
  return (language.formOf(tokens, token) & FormBit.gerund) !== 0 && opensInsertion(scene, token);
}
