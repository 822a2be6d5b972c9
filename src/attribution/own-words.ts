import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { asideBehind } from './aside.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { opensFiniteClause } from './clause-start.js';
import type { ContentStart } from './content.js';
import { isOwnAccount } from './own-account.js';
import type { ReportingCue } from './reporting-cue.js';

/**
 * Where the reporter goes on in his own words after what he reports from `first`; `end` if he does not. "If she says so,
 * we go": the main clause is his. ", and I trust him": in a turn, a post or a statement he comes forward himself.
 */
export function ownWordsAt(
  scene: Scene,
  source: Range,
  start: ContentStart,
  end: number,
  turn: Attribution | undefined,
): number {
  const { tokens, language, quoted } = scene;
  const { first, kind } = start;
  const news = scene.genre === 'news';
  const last = news ? end : asideBehind(scene, start, withinClause(scene, source, first, kind, end));
  const lead = source.first - 1;
  const subordinate = news ? lead >= 0 && language.is(tokens, lead, Role.clauseCondition) : leadsSentence(scene, lead);
  const present = turn?.mode === 'turn' || isOwnAccount(scene.genre);
  if (!subordinate && !present) return last;
  for (let token = first + 1; token < last - 1; token++) {
    if (quoted[token]! >= 0 || tokens.kind[token] !== TokenKind.Comma) continue;
    const joined = (language.classOf(tokens, token + 1) & WordBit.coordinator) !== 0;
    if (subordinate && !joined && quoted[token + 1]! < 0) return token;
    if (!present || !joined) continue;
    if (language.is(tokens, token + 2, Role.firstPersonSubject)) return token;
    // "he would come, and that never happened"
    if (language.is(tokens, token + 2, Role.that) && isPredicate(scene, token + 3)) return token;
    // "supports the bill, and she wants it now": behind an object a clause with a subject of its own
    if (kind === 'phrase' && quoted[token + 2]! < 0 && opensFiniteClause(scene, token + 2, end)) return token;
  }
  return last;
}

/** The comma a few words before the verb of the next clause ("…, and there are"), else the verb itself. */
function commaBefore({ tokens }: Scene, verb: number, first: number): number {
  for (let token = verb - 1; token > first && verb - token < 4; token--)
    if (tokens.kind[token] === TokenKind.Comma) return token;
  return verb;
}

/** Whether a conjunction at `token` opens a clause before the main one: "If she says so, we go", not "it is late because she". */
function leadsSentence({ tokens, language }: Scene, token: number): boolean {
  if (token < 0 || !language.is(tokens, token, Role.clauseCondition)) return false;
  if (token === 0 || ((tokens.flags[token] as number) & TokenFlag.SentenceStart) !== 0) return true;
  const before = tokens.kind[token - 1] as number;
  if (before !== TokenKind.Word) return true;
  return (language.classOf(tokens, token - 1) & (WordBit.coordinator | WordBit.adverb | WordBit.subordinator)) !== 0;
}

/** Whether a finite verb, or an adverb before it, stands at `token`. */
function isPredicate({ tokens, language }: Scene, token: number): boolean {
  const mask = language.classOf(tokens, token);
  if ((mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do | WordBit.adverb)) !== 0) return true;
  return mask === 0 && (language.formOf(tokens, token) & FormBit.past) !== 0;
}

const FINITE = WordBit.be | WordBit.have | WordBit.modal;
const WHEN = WordBit.time | WordBit.monthOrDay | WordBit.adverb | WordBit.preposition;

/**
 * Where what is conveyed ends within the sentence: an object at a semicolon, a pronoun before the circumstances ("confirmed
 * | it | last week"), a clause of who is meant before the verb of the main clause ("Anyone who says | so | has not looked").
 */
function withinClause(scene: Scene, source: Range, first: number, kind: ContentStart['kind'], end: number): number {
  const { tokens, language, quoted, genre } = scene;
  if (genre === 'readout') return end;
  const object = kind === 'phrase' || kind === 'infinitive';
  const pronoun = kind === 'phrase' && language.is(tokens, first, Role.vague);
  if (pronoun && !language.is(tokens, first + 1, Role.as)) {
    const when = (language.classOf(tokens, first + 1) & WHEN) !== 0 || language.is(tokens, first + 1, Role.describing);
    if (when || tokens.kind[first + 1] === TokenKind.Comma) return first + 1;
  }
  // "admitted as much on the radio"
  const much = language.is(tokens, first, Role.as) && language.is(tokens, first + 1, Role.quantity);
  if (much && (language.classOf(tokens, first + 2) & WHEN) !== 0) return first + 2;
  const relative = (language.classOf(tokens, source.end) & WordBit.relative) !== 0;
  // the verb of the clause that is conveyed comes first
  const opening = language.classOf(tokens, first);
  const bare = (opening & (WordBit.subordinator | WordBit.adverb)) !== 0 && !language.is(tokens, first, Role.that);
  let verbs = object || bare || quoted[first]! >= 0 ? 0 : 1;
  for (let token = first + 1; token < end - 1; token++) {
    if (quoted[token]! >= 0) continue;
    const mark = tokens.kind[token] as number;
    if (object && mark === TokenKind.Semicolon) return token;
    if (!relative) continue;
    if (mark === TokenKind.Colon) return token;
    if (mark !== TokenKind.Word || (language.classOf(tokens, token) & FINITE) === 0) continue;
    // "should have acted": one verb
    if ((language.classOf(tokens, token - 1) & (FINITE | WordBit.adverb)) !== 0) continue;
    if (--verbs < 0) return commaBefore(scene, token, first);
  }
  return end;
}

/** "As I said", "I would note that": a clause of the speaker himself. */
export function isOwnLead({ tokens, language, genre }: Scene, first: number, end: number): boolean {
  if (genre === 'news') return false;
  for (let token = first; token < end; token++) if (language.is(tokens, token, Role.self)) return true;
  return false;
}

/** "Folks, thank you": said to the people there, by nobody but the speaker. */
export function isOwnThanks({ tokens, language }: Scene, cue: ReportingCue, sentence: number): boolean {
  if (!cue.base || (language.classOf(tokens, cue.end) & WordBit.secondPerson) === 0) return false;
  const before = cue.group > sentence ? language.classOf(tokens, cue.group - 1) : 0;
  return (before & (WordBit.pronoun | WordBit.group)) === 0;
}
