import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Resolution, Scene } from './attribution.js';
import type { Figure, Mention } from './cast.js';
import type { Discourse } from './discourse.js';
import { jointAuthors } from './joint-account.js';
import { lastPerson, mentionsIn } from './mentions.js';
import { ownVoice } from './own-account.js';
import { jointVoice, partiesWhoMet, partyOf, textOf, voiceOf } from './voices.js';

/** Whom "he", "they", "I", "it" stand for; `undefined` for what is no pronoun. */
export function resolvePronoun(
  scene: Scene,
  source: Range,
  discourse: Discourse,
  turn: Attribution | undefined,
): Resolution | undefined {
  const { tokens, language, cast } = scene;
  const { first, end } = source;
  const they = language.is(tokens, first, Role.pluralPerson);
  if (end - first > 1 && !(they && end - first === 2)) return undefined;
  const label = textOf(scene, source);
  const object = language.is(tokens, first, Role.objectPronoun) && isGendered(scene, first);
  if (object || language.is(tokens, first, Role.singularPerson))
    return resolvePerson(scene, first, label, discourse, turn);
  if (they || language.is(tokens, first, Role.both)) {
    if (discourse.plural !== undefined) return { voice: discourse.plural, confidence: 0.95 };
    const other = they ? otherSide(scene, first, turn) : undefined;
    if (other !== undefined) return other;
    if (cast.parties.length > 1 && scene.genre !== 'news' && scene.genre !== 'post')
      return { voice: jointVoice(scene, label, partiesWhoMet(scene)), confidence: 0.7 };
    return { voice: { label }, confidence: 0.4 };
  }
  if (language.is(tokens, first, Role.firstPersonSubject))
    return {
      voice: jointAuthors(scene, label) ?? turn?.voice ?? ownVoice(scene) ?? discourse.person ?? { label },
      confidence: 0.95,
    };
  if (language.is(tokens, first, Role.addressed))
    return turn?.addressee === undefined ? undefined : { voice: turn.addressee, confidence: 0.8 };
  if (language.is(tokens, first, Role.it))
    return discourse.thing === undefined
      ? { voice: { label }, confidence: 0.4 }
      : { voice: discourse.thing, confidence: 0.9 };
  return undefined;
}

function isGendered({ tokens, language }: Scene, token: number): boolean {
  return language.is(tokens, token, Role.feminine) || language.is(tokens, token, Role.masculine);
}

/** "He", "she": the last person of that gender. */
function resolvePerson(
  scene: Scene,
  token: number,
  label: string,
  discourse: Discourse,
  turn: Attribution | undefined,
): Resolution {
  const { tokens, language } = scene;
  const gender = [Role.feminine, Role.masculine].find((role) => language.is(tokens, token, role));
  for (const voice of [discourse.person, discourse.earlier]) {
    if (voice === undefined || conflicts(scene, voice, gender, discourse)) continue;
    if (gender !== undefined) discourse.genders.set(voice.person ?? voice.label, gender);
    return { voice, confidence: voice === discourse.person ? 0.9 : 0.8 };
  }
  if (discourse.person !== undefined) {
    // somebody of that gender who was named last
    const named = lastPerson(scene, token, (mention) => !conflicts(scene, voiceOf(scene, mention), gender, discourse));
    if (named !== undefined) return { voice: voiceOf(scene, named), confidence: 0.7 };
    return { voice: discourse.person, confidence: 0.5 };
  }
  if (turn?.mode === 'turn') return { voice: { label: titledBefore(scene, token) ?? label }, confidence: 0.5 };
  const before =
    subjectBefore(scene, token, (mention) => !conflicts(scene, voiceOf(scene, mention), gender, discourse)) ??
    lastPerson(scene, token);
  return before === undefined
    ? { voice: { label }, confidence: 0.5 }
    : { voice: voiceOf(scene, before), confidence: 0.6 };
}

/** In an account, the person whom the sentence before names first: its subject. */
function subjectBefore(scene: Scene, token: number, suits: (mention: Mention) => boolean): Mention | undefined {
  const { tokens, genre } = scene;
  if (genre === 'news') return undefined;
  let first = token;
  let sentences = 0;
  while (first > 0 && token - first < LONGEST_LOOK) {
    if (((tokens.flags[first] as number) & TokenFlag.SentenceStart) !== 0 && ++sentences === 2) break;
    first--;
  }
  return mentionsIn(scene, { first, end: token }).find((mention) => mention.person >= 0 && suits(mention));
}

function conflicts(scene: Scene, voice: Voice, gender: number | undefined, discourse: Discourse): boolean {
  if (gender === undefined) return false;
  const name = voice.person ?? voice.label;
  const known = discourse.genders.get(name) ?? genderOf(scene, voice);
  if (known !== undefined) discourse.genders.set(name, known);
  return known !== undefined && known !== gender;
}

/** Gender by the title that the text gives: "Mrs Roe", "King Harald". */
function genderOf(scene: Scene, voice: Voice): number | undefined {
  const { tokens, language, mentions, cast } = scene;
  for (let at = 0; at < Math.min(mentions.length, MOST_MENTIONS); at++) {
    const mention = mentions[at]!;
    if (mention.person < 0 || cast.personOf(mention)?.id !== voice.person) continue;
    for (let token = Math.max(0, mention.first - 2); token < mention.end; token++) {
      if (language.is(tokens, token, Role.masculineTitle)) return Role.masculine;
      if (language.is(tokens, token, Role.feminineTitle)) return Role.feminine;
    }
  }
  return undefined;
}

const MOST_MENTIONS = 100;

/** "They", where one of two sides speaks: the other one, if it was named in the paragraph. */
function otherSide(scene: Scene, token: number, turn: Attribution | undefined): Resolution | undefined {
  const { cast, tokens } = scene;
  const own = partyOf(scene, turn?.voice);
  if (own < 0 || cast.parties.length !== 2) return undefined;
  let start = token;
  while (start > 0 && ((tokens.flags[start] as number) & TokenFlag.ParagraphStart) === 0) start--;
  const other: Figure = { party: 1 - own, person: -1 };
  const named = mentionsIn(scene, { first: start, end: token }).some((mention) => mention.party === other.party);
  return named ? { voice: voiceOf(scene, other), confidence: 0.6 } : undefined;
}

/** The first person whom the sentence before names by a title, and who is not of the event: "Comrade Roe". */
function titledBefore(scene: Scene, token: number): string | undefined {
  const { tokens, language } = scene;
  let first = token;
  let sentences = 0;
  while (first > 0 && token - first < LONGEST_LOOK) {
    if (((tokens.flags[first] as number) & TokenFlag.SentenceStart) !== 0 && ++sentences === 2) break;
    first--;
  }
  for (let at = first; at < token - 1; at++) {
    if ((language.classOf(tokens, at) & WordBit.title) === 0 || !isName(scene, at + 1)) continue;
    let end = at + 2;
    while (end < token && isName(scene, end)) end++;
    if (mentionsIn(scene, { first: at, end }).length === 0) return textOf(scene, { first: at, end });
  }
  return undefined;
}

const LONGEST_LOOK = 80;

function isName({ tokens, language }: Scene, token: number): boolean {
  return (
    tokens.kind[token] === TokenKind.Word &&
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 &&
    (language.classOf(tokens, token) & WordBit.title) === 0
  );
}

/** Whom "his", "her" or "their" before a noun stands for, as the text has it so far. */
export function ownersVoice({ tokens, language }: Scene, token: number, discourse: Discourse): Voice | undefined {
  return language.is(tokens, token, Role.possessivePlural) ? discourse.plural : discourse.person;
}
