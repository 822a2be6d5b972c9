import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import type { ContentStart } from './content.js';
import { FINITE } from './verb-group.js';

/** Tokens in which the clause behind an insertion begins. */
const REACH = 14;

/** Tokens of the longest subject of a clause that is looked for without "that". */
const LONGEST_SUBJECT = 8;

/** Whether a clause begins at `token`: at the head of the sentence, behind a mark or a conjunction. */
export function isClauseStart({ tokens, language }: Scene, token: number, first: number): boolean {
  if (token <= first || (tokens.kind[token - 1] as number) > TokenKind.Clitic) return true;
  return (language.classOf(tokens, token - 1) & (WordBit.coordinator | WordBit.subordinator)) !== 0;
}

/** Whether a quotation ends at `token` with a comma inside its marks. */
export function endsQuotation({ tokens, quoted }: Scene, token: number): boolean {
  return token > 0 && quoted[token]! >= 0 && tokens.kind[token - 1] === TokenKind.Comma;
}

/** Whether a subject with a finite auxiliary begins at `first`: "he’s", "they will", "the bill has". */
export function opensFiniteClause(scene: Scene, first: number, end: number): boolean {
  const { tokens, language, quoted } = scene;
  const opening = language.classOf(tokens, first);
  if ((opening & (WordBit.preposition | WordBit.subordinator | WordBit.adverb)) !== 0) return false;
  if ((opening & WordBit.personal) !== 0) return true;
  for (let token = first + 1; token < Math.min(end, first + LONGEST_SUBJECT); token++) {
    const kind = tokens.kind[token] as number;
    if (quoted[token]! >= 0) return false;
    const mask = language.classOf(tokens, token);
    if (kind === TokenKind.Word && (mask & FINITE) !== 0) return true;
    if (kind > TokenKind.Clitic && kind !== TokenKind.Hyphen) return false;
    if ((mask & (WordBit.subordinator | WordBit.coordinator)) !== 0) return false;
  }
  return false;
}

/** "Holm said Roe, who is ill, was away": whether a relative clause behind the comma at `comma` says more of a subject. */
export function opensClauseBehind({ tokens, language, genre }: Scene, comma: number): boolean {
  return genre === 'news' && (language.classOf(tokens, comma + 1) & WordBit.relative) !== 0;
}

/** The clause behind an insertion between commas: "said, in a statement, that", "asked, twice, what". */
export function clauseWithin(scene: Scene, first: number, end: number): ContentStart | undefined {
  const { tokens, language } = scene;
  for (let token = first + 1; token < Math.min(end, first + REACH); token++) {
    // "said, in part: “…”"
    if (tokens.kind[token] === TokenKind.Colon && token + 1 < end && scene.quoted[token + 1]! >= 0)
      return { first: token + 1, kind: 'quotation' };
    if (tokens.kind[token - 1] !== TokenKind.Comma) continue;
    // "said to me, and I will never forget it, “…”"
    if (scene.genre !== 'news' && scene.quoted[token]! >= 0) return { first: token, kind: 'quotation' };
    if (language.is(tokens, token, Role.that)) return { first: token, kind: 'that' };
    if (scene.genre !== 'news' && token > first + 1 && language.is(tokens, token, Role.contentQuestion))
      return { first: token, kind: 'wh' };
  }
  return undefined;
}

/** Whether only an addressee, a time or a place stands between the cue and its "that". */
export function leads(scene: Scene, first: number, that: number): boolean {
  const { tokens, language } = scene;
  if (that - first <= 3) return true;
  const mask = language.classOf(tokens, first);
  if ((mask & (WordBit.preposition | WordBit.time | WordBit.monthOrDay)) !== 0) return true;
  for (let token = first; token < that; token++) {
    if ((language.classOf(tokens, token) & (WordBit.modal | WordBit.be | WordBit.have | WordBit.do)) !== 0)
      return false;
    if (tokens.kind[token] === TokenKind.Comma) return false;
  }
  return true;
}

/** "told me – and she meant it – that": the clause behind what is set off by two dashes. */
export function clauseBehindDashes({ tokens, language }: Scene, dash: number, end: number): ContentStart | undefined {
  for (let token = dash + 2; token < Math.min(end - 1, dash + REACH); token++)
    if (tokens.kind[token] === TokenKind.Dash)
      return language.is(tokens, token + 1, Role.that) ? { first: token + 1, kind: 'that' } : undefined;
  return undefined;
}
