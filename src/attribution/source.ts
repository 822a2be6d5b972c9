import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { isNamedBefore } from './mentions.js';

const { Capital } = TokenFlag;
const BOUNDARY = WordBit.subordinator | WordBit.modal | WordBit.be | WordBit.have | WordBit.do;
const LONGEST = 30;
const AMPERSAND = 0x26;

/** The noun phrase that ends before token `end` and begins at `from` or later: the subject of a verb group. */
export function subjectBefore(scene: Scene, end: number, from: number): Range | undefined {
  const { tokens, language, quoted } = scene;
  let last = end;
  if (last <= from) return undefined;
  // relative clause: "Clinton, who said", "officials who said"
  let relative = false;
  const tail = language.classOf(tokens, last - 1);
  if ((tail & WordBit.relative) !== 0) {
    relative = true;
    last--;
    if (last > from && tokens.kind[last - 1] === TokenKind.Comma) last--;
  }
  if (last <= from) return undefined;
  if (!relative && tokens.kind[last - 1] === TokenKind.Comma) {
    const opening = appositionStart(scene, last - 1, from);
    if (opening < 0) return undefined;
    const head = nounPhrase(scene, opening, from);
    return head === undefined ? undefined : { first: head.first, end: last - 1 };
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
  const phrase = nounPhrase(scene, last, from);
  return phrase;
}

/**
 * The comma that opens the apposition which the comma at `closing` ends: "Hugh Hill, a doctor, said". Of several, the
 * first: "Ann Roe, 24, who lives in Belmar, said".
 */
function appositionStart(scene: Scene, closing: number, from: number): number {
  const { tokens, quoted } = scene;
  let opening = -1;
  for (let token = closing - 1; token > from && closing - token < LONGEST; token--) {
    if (quoted[token]! >= 0) break;
    if (tokens.kind[token] === TokenKind.Semicolon || tokens.kind[token] === TokenKind.Colon) break;
    if (tokens.kind[token] !== TokenKind.Comma) continue;
    if (opening >= 0 && !opensApposition(scene, token + 1)) break;
    opening = token;
    if (!opensApposition(scene, token + 1)) break;
  }
  return opening;
}

/** Whether a description of the person just named begins at `token`: "a doctor", "24", "who lives", "president of". */
function opensApposition(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  if (tokens.kind[token] === TokenKind.Number) return true;
  const mask = language.classOf(tokens, token);
  if ((mask & WordBit.relative) !== 0) return true;
  if ((mask & WordBit.title) !== 0 && ((tokens.flags[token] as number) & Capital) === 0) return true;
  return (mask & WordBit.determiner) !== 0 && (mask & WordBit.subordinator) === 0;
}

/** Where the appositions end that follow the name which ends at `end`. */
function afterAppositions(scene: Scene, end: number, limit: number): number {
  const { tokens, language, quoted } = scene;
  let last = end;
  while (last < limit && tokens.kind[last] === TokenKind.Comma && opensApposition(scene, last + 1)) {
    let token = last + 1;
    while (token < limit && token - end < LONGEST && quoted[token]! < 0) {
      const kind = tokens.kind[token] as number;
      if (kind === TokenKind.Comma || kind === TokenKind.Semicolon || kind === TokenKind.Colon) break;
      if (kind === TokenKind.Terminator && token === limit - 1) break;
      token++;
    }
    // "…, and the talks went on": a clause of its own is no apposition
    if ((language.classOf(tokens, last + 1) & WordBit.coordinator) !== 0) break;
    last = token;
  }
  return last;
}

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
      // "Mr.", "J."
      const width = token > 0 ? (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number) : 0;
      if (token > from && (width === 1 || (language.classOf(tokens, token - 1) & WordBit.titleAbbreviation) !== 0)) {
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
      if (isNameList(scene, token, from)) {
        first--;
        continue;
      }
      break;
    }
    if (what === TokenKind.Symbol && tokens.text.charCodeAt(tokens.start[token] as number) === AMPERSAND) {
      first--;
      continue;
    }
    if ((what as number) > TokenKind.Number) break;
    if ((mask & WordBit.pronoun) !== 0) {
      if (nouns === 0 && names === 0) return { first: token, end };
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
      if (nouns + names > 0 && coordinates(scene, token, from)) {
        first--;
        names = 0;
        continue;
      }
      break;
    }
    if ((mask & (BOUNDARY | WordBit.speech)) !== 0) break;
    const capital = ((flags[token] as number) & Capital) !== 0;
    if (!capital && names > 0 && (mask & (WordBit.title | WordBit.group)) === 0 && what === TokenKind.Word) {
      // "his speech Trump": a common noun before a name belongs to something else, but for "businessman Donald Trump"
      const before = token > from ? language.classOf(tokens, token - 1) : 0;
      if (
        (before & (WordBit.preposition | WordBit.possessive)) !== 0 ||
        (mask & (WordBit.adverb | WordBit.time | WordBit.monthOrDay)) !== 0 ||
        (mask === 0 &&
          kind[token - 1] !== TokenKind.Hyphen &&
          (language.formOf(tokens, token) & FormBit.adverbialEnding) !== 0)
      )
        break;
    }
    if ((mask & WordBit.adverb) !== 0 && (mask & WordBit.title) === 0 && !capital && nouns + names > 0) break;
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
  return { first, end };
}

/** Whether the preposition at `token` hangs on a noun before it ("the Ministry of …") and not on the clause ("In …"). */
function attaches(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token <= from) return false;
  const kind = tokens.kind[token - 1] as number;
  const mask = language.classOf(tokens, token - 1);
  if (kind > TokenKind.Clitic) return kind === TokenKind.CloseBracket;
  if ((mask & (WordBit.preposition | WordBit.coordinator | BOUNDARY | WordBit.adverb | WordBit.pronoun)) !== 0)
    return false;
  // "an adviser to the president", not "responses to emerging"
  const next = language.classOf(tokens, token + 1);
  if (language.is(tokens, token, Role.dative))
    return (
      language.is(tokens, token + 1, Role.objectPronoun) ||
      (next & (WordBit.determiner | WordBit.possessive)) !== 0 ||
      ((tokens.flags[token + 1] as number) & Capital) !== 0
    );
  return language.is(tokens, token, Role.nounPreposition);
}

/** Whether "and" at `token` joins two noun phrases of one subject. */
function coordinates(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token - 1 < from) return false;
  const kind = tokens.kind[token - 1] as number;
  if (kind > TokenKind.Clitic) return kind === TokenKind.CloseBracket;
  const mask = language.classOf(tokens, token - 1);
  if ((mask & (WordBit.adverb | BOUNDARY | WordBit.preposition)) !== 0) return false;
  if (isNamedBefore(scene, token, from)) return true;
  // names on both sides, or a phrase that begins the sentence
  const capital = ((tokens.flags[token - 1] as number) & Capital) !== 0;
  const after = ((tokens.flags[token + 1] as number) & Capital) !== 0;
  if (capital && after) return true;
  let first = token - 1;
  while (first > from && token - first < 6) {
    const what = language.classOf(tokens, first);
    if ((what & WordBit.determiner) !== 0) return first === from || tokens.kind[first - 1] === TokenKind.Comma;
    first--;
  }
  return first === from && token - first < 5;
}

/** Whether the comma at `token` stands in a list of names: "Putin, Xi and Modi". */
function isNameList(scene: Scene, token: number, from: number): boolean {
  const { tokens, language } = scene;
  if (token - 1 < from || ((tokens.flags[token - 1] as number) & Capital) === 0) return false;
  const next = token + 1;
  if (((tokens.flags[next] as number) & Capital) === 0) return false;
  if (language.is(tokens, next, Role.generation)) return true;
  let words = 0;
  for (let after = next; after < tokens.count && words < 6; after++, words++) {
    const mask = language.classOf(tokens, after);
    if ((mask & WordBit.coordinator) !== 0) return isNamedBefore(scene, token, from);
    if (((tokens.flags[after] as number) & Capital) === 0) return false;
  }
  return false;
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
        if ((mask & (WordBit.monthOrDay | WordBit.time)) !== 0) break;
        if ((mask & (BOUNDARY | WordBit.pronoun)) !== 0) break;
        if ((mask & WordBit.adverb) !== 0 && ((flags[token] as number) & Capital) === 0) break;
      }
    }
    token++;
  }
  return token > first ? { first, end: afterAppositions(scene, token, end) } : undefined;
}

/** "I": the one pronoun of the first person that a subject behind its verb may be. */
function isSelf({ tokens, language }: Scene, token: number): boolean {
  return language.is(tokens, token, Role.firstPersonSingular);
}
