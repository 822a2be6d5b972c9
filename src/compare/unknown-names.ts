import { WordBit } from '../language/pack.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import { type NamedEntity, wordAt } from './names.js';
import type { Reader } from './reader.js';

/** Words in a name at most. */
const LONGEST = 14;
/** Sentences of the background from which a word is common. */
const COMMON = 60;

/**
 * Names that neither the event nor the language knows: runs of words with a capital inside a sentence ("Abu Dhabi",
 * "Board of Peace"), without titles before them. What begins a sentence is one only if more of it follows.
 */
export function unknownNames(tokens: Tokens, known: readonly NamedEntity[], reader: Reader): NamedEntity[] {
  const found: NamedEntity[] = [];
  let at = 0;
  let token = 0;
  while (token < tokens.count) {
    while (at < known.length && (known[at] as NamedEntity).end <= token) at++;
    const next = known[at];
    if (next !== undefined && next.first <= token) {
      token = next.end;
      continue;
    }
    const first = token;
    const end = endOfRun(tokens, token, next?.first ?? tokens.count, reader);
    token = Math.max(end, token + 1);
    if (end === first) continue;
    let from = first;
    while (from < end && isNoName(tokens, from, reader)) from++;
    let to = end;
    // "Building on the Bali summit"
    if (((tokens.flags[from] ?? 0) & TokenFlag.SentenceStart) !== 0 && isCommon(tokens, from, reader))
      while (from < to && (from === first || !isCapital(tokens, from))) from++;
    while (to > from && (!isCapital(tokens, to - 1) || tokens.end[to - 1]! - tokens.start[to - 1]! < 2)) to--;
    if (from === to) continue;
    // "Security Council Sergei Shoigu": a body, and a person of it
    for (let at = from; at + 1 < to; at++)
      if ((reader.language.classOf(tokens, at) & WordBit.organisation) !== 0 && isCapital(tokens, at + 1)) {
        token = at + 1;
        to = at + 1;
      }
    const person = startOfPerson(tokens, from, to, reader);
    if (person > from) {
      token = person;
      to = person;
    }
    // "Taiwan Relations Act", "Tibetan Plateau"
    const before = known[at - 1];
    if (before !== undefined && before.end === from && before.kind !== 'person' && before.kind !== 'party') {
      if (to - from > 1 || !isCommon(tokens, from, reader)) from = before.first;
      else continue;
    }
    const initial = ((tokens.flags[from] as number) & TokenFlag.SentenceStart) !== 0;
    const quoted = from > 0 && tokens.kind[from - 1] === TokenKind.OpenQuote;
    if ((initial || quoted) && to - from < 2) continue;
    if (to - from === 1 && !isNameAlone(tokens, from, reader)) continue;
    found.push({
      first: from,
      end: to,
      name: tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' '),
      kind: 'other',
    });
  }
  return found;
}

/** Where a run of common words goes over into two rare ones or more, a person's; otherwise its first token. */
function startOfPerson(tokens: Tokens, from: number, to: number, reader: Reader): number {
  let person = to;
  while (person > from && isCapital(tokens, person - 1) && !isCommon(tokens, person - 1, reader)) person--;
  return person < to - 1 && person > from && isCapital(tokens, person - 1) ? person : from;
}

/** A single word is a name if it is no common word and no end mark in brackets. */
function isNameAlone(tokens: Tokens, token: number, reader: Reader): boolean {
  if ((tokens.end[token] as number) - (tokens.start[token] as number) < 3) return false;
  const before = tokens.kind[token - 1];
  if (token > 0 && (before === TokenKind.OpenBracket || before === TokenKind.Hyphen)) return false;
  return !isCommon(tokens, token, reader);
}

function isCommon(tokens: Tokens, token: number, { knowledge }: Reader): boolean {
  return (knowledge.background.get(knowledge.termOf(wordAt(tokens, token))) ?? 0) >= COMMON;
}

function isCapital(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
}

/** Titles, months and stop words stand before names and are no part of them. */
function isNoName(tokens: Tokens, token: number, { language, knowledge }: Reader): boolean {
  if (!isCapital(tokens, token)) return true;
  const bits = language.classOf(tokens, token);
  if ((bits & (WordBit.title | WordBit.monthOrDay | WordBit.titleAbbreviation | WordBit.pronoun)) !== 0) return true;
  return knowledge.isStop(wordAt(tokens, token));
}

function endOfRun(tokens: Tokens, first: number, limit: number, { knowledge }: Reader): number {
  if (!isCapital(tokens, first)) return first;
  const longest = Math.min(limit, first + LONGEST);
  let end = first + 1;
  while (end < longest) {
    if (((tokens.flags[end] as number) & TokenFlag.SentenceStart) !== 0) break;
    let next = end;
    if (tokens.kind[next] === TokenKind.Hyphen && ((tokens.flags[next] as number) & TokenFlag.SpaceBefore) === 0)
      next++;
    else if (knowledge.connectors.has(wordAt(tokens, next))) {
      next++;
      if (next < longest && knowledge.articles.has(wordAt(tokens, next))) next++;
    }
    if (next >= longest || !isCapital(tokens, next)) break;
    end = next + 1;
  }
  return end;
}
