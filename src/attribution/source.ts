import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { afterAppositions, appositionStart, opensInsertion } from './apposition.js';
import type { Range, Scene } from './attribution.js';
import { BOUNDARY } from './coordination.js';
import { nounPhrase } from './noun-phrase.js';
import { isOwnAccount } from './own-account.js';
import { isTime, withModifiers, withoutTime } from './post-modifiers.js';
import { isAdverb } from './verb-group.js';

const Capital = TokenFlag.Capital;
const LONGEST = 30;

/** The noun phrase that ends before token `end` and begins at `from` or later: the subject of a verb group. */
export function subjectBefore(scene: Scene, end: number, from: number): Range | undefined {
  const { tokens, language, quoted } = scene;
  let last = end;
  if (last <= from) return undefined;
  // relative clause: "Clinton, who said", "officials who said"
  let relative = false;
  const tail = language.classOf(tokens, last - 1);
  const that = scene.genre === 'news' && language.is(tokens, last - 1, Role.that);
  if ((tail & WordBit.relative) !== 0 || that) {
    relative = true;
    last--;
    if (last > from && tokens.kind[last - 1] === TokenKind.Comma) last--;
  }
  if (last <= from) return undefined;
  if (!relative && tokens.kind[last - 1] === TokenKind.Comma) {
    const self = ownTitle(scene, from, last - 1);
    if (self >= 0) return { first: self, end: last - 1 };
    const opening = appositionStart(scene, last - 1, from);
    if (opening < 0) return undefined;
    const head = nounPhrase(scene, opening, from);
    if (head === undefined) return undefined;
    // "In his speech, the president, who …, said": the first comma ends a phrase
    if (
      scene.genre === 'news' &&
      head.first - 1 === from &&
      (language.classOf(tokens, from) & WordBit.preposition) !== 0
    ) {
      const subject = subjectBefore(scene, end, opening + 1);
      if (subject !== undefined) return subject;
    }
    // "Blunt, after a long pause, said": what does not describe him is no part of the source
    const inserted =
      (scene.genre !== 'briefing' && opensInsertion(scene, opening + 1)) ||
      (scene.genre !== 'news' && isAdverb(scene, opening + 1));
    return { first: head.first, end: inserted ? head.end : last - 1 };
  }
  if (!relative && tokens.kind[last - 1] === TokenKind.Dash) {
    // "Ann Roe - a doctor in Belmar - said"
    let opening = last - 2;
    while (opening > from && last - opening < LONGEST && tokens.kind[opening] !== TokenKind.Dash) opening--;
    if (opening <= from || tokens.kind[opening] !== TokenKind.Dash) return undefined;
    const head = nounPhrase(scene, opening, from);
    return head === undefined ? undefined : { first: head.first, end: last - 1 };
  }
  if (quoted[last - 1]! >= 0) return undefined;
  // "Roe later Thursday told"
  if (!relative && last - 2 > from && isTime(scene, last - 1) && language.is(tokens, last - 2, Role.partOfTime))
    last -= 2;
  // "a report published Wednesday said"
  if (
    scene.genre === 'news' &&
    !relative &&
    last - 2 > from &&
    ((tail & (WordBit.monthOrDay | WordBit.time)) !== 0 || language.is(tokens, last - 1, Role.period))
  ) {
    const pointed = language.is(tokens, last - 2, Role.pointer) || language.is(tokens, last - 2, Role.describing);
    let verb = pointed ? last - 3 : last - 2;
    // "issued earlier this year"
    if (language.is(tokens, verb, Role.partOfTime)) verb--;
    if (verb > from && (language.formOf(tokens, verb) & FormBit.past) !== 0) {
      const dated = nounPhrase(scene, verb + 1, from);
      if (dated !== undefined && dated.first < verb) return { first: dated.first, end: last };
    }
  }
  const phrase = nounPhrase(scene, last, from);
  if (phrase === undefined || scene.genre !== 'news') return phrase;
  return withoutTime(scene, relative ? phrase : withModifiers(scene, phrase, from));
}

/** The noun phrase that begins at `first`, for an inverted subject: "said the minister of defence, who …". */
export function subjectAfter(scene: Scene, first: number, end: number, spoken = false): Range | undefined {
  const { tokens, language, quoted } = scene;
  const { kind, flags } = tokens;
  if (first >= end || quoted[first]! >= 0 || kind[first] !== TokenKind.Word) return undefined;
  const head = language.classOf(tokens, first);
  if ((head & WordBit.pronoun) !== 0) {
    return (head & WordBit.personal) !== 0 || isSelf(scene, first) ? { first, end: first + 1 } : undefined;
  }
  if ((head & WordBit.subordinator) !== 0) return undefined;
  const capital = ((flags[first] as number) & Capital) !== 0;
  // after a quotation any noun phrase will do: "said former senator Roe", "wrote one voter"
  const opens = spoken
    ? (head & (WordBit.preposition | WordBit.adverb | WordBit.coordinator | BOUNDARY)) === 0
    : (head & (WordBit.determiner | WordBit.possessive | WordBit.title | WordBit.group)) !== 0;
  if (!capital && !opens) return undefined;
  if ((head & (WordBit.monthOrDay | WordBit.time)) !== 0) return undefined;
  let token = first;
  let depth = 0;
  while (token < end) {
    if (quoted[token]! >= 0) break;
    const what = kind[token] as number;
    const mask = language.classOf(tokens, token);
    if (what === TokenKind.OpenBracket) depth++;
    else if (what === TokenKind.CloseBracket) depth--;
    else if (depth === 0) {
      if (
        what === TokenKind.Comma ||
        what === TokenKind.Semicolon ||
        what === TokenKind.Colon ||
        what === TokenKind.Dash
      )
        break;
      if (what === TokenKind.Terminator) {
        const width = (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number);
        if (width !== 1 && (language.classOf(tokens, token - 1) & WordBit.titleAbbreviation) === 0) break;
      } else if (token > first) {
        // "Holm's adviser"
        if (
          what === TokenKind.Clitic &&
          kind[token + 1] === TokenKind.Word &&
          language.is(tokens, token, Role.possessiveClitic)
        ) {
          token++;
          continue;
        }
        if ((mask & WordBit.subordinator) !== 0) break;
        if ((mask & WordBit.preposition) !== 0 && !language.is(tokens, token, Role.complementPreposition)) break;
        // "was accused by Roe of lying"
        if ((mask & WordBit.preposition) !== 0 && (language.formOf(tokens, token + 1) & FormBit.gerund) !== 0) break;
        if ((mask & (WordBit.monthOrDay | WordBit.time)) !== 0) break;
        if ((mask & (BOUNDARY | WordBit.pronoun)) !== 0) break;
        if (language.is(tokens, token, Role.adversative)) break;
        if ((mask & WordBit.adverb) !== 0 && ((flags[token] as number) & Capital) === 0) break;
      }
    }
    token++;
  }
  if (token === first) return undefined;
  // "said a voter who has backed it", "said a person with knowledge of it": the clause says who is meant
  if (scene.genre === 'news' && spoken && token < end && hangs(scene, first, token))
    while (
      token < end &&
      tokens.kind[token] !== TokenKind.Comma &&
      !(kind[token] === TokenKind.Terminator && token === end - 1) &&
      (kind[token] as number) <= TokenKind.Hyphen &&
      quoted[token]! < 0
    )
      token++;
  return { first, end: afterAppositions(scene, token, end) };
}

/** Whether a clause or a phrase at `token` hangs on the noun before it, which is no name. */
function hangs({ tokens, language }: Scene, first: number, token: number): boolean {
  if (((tokens.flags[token - 1] as number) & Capital) !== 0 || tokens.kind[token] !== TokenKind.Word) return false;
  if ((language.classOf(tokens, first) & WordBit.pronoun) !== 0) return false;
  return (language.classOf(tokens, token) & WordBit.relative) !== 0 || language.is(tokens, token, Role.absolute);
}

/** Tokens before the "I" of a formula: "NOW, THEREFORE,". */
const LONGEST_FORMULA = 5;

/** "I, Ann Roe, Governor of Marlow, by virtue of …, do hereby proclaim": the pronoun that its titles follow; -1 if none. */
function ownTitle({ tokens, language, genre }: Scene, from: number, closing: number): number {
  if (!isOwnAccount(genre)) return -1;
  for (let token = from; token < Math.min(closing - 1, from + LONGEST_FORMULA); token++)
    if (language.is(tokens, token, Role.firstPersonSubject))
      return tokens.kind[token + 1] === TokenKind.Comma ? token : -1;
  return -1;
}

/** "I": the one pronoun of the first person that a subject behind its verb may be. */
function isSelf({ tokens, language }: Scene, token: number): boolean {
  return language.is(tokens, token, Role.firstPersonSingular);
}
