import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Resolution, Scene } from './attribution.js';
import type { Discourse } from './discourse.js';
import { joinsPeople } from './joined-people.js';
import { lastPerson, mentionsIn } from './mentions.js';
import { ownVoice } from './own-account.js';
import { isHead } from './personhood.js';
import { resolvePronoun } from './pronouns.js';
import { byTitle, partyOfDemonym } from './titles.js';
import { jointVoice, partiesWhoMet, partyOf, textOf, voiceOf } from './voices.js';

/** Resolves a source to a voice. `turn` is the turn it stands in, whose speaker "I" and "we" are. */
export function resolveSource(
  scene: Scene,
  source: Range,
  discourse: Discourse,
  turn: Attribution | undefined,
): Resolution {
  const { tokens, language, cast } = scene;
  const inside = mentionsIn(scene, source);
  const heads = inside.length === 0 ? inside : inside.filter((mention) => isHead(scene, source, mention));
  const people = heads.length === 0 ? heads : heads.filter((mention) => mention.person >= 0);
  if (heads.length > 1) {
    const sides = new Set((people.length > 0 ? people : heads).map((mention) => mention.party));
    if (sides.size > 1) return { voice: jointVoice(scene, textOf(scene, source), [...sides]), confidence: 1 };
  }
  const joint = coordinated(scene, source, turn);
  if (joint !== undefined) return joint;
  if (people.length > 0) {
    if (people.every(({ person }) => person === people[0]!.person))
      return { voice: voiceOf(scene, people[0]!), confidence: 1 };
    return { voice: { label: textOf(scene, source), party: cast.parties[people[0]!.party]!.id }, confidence: 0.9 };
  }
  const pronoun = resolvePronoun(scene, source, discourse, turn);
  if (pronoun !== undefined) return pronoun;
  const latter = latterOf(scene, source);
  if (latter !== undefined) return latter;
  const single = source.end - source.first === 1;
  let mask = 0;
  for (let token = source.first; token < source.end; token++) mask |= language.classOf(tokens, token);
  if (
    cast.parties.length > 1 &&
    ((((mask & WordBit.sidesNoun) !== 0 || isPair(scene, source) || isInvariablePlural(scene, source)) &&
      isPlural(scene, source)) ||
      isPairOfCountries(scene, source))
  ) {
    if (heads.length === 0)
      return { voice: jointVoice(scene, labelOf(scene, source), partiesWhoMet(scene)), confidence: 0.9 };
  }
  if (heads.length === 0 && countsAll(scene, source))
    return { voice: jointVoice(scene, labelOf(scene, source), partiesWhoMet(scene)), confidence: 0.8 };
  const other = counterpart(scene, source, discourse, turn);
  if (other !== undefined) return other;
  if ((mask & WordBit.title) !== 0) {
    const titled = byTitle(scene, source, turn, inside);
    if (titled !== undefined) return titled;
  }
  if (heads.length > 0) return { voice: voiceOf(scene, heads[0]!, labelOf(scene, source)), confidence: 1 };
  const side = sideOfDemonym(scene, source);
  if (side >= 0) return { voice: voiceOf(scene, { party: side, person: -1 }, labelOf(scene, source)), confidence: 0.9 };
  const part = single ? cast.byPartOfName(tokens.hash[source.first] as number) : undefined;
  if (part !== undefined && ((tokens.flags[source.first] as number) & TokenFlag.Capital) !== 0)
    return { voice: voiceOf(scene, part), confidence: 0.8 };
  return { voice: named(scene, source, labelOf(scene, source), discourse), confidence: 1 };
}

function labelOf(scene: Scene, source: Range): string {
  return textOf(scene, withoutManner(scene, source));
}

/** "The leaders, in a friendly manner,": what is set off behind the source and says how it spoke is no part of its name. */
function withoutManner({ tokens, language, genre }: Scene, { first, end }: Range): Range {
  if (genre === 'news') return { first, end };
  for (let token = first + 1; token < end - 1; token++)
    if (
      tokens.kind[token] === TokenKind.Comma &&
      (language.classOf(tokens, token + 1) & WordBit.preposition) !== 0 &&
      !language.is(tokens, token + 1, Role.complementPreposition)
    )
      return { first, end: token };
  return { first, end };
}

/** "The Vice President and the King": titles joined, of which each may stand for somebody. */
function coordinated(scene: Scene, source: Range, turn: Attribution | undefined): Resolution | undefined {
  const { cast, tokens, language } = scene;
  if (cast.parties.length < 2 || scene.genre === 'news' || !joinsAny(scene, source)) return undefined;
  const sides = new Set<number>();
  let unknown = 0;
  let strangers = 0;
  let parts = 0;
  let start = source.first;
  for (let token = source.first; token <= source.end; token++) {
    if (token < source.end && !joins(scene, token)) continue;
    if (token > start) {
      const part = { first: start, end: token };
      parts++;
      const side = sideOf(scene, part, turn);
      if (side >= 0) sides.add(side);
      else {
        const titled = holdsTitle(scene, part);
        // "she and President Roe": the other one
        if (titled || (language.classOf(tokens, part.first) & WordBit.personal) !== 0) unknown++;
        const joined = start > source.first && language.is(tokens, start - 1, Role.and);
        if (joined && (titled || isStranger(scene, part))) strangers++;
      }
    }
    start = token + 1;
  }
  if (parts < 2 || sides.size === 0) return undefined;
  const label = textOf(scene, source);
  if (sides.size > 1) return { voice: jointVoice(scene, label, [...sides]), confidence: 0.9 };
  // of two parties, a title or pronoun that was not understood is the other's
  if (unknown > 0 && parts === 2 && cast.parties.length === 2)
    return { voice: jointVoice(scene, label, partiesWhoMet(scene)), confidence: 0.7 };
  // "President Roe and Sheikh Amin", whom the parties do not know: not the President alone
  return strangers > 0 ? { voice: jointVoice(scene, label, [...sides]), confidence: 0.8 } : undefined;
}

/** Somebody else with a name, or a group, and not "his team". */
function isStranger({ tokens, language }: Scene, { first, end }: Range): boolean {
  if ((language.classOf(tokens, first) & WordBit.possessive) !== 0) return false;
  const last = language.classOf(tokens, end - 1);
  return (
    ((tokens.flags[end - 1] as number) & TokenFlag.Capital) !== 0 || (last & (WordBit.sidesNoun | WordBit.group)) !== 0
  );
}

function joins({ tokens, language }: Scene, token: number): boolean {
  return tokens.kind[token] === TokenKind.Comma || language.is(tokens, token, Role.and);
}

function joinsAny(scene: Scene, { first, end }: Range): boolean {
  for (let token = first; token < end; token++) if (joins(scene, token)) return true;
  return false;
}

function holdsTitle({ tokens, language }: Scene, { first, end }: Range): boolean {
  // "business leaders"
  const mask = language.classOf(tokens, first);
  if (
    ((tokens.flags[first] as number) & TokenFlag.Capital) === 0 &&
    (mask & (WordBit.determiner | WordBit.possessive | WordBit.titleAbbreviation)) === 0
  )
    return false;
  for (let token = first; token < end; token++)
    if ((language.classOf(tokens, token) & (WordBit.title | WordBit.titleAbbreviation)) !== 0) return true;
  // "Mr. Roe and his counterparts"
  return language.is(tokens, end - 1, Role.counterpart);
}

/** "President Roe", not "the President of Belmar". */
function endsInName({ tokens, language }: Scene, { first, end }: Range): boolean {
  if (end - first < 2 || ((tokens.flags[end - 1] as number) & TokenFlag.Capital) === 0) return false;
  for (let token = first; token < end; token++)
    if ((language.classOf(tokens, token) & WordBit.preposition) !== 0) return false;
  return (language.classOf(tokens, end - 1) & (WordBit.title | WordBit.group)) === 0;
}

/** The party of whom a name or title stands for, -1 if it is not known. */
function sideOf(scene: Scene, part: Range, turn: Attribution | undefined): number {
  // "President Roe and I": the author
  if (part.end - part.first === 1 && scene.language.is(scene.tokens, part.first, Role.firstPersonSingular))
    return partyOf(scene, turn?.voice ?? ownVoice(scene));
  const inside = mentionsIn(scene, part);
  const head = inside.find((mention) => isHead(scene, part, mention));
  if (head !== undefined) return head.party;
  const known = scene.cast.byPartOfName(scene.tokens.hash[part.end - 1] as number);
  if (known !== undefined) return known.party;
  // "President Roe", whom the parties do not know, is not the President whom they know
  if (endsInName(scene, part)) return -1;
  return partyOf(scene, byTitle(scene, part, turn, inside)?.voice);
}

/** "The latter": the person named last. */
function latterOf(scene: Scene, { first, end }: Range): Resolution | undefined {
  if (!scene.language.is(scene.tokens, end - 1, Role.latter)) return undefined;
  const last = lastPerson(scene, first);
  return last === undefined ? undefined : { voice: voiceOf(scene, last), confidence: 0.7 };
}

/** "The Belmarian side": the party whose demonym stands before; -1 if none does. */
function sideOfDemonym(scene: Scene, { first, end }: Range): number {
  if (end - first < 2 || scene.cast.parties.length === 0) return -1;
  return scene.language.is(scene.tokens, end - 1, Role.side) ? partyOfDemonym(scene, end - 2) : -1;
}

/** "His counterpart": of two people, the one who did not speak last. */
function counterpart(
  scene: Scene,
  source: Range,
  discourse: Discourse,
  turn: Attribution | undefined,
): Resolution | undefined {
  const { tokens, language, cast } = scene;
  if (!language.is(tokens, source.end - 1, Role.counterpart)) return undefined;
  const last = discourse.person?.party ?? turn?.voice.party;
  const others = cast.people.filter((one) => cast.parties[one.party]!.id !== last);
  if (last === undefined || others.length !== 1) return undefined;
  return { voice: voiceOf(scene, others[0]!), confidence: 0.8 };
}

/** "i leader": a noun that only its determiner tells to be a plural. */
export function isInvariablePlural({ tokens, language }: Scene, { first, end }: Range): boolean {
  let plural = false;
  for (let token = first; token < end; token++) {
    if (language.is(tokens, token, Role.pluralDeterminer)) plural = true;
    else if (plural && language.is(tokens, token, Role.invariablePlural)) return true;
    else if ((language.classOf(tokens, token) & WordBit.title) === 0) plural = false;
  }
  return false;
}

/** "The three envoys", where three parties met. */
function countsAll(scene: Scene, { first, end }: Range): boolean {
  const { tokens, language } = scene;
  if (scene.genre === 'news' || end - first < 3 || !language.is(tokens, first, Role.article)) return false;
  const parties = partiesWhoMet(scene).length;
  const number = parties === 2 ? Role.two : parties === 3 ? Role.three : parties === 4 ? Role.four : -1;
  return number >= 0 && language.is(tokens, first + 1, number);
}

/** "the two", "both". */
function isPair({ tokens, language }: Scene, { first, end }: Range): boolean {
  return (
    language.is(tokens, end - 1, Role.two) &&
    (end - first === 1 || (end - first === 2 && language.is(tokens, first, Role.article)))
  );
}

/** "our two countries", "both governments". */
function isPairOfCountries({ tokens, language, genre }: Scene, { first, end }: Range): boolean {
  if (genre === 'news' || !language.is(tokens, end - 1, Role.nations)) return false;
  for (let token = first; token < end - 1; token++) if (language.is(tokens, token, Role.two)) return true;
  return false;
}

function isPlural(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  if (isInvariablePlural(scene, source)) return true;
  for (let token = source.first; token < source.end; token++) {
    if ((language.classOf(tokens, token) & WordBit.sidesNoun) !== 0) return true;
    if (language.is(tokens, token, Role.two) && token === source.end - 1) return true;
    if ((language.classOf(tokens, token) & WordBit.preposition) !== 0) return false;
  }
  return false;
}

/** A source outside the parties: its full name where an earlier one ends in the same word. */
export function named(scene: Scene, source: Range, label: string, discourse: Discourse): Voice {
  const { tokens } = scene;
  // "Ms Roe and her team" are not who "Ms Roe" is
  if (joinsPeople(scene, source)) return { label };
  let last = -1;
  let first = -1;
  for (let token = source.first; token < source.end; token++) {
    if (tokens.kind[token] === TokenKind.Comma) break;
    if (((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 && tokens.kind[token] === TokenKind.Word) {
      if (first < 0 || last !== token - 1) first = token;
      last = token;
    }
  }
  if (last < 0) return { label };
  const key = tokens.hash[last] as number;
  const known = discourse.names.get(key);
  if (known === undefined) discourse.names.set(key, label);
  return { label: known ?? label };
}
