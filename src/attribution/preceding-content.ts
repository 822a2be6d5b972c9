import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';

/** The content that ends before `end` and begins with the sentence, or with the quotation before it. */
export function contentBefore(scene: Scene, end: number, from: number): Range | undefined {
  const { tokens, quoted, quotations } = scene;
  if (end === from && isBehindIntroduced(scene, from)) return undefined;
  let last = end;
  if (last > 0 && tokens.kind[last - 1] === TokenKind.Comma) last--;
  if (last > 0 && tokens.kind[last - 1] === TokenKind.Dash) last--;
  const quotation = last > 0 ? quoted[last - 1]! : -1;
  let begin = scene.genre === 'news' || quotation >= 0 ? from : clauseBefore(scene, last, from);
  if (quotation >= 0) {
    begin = Math.min(quotations[quotation]!.first, from);
    if (quotations[quotation]!.first > from) {
      // mixed: the sentence begins outside the quotation; not "Roe had a motto: “…,” she said"
      const led = tokens.kind[quotations[quotation]!.first - 1] === TokenKind.Colon;
      begin = led ? quotations[quotation]!.first : from;
    }
  }
  return begin < last ? { first: begin, end: last } : undefined;
}

/** Words between a verb of speech and the mark before what it quotes. */
const LONGEST_LINK = 5;

/**
 * Whether the sentence at `first` stands behind a quotation that has its speaker already: a verb of speech with a colon or
 * comma before it, and a stop inside: "Roe said: “It is late.” They agreed."
 */
function isBehindIntroduced({ tokens, quoted, quotations, reports }: Scene, first: number): boolean {
  const quotation = first > 0 ? quotations[quoted[first - 1]!] : undefined;
  if (quotation === undefined || quotation.first === 0 || quotation.end !== first) return false;
  const lead = quotation.first - 1;
  const kind = tokens.kind[lead];
  if (kind !== TokenKind.Colon && kind !== TokenKind.Comma) return false;
  const report = reports.from(lead - LONGEST_LINK);
  const introduced = report < reports.count && reports.first(report) < lead;
  return introduced && tokens.kind[first - 2] === TokenKind.Terminator;
}

/** Where the clause begins that goes on to `end`: behind a dash or a semicolon. */
function clauseBefore({ tokens }: Scene, end: number, from: number): number {
  for (let token = end - 2; token > from; token--) {
    const kind = tokens.kind[token];
    if (kind === TokenKind.Dash || kind === TokenKind.Semicolon) return token + 1;
  }
  return from;
}

/** A quotation from `first`, to its end or to that of the sentence, whichever is later. */
export function quotationFrom(scene: Scene, first: number, end: number): Range {
  const quotation = scene.quotations[scene.quoted[first]!]!;
  if (isClosed(scene, quotation)) return { first, end: quotation.end };
  return { first, end: Math.max(quotation.end, quotation.end < end ? clauseEnd(scene, first, end) : quotation.end) };
}

/** "He said, “I did it,” and sat down": a whole sentence that ends within its marks, outside news. */
export function isClosed({ tokens, genre }: Scene, { first, end }: Range): boolean {
  if (genre === 'news' || genre === 'readout') return false;
  const last = tokens.kind[end - 2];
  if (last !== TokenKind.Comma && last !== TokenKind.Terminator) return false;
  const lead = tokens.kind[first - 1];
  return (
    lead === TokenKind.Comma ||
    lead === TokenKind.Colon ||
    ((tokens.flags[first + 1] as number) & TokenFlag.Capital) !== 0
  );
}

/** What goes on after an interposed cue: “…,” he said, “…” or "…, he said, …". */
export function after(scene: Scene, from: number, end: number, spoken: boolean): Range[] {
  const { tokens, language, quoted } = scene;
  let token = from;
  while (token < end && quoted[token]! < 0 && tokens.kind[token] !== TokenKind.Comma) token++;
  if (token >= end - 1) return [];
  if (quoted[token]! >= 0) return [quotationFrom(scene, token, end)];
  const next = token + 1;
  if (quoted[next]! >= 0) return [quotationFrom(scene, next, end)];
  // "the road is open, he said, but it is long"
  return token === from && !spoken && (language.formOf(tokens, next) & FormBit.gerund) === 0
    ? [{ first: next, end: clauseEnd(scene, next, end) }]
    : [];
}

/** "as Xi noted": the clause that the parenthesis stands in. */
export function parenthetical(scene: Scene, as: number, cueEnd: number, sentence: Range): Range | undefined {
  const { tokens } = scene;
  if (as > sentence.first + 2) {
    if (tokens.kind[cueEnd] === TokenKind.Comma && cueEnd + 1 < sentence.end)
      return { first: cueEnd + 1, end: clauseEnd(scene, cueEnd, sentence.end) };
    if (tokens.kind[as - 1] === TokenKind.Comma) return { first: sentence.first, end: as - 1 };
    // "but as the President said the road is open"
    const leads = (scene.language.classOf(tokens, as - 1) & WordBit.coordinator) !== 0;
    return leads && cueEnd + 2 < sentence.end
      ? { first: cueEnd, end: clauseEnd(scene, cueEnd, sentence.end) }
      : undefined;
  }
  const comma = commaFrom(scene, cueEnd, sentence.end);
  return comma + 1 < sentence.end ? { first: comma + 1, end: clauseEnd(scene, comma, sentence.end) } : undefined;
}

/** The first comma from `token` on; `end` where there is none. */
export function commaFrom({ tokens }: Scene, token: number, end: number): number {
  let comma = token;
  while (comma < end && tokens.kind[comma] !== TokenKind.Comma) comma++;
  return comma;
}

/** Tokens of the longest phrase that is taken for an adverbial. */
const LONGEST_ADVERBIAL = 12;

/** Whether what stands before a comma is no clause but a time, a place, a manner: "During the forum, …". */
export function isAdverbial(scene: Scene, first: number, end: number): boolean {
  const { tokens, language } = scene;
  // a long stretch holds a clause, however it begins
  if (end - first > LONGEST_ADVERBIAL) return false;
  const opening = language.classOf(tokens, first);
  if ((opening & (WordBit.preposition | WordBit.subordinator)) !== 0 && !language.is(tokens, first, Role.that))
    return true;
  if ((language.formOf(tokens, first) & FormBit.gerund) !== 0) return true;
  return end - first < 3;
}

/** "In Belmar, she said, “…”": whether what leads is when or where, and what is said is all in the quotation. */
export function isLeadOfQuotation(scene: Scene, first: number, end: number, quotation: number): boolean {
  if (scene.genre !== 'news' || scene.quoted[quotation]! < 0 || scene.quoted[end - 1]! >= 0) return false;
  return isAdverbial(scene, first, end) || (scene.language.formOf(scene.tokens, first) & FormBit.past) !== 0;
}

/** Tokens in which a phrase says that it names a topic. */
const LONGEST_TOPIC_OPENING = 3;

/** "Per quanto riguarda il commercio, …": what it names is what is spoken of. */
export function opensTopic({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + LONGEST_TOPIC_OPENING); token++)
    if (language.is(tokens, token, Role.topic)) return true;
  return false;
}

/** "There is a girl, she wrote me a letter": a verb with an object of its own is no insertion, outside news. */
export function takesOther({ tokens, language, genre }: Scene, token: number): boolean {
  if (genre === 'news') return false;
  const object = language.is(tokens, token, Role.objectPronoun) ? token + 1 : token;
  return (language.classOf(tokens, object) & (WordBit.determiner | WordBit.possessive)) !== 0;
}
