import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Scene } from './attribution.js';
import { isClauseStart } from './clause-start.js';

/** Tokens that the subject of a verb in the base form may have. */
const LONGEST_SUBJECT = 16;

/** Whether the word at `token` is a subject by itself: "many agreed", "another said". */
export function standsAlone(scene: Scene, token: number, sentence: number): boolean {
  const { tokens, language } = scene;
  if (token < sentence || !language.is(tokens, token, Role.standalone)) return false;
  if (token === sentence) return true;
  const before = language.classOf(tokens, token - 1);
  return tokens.kind[token - 1] === TokenKind.Comma || (before & (WordBit.coordinator | WordBit.subordinator)) !== 0;
}

/** Whether the text is speech written down, in which a comma is seldom behind a subject. */
function isOral({ genre }: Scene): boolean {
  return genre === 'transcript' || genre === 'briefing';
}

/** Whether what stands before a present-tense base form may be its plural subject. */
export function pluralBefore(scene: Scene, token: number, sentence: number): boolean {
  const { tokens, language } = scene;
  const before = token - 1;
  if (before < sentence) return false;
  const kind = tokens.kind[before] as number;
  if (kind > TokenKind.Clitic)
    return (
      (kind === TokenKind.Comma && !isOral(scene)) || kind === TokenKind.CloseBracket || scene.quoted[before]! >= 0
    );
  const mask = language.classOf(tokens, before);
  if ((mask & WordBit.pronoun) !== 0) return !language.is(tokens, before, Role.singularPronoun);
  if (isPerceived(scene, token, sentence)) return true;
  // "say", "believe" are no nouns: any plural head will do ("aides to Clinton say", "four in ten believe")
  const nounToo = (language.classOf(tokens, token) & WordBit.nounVerb) !== 0;
  if ((!nounToo || takesObject(scene, token + 1)) && pluralHead(scene, token, sentence)) return true;
  // "Divers along the river fear floods": the plural that opens the sentence is its subject
  const opens =
    scene.genre === 'news' &&
    ((language.formOf(tokens, sentence) & FormBit.pluralNoun) !== 0 || language.is(tokens, sentence, Role.several));
  if (opens && pluralHead(scene, token, sentence)) return true;
  if (standsAlone(scene, before, sentence)) return true;
  if ((mask & (WordBit.coordinator | WordBit.group)) !== 0) return true;
  if ((language.formOf(tokens, before) & FormBit.pluralNoun) !== 0) return true;
  // "Xi and Putin agree"
  if (((tokens.flags[before] as number) & TokenFlag.Capital) === 0) return false;
  let at = before - 1;
  while (
    at > sentence &&
    (((tokens.flags[at] as number) & TokenFlag.Capital) !== 0 ||
      (tokens.kind[at] === TokenKind.Terminator && ((tokens.flags[at - 1] as number) & TokenFlag.Capital) !== 0))
  )
    at--;
  return (
    at > sentence &&
    (language.classOf(tokens, at) & WordBit.coordinator) !== 0 &&
    ((tokens.flags[at - 1] as number) & TokenFlag.Capital) !== 0
  );
}

/** Tokens of the longest name of somebody who is heard. */
const LONGEST_HEARD = 5;

/** "I heard the minister say", "seen the delegate describe": a base form behind whom somebody hears, outside news. */
function isPerceived({ tokens, language, genre }: Scene, token: number, sentence: number): boolean {
  if (genre === 'news') return false;
  for (let at = token - 1; at >= sentence && token - at <= LONGEST_HEARD; at--) {
    if (tokens.kind[at] !== TokenKind.Word) return false;
    if (language.is(tokens, at, Role.perceive)) return at < token - 1;
    if ((language.classOf(tokens, at) & NO_NAME) !== 0) return false;
  }
  return false;
}

const NO_NAME =
  WordBit.preposition |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal |
  WordBit.subordinator |
  WordBit.coordinator;

/** Whether an object begins at `token`, so that what stands before is a verb: "call it", "report a leak". */
function takesObject({ tokens, language, genre }: Scene, token: number): boolean {
  if (genre === 'news' || language.is(tokens, token, Role.that)) return false;
  return (
    (language.classOf(tokens, token) & (WordBit.determiner | WordBit.possessive | WordBit.personal)) !== 0 ||
    language.is(tokens, token, Role.objectPronoun) ||
    language.is(tokens, token, Role.vague)
  );
}

/** Whether a determiner and a word that describes stand before `token`: "my best wishes", "the five states". */
export function isDescribed({ tokens, language }: Scene, token: number, sentence: number): boolean {
  if (token - 2 < sentence || !language.is(tokens, token - 1, Role.describing)) return false;
  return (language.classOf(tokens, token - 2) & (WordBit.possessive | WordBit.determiner)) !== 0;
}

/** Whether the verb of the entry is a noun as well: "states", "plans". */
export function isNounToo({ language }: Scene, entry: Entry): boolean {
  return (language.classOfWord(entry.base) & WordBit.nounVerb) !== 0;
}

const SUBJECT_BEFORE = WordBit.pronoun | WordBit.relative | WordBit.organisation | WordBit.orgSource | WordBit.group;
const NO_SUBJECT_BEFORE = WordBit.coordinator | WordBit.preposition | WordBit.adverb | WordBit.determiner;

/** Whether "reports", "plans" at `token` is a verb: behind somebody who may do so, or before an object. */
export function isVerbByNeighbours(scene: Scene, token: number, end: number): boolean {
  const { tokens, language } = scene;
  const before = language.classOf(tokens, token - 1);
  if (tokens.kind[token - 1] === TokenKind.Comma || (before & SUBJECT_BEFORE) !== 0) return true;
  const next = language.classOf(tokens, end);
  const opens = language.is(tokens, end, Role.infinitiveMarker)
    ? !isDeterminedOrPlural(scene, end + 1)
    : language.is(tokens, end, Role.that);
  if (opens && opensSubject(scene, token)) return true;
  if (scene.genre !== 'news' && introducesQuotation(scene, end)) return true;
  return (
    (before & NO_SUBJECT_BEFORE) === 0 &&
    tokens.kind[token - 1] === TokenKind.Word &&
    ((next & (WordBit.determiner | WordBit.possessive | WordBit.personal)) !== 0 ||
      (scene.genre !== 'news' && language.is(tokens, end, Role.objectPronoun))) &&
    !language.is(tokens, end, Role.that)
  );
}

/** Words between a verb and the colon before what it quotes: "reads, in part: “…”". */
const LONGEST_ASIDE = 4;

/** Whether a colon and a quotation come next, but for a few words. */
function introducesQuotation({ tokens, quoted }: Scene, from: number): boolean {
  for (let token = from; token <= from + LONGEST_ASIDE; token++) {
    const kind = tokens.kind[token];
    if (kind === TokenKind.Colon) return (quoted[token + 1] as number) >= 0;
    if (kind !== TokenKind.Word && kind !== TokenKind.Comma) return false;
  }
  return false;
}

/** Whether a name stands at `token`. */
export function isNamed({ tokens }: Scene, token: number, sentence: number): boolean {
  return token >= sentence && ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
}

/** Whether "plans", "claims" at `first` is a verb in news: by what stands around it, else by the tagger. */
export function isVerbOfNews(scene: Scene, first: number, end: number, sentence: number): boolean {
  const { tokens, language } = scene;
  const before = first - 1;
  if (isNamed(scene, before, sentence) && tokens.kind[before - 1] !== TokenKind.Hyphen) return true;
  if (before >= sentence) {
    if ((language.classOf(tokens, before) & WordBit.pronoun) !== 0) return true;
    // "Roe wins the port, vows to stay"
    if (tokens.kind[before] === TokenKind.Comma && language.is(tokens, end, Role.infinitiveMarker)) return true;
  }
  return claimsThat(scene, first, end) || language.test(tokens, first, 'verb');
}

/** "The ad claims that Roe …": whether a clause opens with a noun in the singular before `first`, and "that" with a subject stands at `end`. */
function claimsThat(scene: Scene, first: number, end: number): boolean {
  const { tokens, language } = scene;
  if (!language.is(tokens, end, Role.that) || (language.formOf(tokens, first - 1) & FormBit.pluralNoun) !== 0)
    return false;
  const next = language.classOf(tokens, end + 1);
  return (next & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) === 0 && opensSubject(scene, first);
}

/** Words of the longest subject before a verb that is a noun as well. */
const LONGEST_SHORT_SUBJECT = 4;

/** Whether the words before `token` are a short subject that opens a clause: "the shipyard | promises to finish". */
function opensSubject({ tokens, language }: Scene, token: number): boolean {
  for (let at = token - 1; at >= 0 && token - at <= LONGEST_SHORT_SUBJECT; at--) {
    const kind = tokens.kind[at];
    // "the bank's register | shows"
    if (kind === TokenKind.Clitic || kind === TokenKind.CloseSingle) continue;
    if (kind !== TokenKind.Word) return false;
    if ((language.classOf(tokens, at) & (WordBit.determiner | WordBit.possessive)) === 0) continue;
    if (((tokens.flags[at] as number) & TokenFlag.SentenceStart) !== 0) return true;
    if ((tokens.kind[at - 1] as number) > TokenKind.Clitic) return tokens.kind[at - 1] !== TokenKind.Hyphen;
    return (language.classOf(tokens, at - 1) & (WordBit.coordinator | WordBit.subordinator)) !== 0;
  }
  return false;
}

/** Whether a determiner, a name or a plural stands at `token`, so that no infinitive follows "to": "threats to the town". */
function isDeterminedOrPlural({ tokens, language }: Scene, token: number): boolean {
  return (
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 ||
    (language.classOf(tokens, token) & (WordBit.determiner | WordBit.possessive | WordBit.pronoun | WordBit.group)) !==
      0 ||
    (language.formOf(tokens, token) & FormBit.pluralNoun) !== 0
  );
}

/** Whether a plural that may be the subject stands anywhere before `token`: "many of those in the hall support". */
export function pluralSomewhere(scene: Scene, token: number, sentence: number): boolean {
  const { tokens, language } = scene;
  for (let at = token - 1; at >= sentence && token - at < LONGEST_SUBJECT; at--)
    if (
      (language.formOf(tokens, at) & FormBit.pluralNoun) !== 0 ||
      (language.classOf(tokens, at) & WordBit.group) !== 0
    )
      return true;
  return false;
}

/** Whether the noun phrase before `token` is a plural: its head stands before what hangs on it. */
export function pluralHead(scene: Scene, token: number, sentence: number): boolean {
  const { tokens, language } = scene;
  for (let at = token - 1; at >= sentence && token - at < LONGEST_SUBJECT; at--) {
    const kind = tokens.kind[at] as number;
    if (kind > TokenKind.Clitic && kind !== TokenKind.Hyphen) return false;
    if (kind === TokenKind.Number) return true;
    const mask = language.classOf(tokens, at);
    if ((mask & (WordBit.subordinator | WordBit.modal | WordBit.be | WordBit.do)) !== 0) return false;
    if ((mask & WordBit.group) !== 0) return true;
    const plural = (language.formOf(tokens, at) & FormBit.pluralNoun) !== 0;
    // "Many in the city say", "Those close to Roe say", "Four in ten say"
    const several = language.is(tokens, at, Role.several) && isClauseStart(scene, at, sentence);
    if (several && scene.genre === 'news') return true;
    if (plural && (at === sentence || ((tokens.flags[at] as number) & TokenFlag.Capital) === 0)) return true;
    // "The Chambers of Commerce say"
    if (plural && scene.genre !== 'news' && language.is(tokens, at - 1, Role.article)) return true;
  }
  return false;
}

/** "divers fearful that", "Holm, keen to stay,": whether the adjective at `adjective` says more of a noun at `token`. */
export function followsHead({ tokens, language }: Scene, token: number, adjective: number): boolean {
  if ((language.classOf(tokens, adjective) & WordBit.preposition) !== 0) return false;
  const kind = tokens.kind[token];
  if (kind === TokenKind.Comma || kind === TokenKind.Dash) return true;
  return (
    kind === TokenKind.Word &&
    (((language.classOf(tokens, token) & ~PEOPLE) === 0 &&
      (language.formOf(tokens, token) & FormBit.pluralNoun) !== 0) ||
      language.is(tokens, token, Role.standalone))
  );
}

const PEOPLE = WordBit.group | WordBit.title;

/** Whether the cue's verb stands in the past. */
export function isPastVerb({ tokens, language }: Scene, { cue }: Attribution): boolean {
  return cue !== undefined && (language.formOf(tokens, cue.end - 1) & FormBit.past) !== 0;
}
