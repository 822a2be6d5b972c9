import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import { behindAddressee, hasVerb } from './addressee.js';
import {
  behindAdverbial,
  behindTime,
  clauseBehindTime,
  endsClause,
  infinitiveBehindCircumstance,
  infinitiveBehindTime,
  opensPlainObject,
} from './adverbial.js';
import type { Range, Scene } from './attribution.js';
import { clauseBehindDashes, clauseWithin, leads, opensClauseBehind, opensFiniteClause } from './clause-start.js';
import { clauseEnd } from './content-end.js';
import { Frame, takes } from './frames.js';
import { isGap, isPredicated, isThought, objectBehindInsertion, opensObject } from './object.js';
import { opensQuantity } from './quantity.js';
import type { ReportingCue } from './reporting-cue.js';
import { isProForm, isSaid, spokenQuotation } from './unmarked-speech.js';
import { isNegated } from './verb-group.js';
import { titleAt } from './work-title.js';

/** Where the content after a cue begins, and of which kind it is. */
export interface ContentStart {
  first: number;
  kind: 'that' | 'quotation' | 'colon' | 'wh' | 'infinitive' | 'clause' | 'phrase';
}

const REACH = 14;
/** Tokens of a place in a text: "in Article 5". */
const LONGEST_PLACE = 3;
/** Words with which the subject of a clause begins, or an object, but no infinitive behind "to". */
const CLAUSE_OPENER = WordBit.pronoun | WordBit.determiner | WordBit.possessive;

/** Finds where the content to the right of the cue begins; `undefined` if there is none that the cue's frames take. */
export function contentAfter(scene: Scene, cue: ReportingCue, end: number): ContentStart | undefined {
  const { tokens, language, quoted } = scene;
  const { kind } = tokens;
  const { entry, end: first } = cue;
  if (first >= end) return undefined;
  if (takes(entry, Frame.x)) {
    const start = kind[first] === TokenKind.Comma || kind[first] === TokenKind.Colon ? first + 1 : first;
    // "what they are unhappy about and how to help"
    if (scene.genre !== 'news' && (language.classOf(tokens, start) & WordBit.coordinator) !== 0) return undefined;
    if (start >= end || (start > first && isGap(scene, cue, start))) return undefined;
    return { first: start, kind: takes(entry, Frame.t) && language.is(tokens, start, Role.that) ? 'that' : 'phrase' };
  }
  const nominal = takes(entry, Frame.n) || (takes(entry, Frame.m) && scene.genre === 'news');
  const clausal = takes(entry, Frame.t) || takes(entry, Frame.z);
  const what = kind[first] as number;
  const late = scene.genre === 'news' || quoted[first]! >= 0 ? first : behindTime(scene, first, end);
  // "the question that Mora raised earlier today": when it was said
  if (late > first && endsClause(scene, late, end, clausal)) return undefined;
  if (late > first && language.is(tokens, late, Role.that) && (clausal || nominal))
    return { first: late, kind: 'that' };
  if (takes(entry, Frame.v) && quoted[first]! < 0 && isPredicated(scene, first, end)) return { first, kind: 'phrase' };
  // a quotation, a colon
  if (quoted[first]! >= 0) return { first, kind: 'quotation' };
  if (what === TokenKind.Colon) {
    if (first + 1 >= end) return undefined;
    return { first: first + 1, kind: quoted[first + 1]! >= 0 ? 'quotation' : 'colon' };
  }
  if (what === TokenKind.Comma) {
    if (first + 1 < end && quoted[first + 1]! >= 0) return { first: first + 1, kind: 'quotation' };
    const said = spokenQuotation(scene, first + 1, end);
    if (said > 0 && takes(entry, Frame.q)) return { first: said, kind: 'clause' };
    // "said, in a statement, that"
    if (clausal) {
      const that = clauseWithin(scene, first, end);
      if (that !== undefined || scene.genre !== 'news') return that;
    }
    if (!nominal || scene.genre !== 'news') return undefined;
    const object = objectBehindInsertion(scene, first, end);
    return object < 0 ? undefined : { first: object, kind: 'phrase' };
  }
  // "insisted — without evidence — that"
  if (what === TokenKind.Dash && clausal) return clauseBehindDashes(scene, first, end);
  if (takes(entry, Frame.s)) return undefined;
  if (what > TokenKind.Clitic) return undefined;
  const mask = language.classOf(tokens, first);
  const that = language.is(tokens, first, Role.that);
  if (that && (clausal || takes(entry, Frame.n))) {
    return { first, kind: 'that' };
  }
  if (clausal && (mask & WordBit.subordinator) !== 0 && language.is(tokens, first, Role.clauseQuestion)) {
    // "she knows how to sail" says nothing of how; "she explained how" does
    const known =
      takes(entry, Frame.e) && !takes(entry, Frame.q) && !takes(entry, Frame.i) && !takes(entry, Frame.z) && !nominal;
    // "what she means when she says so"
    const vague =
      language.is(tokens, first + 1, Role.infinitiveMarker) || language.is(tokens, first, Role.clauseCondition);
    return known && scene.genre !== 'news' && vague && !isNegated(scene, cue.group, cue.first)
      ? undefined
      : { first, kind: 'wh' };
  }
  if (language.is(tokens, first, Role.infinitiveMarker) && kind[first] === TokenKind.Word) {
    // "fees declined to 10 million"
    // "the help we can offer to the islands"
    const verb =
      scene.genre === 'news'
        ? kind[first + 1] === TokenKind.Word || quoted[first + 1]! >= 0
        : !takes(entry, Frame.c) || (language.classOf(tokens, first + 1) & CLAUSE_OPENER) === 0;
    if (takes(entry, Frame.i) && verb) return { first, kind: 'infinitive' };
  }
  // "decided not to run"
  if (takes(entry, Frame.i) && (mask & WordBit.negation) !== 0 && language.is(tokens, first + 1, Role.infinitiveMarker))
    return { first, kind: 'infinitive' };
  if (takes(entry, Frame.i)) {
    const time = infinitiveBehindTime(scene, first, end);
    const marker = time >= 0 ? time : infinitiveBehindCircumstance(scene, first, end);
    if (marker >= 0) return { first: marker, kind: 'infinitive' };
  }
  // "said he wants …": a subject right behind a verb that takes no addressee opens the clause
  if (
    takes(entry, Frame.z) &&
    !takes(entry, Frame.a) &&
    (mask & CLAUSE_OPENER) !== 0 &&
    !language.is(tokens, first, Role.pointer)
  )
    return { first, kind: 'clause' };
  // "said over 30 farms had been hit", not "said over 30 times that"
  if (
    takes(entry, Frame.z) &&
    opensQuantity(scene, first) &&
    !language.is(tokens, first + 3, Role.that) &&
    hasVerb(scene, first, end)
  )
    return { first, kind: 'clause' };
  // "asked him whether"
  if (clausal && takes(entry, Frame.a))
    for (let token = first + 1; token < Math.min(end, first + 5); token++)
      if (language.is(tokens, token, Role.contentQuestion) && kind[token] === TokenKind.Word)
        return { first: token, kind: 'wh' };
  // "told us on Friday that"
  const dated = clausal ? clauseBehindTime(scene, first, end) : -1;
  if (dated >= 0) return { first: dated, kind: 'that' };
  if (takes(entry, Frame.a)) {
    const told = behindAddressee(scene, first, end);
    if (told >= 0)
      return { first: told, kind: (language.classOf(tokens, told) & WordBit.preposition) !== 0 ? 'phrase' : 'clause' };
  }
  if (clausal || takes(entry, Frame.q)) {
    // an addressee, a time or a place before the content: "told reporters on Monday that", "said in Paris, “"
    for (let token = first; token < Math.min(end, first + REACH + 4); token++) {
      const at = kind[token] as number;
      const title = titleAt(scene, token, first);
      if (title > token) {
        token = title - 1;
        continue;
      }
      if (quoted[token]! >= 0) {
        const lead = kind[token - 1] as number;
        if (lead === TokenKind.Comma || lead === TokenKind.Colon) return { first: token, kind: 'quotation' };
        // "told him “…”", but "said he wants “…”" is a clause with words quoted in it
        if (token - first <= 4 && !takes(entry, Frame.n) && (!takes(entry, Frame.z) || (mask & CLAUSE_OPENER) === 0))
          return { first: token, kind: 'quotation' };
        break;
      }
      if (at === TokenKind.Colon) {
        const reach = token + 1;
        // "told her the truth: it was late": what is announced is content too
        const object = takes(entry, Frame.a) && language.is(tokens, first, Role.objectPronoun) ? first + 1 : first;
        const announced = object < token && (language.classOf(tokens, object) & WordBit.determiner) !== 0;
        if (
          announced &&
          reach < end &&
          scene.genre !== 'news' &&
          quoted[reach]! < 0 &&
          (object > first || !takes(entry, Frame.a))
        )
          return { first: object, kind: 'phrase' };
        if (reach < end) return { first: reach, kind: quoted[reach]! >= 0 ? 'quotation' : 'colon' };
        break;
      }
      if (at === TokenKind.Dash && scene.genre !== 'news' && clausal) {
        const behind = clauseBehindDashes(scene, token, end);
        if (behind !== undefined) return behind;
      }
      if (at === TokenKind.Semicolon || at === TokenKind.Dash) break;
      // "told the agency after hinting that": the clause of another verb
      if (
        token > first &&
        language.is(tokens, token - 1, Role.temporal) &&
        (language.formOf(tokens, token) & FormBit.gerund) !== 0
      )
        break;
      // "told reporters, adding that"
      if (at === TokenKind.Comma && (language.formOf(tokens, token + 1) & FormBit.gerund) !== 0) break;
      // "told the House, and I quote, “…”"
      const reads = language.is(tokens, token + 2, Role.spokenQuote) && tokens.kind[token - 1] === TokenKind.Comma;
      // "will answer for themselves, but I can say that"
      const anew = scene.genre !== 'news' && language.is(tokens, token + 1, Role.self);
      const goesOn = (language.classOf(tokens, token) & WordBit.coordinator) !== 0 && !reads;
      if (goesOn && (takes(entry, Frame.n) || anew)) break;
      if ((clausal || nominal) && language.is(tokens, token, Role.that) && token - first < REACH) {
        // "provides credits for farmers that …": what a text lays down stands right behind the verb
        const laidDown =
          !takes(entry, Frame.q) && !takes(entry, Frame.a) && !takes(entry, Frame.n) && !takes(entry, Frame.e);
        if (laidDown && scene.genre !== 'news' && token - first > LONGEST_PLACE) break;
        // "wrote the words that guide us": a clause about the object
        const described = takes(entry, Frame.q) && !takes(entry, Frame.z) && !takes(entry, Frame.a) && !nominal;
        if (described && scene.genre !== 'news' && opensPlainObject(scene, first)) break;
        const led =
          (!takes(entry, Frame.n) ||
            takes(entry, Frame.a) ||
            (language.is(tokens, first, Role.describing) && language.is(tokens, first + 1, Role.period)) ||
            (mask & (WordBit.preposition | WordBit.time | WordBit.monthOrDay)) !== 0) &&
          leads(scene, first, token);
        if (led) return { first: token, kind: 'that' };
        break;
      }
      // "said on Roe's show that": the mark of an owner is no verb
      const owner = at === TokenKind.Clitic && (language.classOf(tokens, token - 1) & WordBit.pronoun) === 0;
      if (
        token > first &&
        !owner &&
        (language.classOf(tokens, token) & (WordBit.modal | WordBit.be | WordBit.have)) !== 0 &&
        (takes(entry, Frame.z) || !takes(entry, Frame.q))
      )
        break;
    }
  }
  // "insists he is", "notes the bill has": a clause without "that"
  if (scene.genre !== 'readout' && takes(entry, Frame.t) && opensFiniteClause(scene, first, end))
    return { first, kind: 'clause' };
  // "told us the crew could be released", "asked me to stay": the addressee is no part of it
  if (takes(entry, Frame.a) && first + 2 < end && language.is(tokens, first, Role.objectPronoun))
    return (kind[first + 1] as number) > TokenKind.Clitic ? undefined : { first: first + 1, kind: 'phrase' };
  // "that’s all they told me"
  if (takes(entry, Frame.a) && language.is(tokens, first, Role.objectPronoun) && first + 2 >= end) return undefined;
  if (nominal || clausal) {
    const behind = behindAdverbial(scene, first, end, nominal && !takes(entry, Frame.i));
    if (behind >= 0) {
      const question = language.is(tokens, behind, Role.clauseQuestion);
      if (nominal || takes(entry, Frame.z) || question)
        return { first: behind, kind: question ? 'wh' : nominal ? 'phrase' : 'clause' };
    }
  }
  if (takes(entry, Frame.c) && isThought(scene, first, end)) return { first, kind: 'phrase' };
  if (nominal) {
    if ((mask & WordBit.subordinator) !== 0 && !that) return takes(entry, Frame.t) ? { first, kind: 'wh' } : undefined;
    if ((mask & WordBit.preposition) !== 0 && !opensObject(scene, entry, first)) return undefined;
    return { first, kind: 'phrase' };
  }
  if (takes(entry, Frame.q) && isProForm(scene, first)) return { first, kind: 'phrase' };
  if (takes(entry, Frame.z)) {
    // "said at least nine were hurt"
    if (language.is(tokens, first + 1, Role.superlative) && hasVerb(scene, first, end))
      return { first, kind: 'clause' };
    if (
      (mask & (WordBit.preposition | WordBit.coordinator)) !== 0 &&
      !language.is(tokens, first, Role.adverbialPreposition)
    )
      return undefined;
    // a verb must follow before the sentence ends, else "said Monday" and its like
    let start = first;
    if ((language.classOf(tokens, start) & (WordBit.monthOrDay | WordBit.time)) !== 0) start++;
    // "said last month he would run"
    if (
      scene.genre === 'news' &&
      language.is(tokens, start, Role.describing) &&
      language.is(tokens, start + 1, Role.period)
    )
      start += 2;
    if ((mask & WordBit.preposition) !== 0) return undefined;
    if ((language.classOf(tokens, start) & WordBit.pronoun) !== 0) return { first: start, kind: 'clause' };
    let words = 0;
    for (let token = start; token < end; token++) {
      if ((kind[token] as number) <= TokenKind.Number) words++;
      else if (kind[token] === TokenKind.Comma && words < 3 && !opensClauseBehind(scene, token)) break;
    }
    return words >= 2 || (words === 1 && isSaid(scene, start, end)) ? { first: start, kind: 'clause' } : undefined;
  }
  return undefined;
}

/** What a cue conveys, from where it begins to the end of its clause; `undefined` if nothing is conveyed. */
export function clauseBehind(scene: Scene, cue: ReportingCue, end: number): Range | undefined {
  const start = contentAfter(scene, cue, end);
  return start && { first: start.first, end: clauseEnd(scene, start.first, end) };
}
