import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import { partsPlace, regionEnd } from './place-name.js';

const Capital = TokenFlag.Capital;
const LONGEST = 30;

/**
 * The comma that opens the apposition which the comma at `closing` ends: "Hugh Hill, a doctor, said". Of several, the
 * first: "Ann Roe, 24, who lives in Belmar, said".
 */
export function appositionStart(scene: Scene, closing: number, from: number): number {
  const { tokens, quoted } = scene;
  let opening = -1;
  for (let token = closing - 1; token > from && closing - token < LONGEST; token--) {
    if (quoted[token]! >= 0) break;
    if (tokens.kind[token] === TokenKind.Semicolon || tokens.kind[token] === TokenKind.Colon) break;
    if (tokens.kind[token] !== TokenKind.Comma) continue;
    if (scene.genre === 'news' && (partsPlace(scene, token, from) || endsPlace(scene, token, closing))) continue;
    if (opening >= 0 && !opensApposition(scene, token + 1)) {
      // "the firm's manager, Ann Roe, who …": a name behind what she is
      if (scene.genre === 'news' && namesTitle(scene, token)) opening = token;
      break;
    }
    opening = token;
    if (!opensApposition(scene, token + 1)) break;
  }
  return opening;
}

/** "in Monk, Wis.,": whether nothing but a region cut short stands between the comma at `comma` and the one at `closing`. */
function endsPlace({ tokens, language }: Scene, comma: number, closing: number): boolean {
  if (tokens.kind[closing - 1] !== TokenKind.Terminator || closing - comma > LONGEST_REGION) return false;
  for (let token = comma + 1; token < closing; token++)
    if (tokens.kind[token] !== TokenKind.Terminator && ((tokens.flags[token] as number) & Capital) === 0) return false;
  return (language.classOf(tokens, closing - 2) & WordBit.title) === 0;
}

/** Tokens of "N. Y." with its comma. */
const LONGEST_REGION = 6;

/** Whether a name follows the comma at `comma`, and before it stands what its bearer is. */
function namesTitle({ tokens, language }: Scene, comma: number): boolean {
  const named = (token: number) => ((tokens.flags[token] as number) & Capital) !== 0;
  if (!named(comma + 1)) return false;
  let title = comma - 1;
  // "the mayor of Belmar, Ann Roe"
  while (title > 0 && comma - title < OFFICE_REACH && tokens.kind[title] === TokenKind.Word && named(title)) title--;
  if (title < comma - 1) {
    if (!language.is(tokens, title, Role.complementPreposition)) return false;
    title--;
  }
  return !named(title) && (language.classOf(tokens, title) & WordBit.title) !== 0;
}

/** Whether a description of the person just named begins at `token`: "a doctor", "24", "who lives", "president of". */
export function opensApposition(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  if (tokens.kind[token] === TokenKind.Number) return true;
  const mask = language.classOf(tokens, token);
  if ((mask & WordBit.relative) !== 0) return true;
  if ((mask & WordBit.title) !== 0 && ((tokens.flags[token] as number) & Capital) === 0) return true;
  if ((mask & WordBit.determiner) !== 0 && (mask & WordBit.subordinator) === 0) return true;
  // "President of the Belmar Bank"
  if (
    scene.genre === 'news' &&
    (mask & WordBit.title) !== 0 &&
    language.is(tokens, token + 1, Role.complementPreposition)
  )
    return true;
  return (
    scene.genre === 'news' &&
    (describesOffice(scene, token) || opensAddition(scene, token) || isAffiliation(scene, token))
  );
}

/** ", including Ann Roe,", ", of the Belmar Bank,", ", now a partner,", ", conducted by the bank,": who or what is meant. */
function opensAddition({ tokens, language }: Scene, token: number): boolean {
  if (language.is(tokens, token, Role.inclusion)) return true;
  const next = language.classOf(tokens, token + 1);
  if (language.is(tokens, token, Role.origin)) return ((tokens.flags[token + 1] as number) & Capital) !== 0;
  if ((language.classOf(tokens, token) & WordBit.adverb) !== 0)
    return (next & WordBit.determiner) !== 0 && (next & WordBit.subordinator) === 0;
  return (language.formOf(tokens, token) & FormBit.past) !== 0 && language.is(tokens, token + 1, Role.agentMarker);
}

/** "R-Belmar", "Roe's former manager": a party with its place, or what somebody is to somebody. */
function isAffiliation({ tokens, language }: Scene, token: number): boolean {
  if (((tokens.flags[token] as number) & Capital) === 0) return false;
  if (tokens.kind[token + 1] === TokenKind.Hyphen)
    return (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
  for (let at = token + 1; at < Math.min(tokens.count, token + OFFICE_REACH); at++) {
    if (tokens.kind[at] === TokenKind.Clitic && language.is(tokens, at, Role.possessiveClitic)) {
      for (let noun = at + 1; noun < Math.min(tokens.count, at + OFFICE_REACH); noun++) {
        if (tokens.kind[noun] !== TokenKind.Word && tokens.kind[noun] !== TokenKind.Hyphen) return false;
        if ((language.classOf(tokens, noun) & WordBit.title) !== 0 || language.is(tokens, noun, Role.human))
          return true;
      }
      return false;
    }
    if (tokens.kind[at] !== TokenKind.Word || ((tokens.flags[at] as number) & Capital) === 0) return false;
  }
  return false;
}

/** Words in which an office is named at the latest. */
const OFFICE_REACH = 6;

/** "executive director of", "Republican of Belmar", "one of the owners": an office without an article. */
function describesOffice(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  if (language.is(tokens, token, Role.standalone) && language.is(tokens, token + 1, Role.complementPreposition))
    return true;
  for (let at = token; at < Math.min(tokens.count, token + OFFICE_REACH); at++) {
    if (tokens.kind[at] !== TokenKind.Word) return false;
    const mask = language.classOf(tokens, at);
    if ((mask & WordBit.title) !== 0) return at > token || ((tokens.flags[at] as number) & Capital) === 0;
    if (at > token && language.is(tokens, at, Role.complementPreposition)) return true;
    if ((mask & ~WordBit.coordinator & NOT_OFFICE) !== 0) return false;
  }
  return false;
}

const NOT_OFFICE =
  WordBit.pronoun |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal |
  WordBit.subordinator |
  WordBit.preposition |
  WordBit.adverb |
  WordBit.speech;

const INSERTED = WordBit.preposition | WordBit.adverb;

/** Whether what begins at `token` says when or how, and not who: ", after a long pause,", ", speaking to Iowans,". */
export function opensInsertion(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  const mask = language.classOf(tokens, token);
  if ((mask & WordBit.relative) !== 0 || ((tokens.flags[token] as number) & Capital) !== 0) return false;
  if (opensAddition(scene, token) || describesOffice(scene, token)) return false;
  if ((mask & (INSERTED | WordBit.subordinator)) !== 0 && (mask & WordBit.determiner) === 0) return true;
  return (mask & ~WordBit.speech) === 0 && (language.formOf(tokens, token) & (FormBit.gerund | FormBit.past)) !== 0;
}

/** Whether a relative clause begins at `token` in which somebody says something: "who said", "who has also asked". */
function speaksInRelative({ tokens, language }: Scene, token: number): boolean {
  if ((language.classOf(tokens, token) & WordBit.relative) === 0) return false;
  let verb = token + 1;
  while ((language.classOf(tokens, verb) & (WordBit.have | WordBit.adverb)) !== 0) verb++;
  return (language.classOf(tokens, verb) & WordBit.speech) !== 0;
}

/** Where the appositions end that follow the name which ends at `end`. */
export function afterAppositions(scene: Scene, end: number, limit: number): number {
  const { tokens, language, quoted } = scene;
  let last = end;
  while (
    last < limit &&
    tokens.kind[last] === TokenKind.Comma &&
    (opensApposition(scene, last + 1) || (scene.genre === 'news' && namesTitle(scene, last)))
  ) {
    let token = last + 1;
    while (token < limit && token - end < LONGEST && quoted[token]! < 0) {
      const kind = tokens.kind[token] as number;
      if (kind === TokenKind.Comma && scene.genre === 'news' && partsPlace(scene, token, last)) {
        token = regionEnd(scene, token, limit);
        continue;
      }
      if (kind === TokenKind.Comma || kind === TokenKind.Semicolon || kind === TokenKind.Colon) break;
      if (kind === TokenKind.Terminator && token === limit - 1) break;
      token++;
    }
    // "…, and the talks went on": a clause of its own is no apposition
    if ((language.classOf(tokens, last + 1) & WordBit.coordinator) !== 0) break;
    // ", who added that …" is an attribution of its own
    if (scene.genre === 'news' && speaksInRelative(scene, last + 1)) break;
    last = token;
  }
  return last;
}

const FINITE = WordBit.be | WordBit.have | WordBit.modal | WordBit.do;

/** Whether what looks like an apposition is rather a clause: "In the port, it is quiet, said Roe", not "Roe, who is ill". */
export function holdsClause({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.relative) !== 0) return false;
    if (tokens.kind[token] === TokenKind.Word && (mask & FINITE) !== 0) return true;
  }
  return false;
}
