import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { BOUNDARY, coordinates, isNameList } from './coordination.js';
import { isOwnAccount } from './own-account.js';
import { partsPlace } from './place-name.js';
import { withApproximation } from './quantity.js';

const Capital = TokenFlag.Capital;
const LONGEST = 30;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const PERCENT = 0x25;

/** The noun phrase that ends before `end`, found from right to left. */
export function nounPhrase(scene: Scene, end: number, from: number): Range | undefined {
  const { tokens, language, quoted } = scene;
  const { kind, flags } = tokens;
  let first = end;
  let names = 0;
  let nouns = 0;
  let depth = 0;
  while (first > from && end - first < LONGEST) {
    const token = first - 1;
    const what = kind[token];
    if (quoted[token]! >= 0) break;
    if (what === TokenKind.CloseBracket) {
      depth++;
      first--;
      continue;
    }
    if (what === TokenKind.OpenBracket) {
      if (depth === 0) break;
      depth--;
      first--;
      continue;
    }
    if (depth > 0) {
      first--;
      continue;
    }
    const mask = language.classOf(tokens, token);
    if (what === TokenKind.Terminator) {
      // "Mr.", "J.", not the number of a paragraph: "3. The President"
      const width = token > 0 ? (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number) : 0;
      const initial = width === 1 && (scene.genre === 'news' || kind[token - 1] === TokenKind.Word);
      if (token > from && (initial || (language.classOf(tokens, token - 1) & WordBit.titleAbbreviation) !== 0)) {
        first -= 2;
        names++;
        continue;
      }
      break;
    }
    if (what === TokenKind.Hyphen || what === TokenKind.Clitic || what === TokenKind.CloseSingle) {
      if (
        what === TokenKind.Clitic &&
        (mask & (WordBit.be | WordBit.modal | WordBit.have)) !== 0 &&
        (tokens.end[token] as number) - (tokens.start[token] as number) > 2
      )
        break;
      first--;
      continue;
    }
    if (what === TokenKind.Comma) {
      if (isNameList(scene, token, from) || (scene.genre === 'news' && partsPlace(scene, token, from))) {
        first--;
        continue;
      }
      break;
    }
    if (what === TokenKind.Symbol && (joinsNames(scene, token) || isPercent(scene, token))) {
      first--;
      continue;
    }
    if ((what as number) > TokenKind.Number) break;
    if ((mask & WordBit.pronoun) !== 0) {
      // "she and the President"
      const joined = first < end && (language.classOf(tokens, first) & WordBit.coordinator) !== 0;
      if (joined || (nouns === 0 && names === 0)) return { first: partOf(scene, token, from), end };
      break;
    }
    if ((mask & WordBit.determiner) !== 0 || (mask & WordBit.possessive) !== 0) {
      if (
        (mask & WordBit.subordinator) !== 0 &&
        nouns + names > 0 &&
        language.is(tokens, token, Role.that) &&
        ((flags[token] as number) & Capital) === 0
      )
        break;
      first--;
      nouns++;
      // "all the parties", "of the two"
      const more = first > from ? language.classOf(tokens, first - 1) : 0;
      if ((more & WordBit.determiner) !== 0 && kind[first - 1] === TokenKind.Word) continue;
      if ((more & WordBit.preposition) !== 0 && attaches(scene, first - 1, from)) {
        first--;
        names = 0;
        continue;
      }
      if ((more & WordBit.coordinator) !== 0 && coordinates(scene, first - 1, from)) {
        first--;
        names = 0;
        continue;
      }
      break;
    }
    if ((mask & WordBit.preposition) !== 0) {
      if (nouns + names > 0 && attaches(scene, token, from)) {
        first--;
        names = 0;
        continue;
      }
      break;
    }
    if ((mask & WordBit.coordinator) !== 0) {
      // "rank-and-file"
      if (kind[token - 1] === TokenKind.Hyphen && kind[token + 1] === TokenKind.Hyphen) {
        first--;
        continue;
      }
      if (nouns + names > 0 && coordinates(scene, token, from)) {
        first--;
        names = 0;
        continue;
      }
      break;
    }
    if ((mask & (BOUNDARY | WordBit.speech)) !== 0) break;
    // "hear people say"
    if (scene.genre !== 'news' && nouns + names > 0 && language.is(tokens, token, Role.perceive)) break;
    if (
      nouns + names > 0 &&
      token > from &&
      language.is(tokens, token, Role.irregularPast) &&
      kind[token - 1] === TokenKind.Word
    ) {
      // "Roe met Holm": a verb, but "the left wing"
      if ((language.classOf(tokens, token - 1) & (WordBit.determiner | WordBit.possessive)) === 0) break;
    }
    const capital = ((flags[token] as number) & Capital) !== 0;
    if (!capital && names > 0 && (mask & (WordBit.title | WordBit.group)) === 0 && what === TokenKind.Word) {
      // "his speech Trump": a common noun before a name belongs to something else, but for "businessman Donald Trump"
      const before = token > from ? language.classOf(tokens, token - 1) : 0;
      if (
        (before & (WordBit.preposition | WordBit.possessive)) !== 0 ||
        // "I think Roe", "you have seen Roe"
        (scene.genre !== 'news' && token > from && (before & VERB_BEFORE) !== 0) ||
        (mask & (WordBit.adverb | WordBit.time | WordBit.monthOrDay)) !== 0 ||
        (mask === 0 &&
          !(
            scene.genre === 'news' &&
            (before & WordBit.determiner) !== 0 &&
            (before & (WordBit.subordinator | WordBit.pronoun)) === 0
          ) &&
          kind[token - 1] !== TokenKind.Hyphen &&
          (language.formOf(tokens, token) & FormBit.adverbialEnding) !== 0)
      )
        break;
    }
    if ((mask & WordBit.adverb) !== 0 && (mask & WordBit.title) === 0 && !capital && nouns + names > 0) {
      // "the second ship"
      const ordinal = scene.genre !== 'news' && token > from && language.is(tokens, token, Role.describing);
      if (!ordinal || (language.classOf(tokens, token - 1) & (WordBit.determiner | WordBit.possessive)) === 0) break;
    }
    if (capital) names++;
    else nouns++;
    first--;
  }
  // what is left at the beginning must begin a phrase
  while (first < end) {
    const mask = language.classOf(tokens, first);
    const what = kind[first] as number;
    if (
      (mask & (WordBit.coordinator | WordBit.preposition | WordBit.adverb)) !== 0 &&
      (mask & (WordBit.determiner | WordBit.title)) === 0
    )
      first++;
    else if (what > TokenKind.Number && what !== TokenKind.OpenBracket) first++;
    else break;
  }
  if (first >= end || nouns + names === 0) return undefined;
  // "Tuesday" alone is no source
  if (
    end - first === 1 &&
    (language.classOf(tokens, first) & (WordBit.monthOrDay | WordBit.time | WordBit.adverb)) !== 0
  )
    return undefined;
  if (scene.genre !== 'news') return { first, end };
  if (end - first === 1 && isVerbAlone(scene, first)) return undefined;
  return withApproximation(scene, { first, end }, from);
}

/** "Roe & Holm"; in news also "a Gazette/Tribune poll". */
function joinsNames({ tokens, genre }: Scene, token: number): boolean {
  const mark = tokens.text.charCodeAt(tokens.start[token] as number);
  return mark === AMPERSAND || (mark === SLASH && genre === 'news');
}

/** "85% of voters". */
function isPercent({ tokens, genre }: Scene, token: number): boolean {
  return (
    genre === 'news' &&
    tokens.kind[token - 1] === TokenKind.Number &&
    tokens.text.charCodeAt(tokens.start[token] as number) === PERCENT
  );
}

const VERB_BEFORE = WordBit.pronoun | WordBit.have | WordBit.modal | WordBit.do | WordBit.negation;
const NOMINAL = WordBit.title | WordBit.group | WordBit.orgSource | WordBit.organisation | WordBit.determiner;

/** Whether a small word alone is rather a verb than a subject: no plural, no title. */
function isVerbAlone(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  const plain = TokenFlag.Capital | TokenFlag.SentenceStart;
  return (
    tokens.kind[token] === TokenKind.Word &&
    ((tokens.flags[token] as number) & plain) === 0 &&
    (language.classOf(tokens, token) & NOMINAL) === 0 &&
    !language.is(tokens, token, Role.standalone) &&
    (language.formOf(tokens, token) & FormBit.pluralNoun) === 0
  );
}

/** Whether the preposition at `token` hangs on a noun before it ("the Ministry of …") and not on the clause ("In …"). */
function attaches(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token <= from) return false;
  const kind = tokens.kind[token - 1] as number;
  const mask = language.classOf(tokens, token - 1);
  if (kind > TokenKind.Clitic)
    return (
      kind === TokenKind.CloseBracket ||
      (isPercent(scene, token - 1) && language.is(tokens, token, Role.complementPreposition))
    );
  if ((mask & (WordBit.preposition | WordBit.coordinator | BOUNDARY | WordBit.adverb | WordBit.pronoun)) !== 0)
    return false;
  // "those who met with Roe": what a verb takes
  if (scene.genre === 'news' && language.is(tokens, token - 1, Role.irregularPast)) return false;
  // "an adviser to the president", not "responses to emerging"
  const next = language.classOf(tokens, token + 1);
  if (language.is(tokens, token, Role.dative))
    return (
      language.is(tokens, token + 1, Role.objectPronoun) ||
      (next & (WordBit.determiner | WordBit.possessive)) !== 0 ||
      ((tokens.flags[token + 1] as number) & Capital) !== 0
    );
  // "a poll by the bank", not "led Holm by ten"
  if (language.is(tokens, token, Role.agentMarker)) return (mask & WordBit.orgSource) !== 0;
  if (language.is(tokens, token, Role.nounPreposition)) return true;
  if (!language.is(tokens, token, Role.extent)) return false;
  // "shopkeepers along the route"
  return scene.genre === 'news' || (mask & WordBit.group) !== 0 || language.is(tokens, token - 1, Role.human);
}

/** "Some of you": where the noun begins of which the pronoun at `token` is the whole; the pronoun itself elsewhere. */
function partOf(scene: Scene, token: number, from: number): number {
  const { tokens, language, genre } = scene;
  const part = token - 2;
  // "President Roe and I"
  if (
    isOwnAccount(genre) &&
    language.is(tokens, token, Role.firstPersonSingular) &&
    language.is(tokens, token - 1, Role.and)
  )
    return token - 1 > from ? (nounPhrase(scene, token - 1, from)?.first ?? token) : token;
  if (genre === 'news' || part < from || !language.is(tokens, token - 1, Role.complementPreposition)) return token;
  return language.is(tokens, part, Role.standalone) ? part : token;
}
