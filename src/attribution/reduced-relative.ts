import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { WHEN } from './adverbial.js';
import type { Range, Scene } from './attribution.js';

/** Tokens from the head of a subject to the clause that hangs on it. */
const REACH = 8;
/** Tokens of a head before "before you". */
const LONGEST_HEAD = 4;
const NO_HEAD = WordBit.be | WordBit.have | WordBit.do | WordBit.modal | WordBit.relative | WordBit.subordinator;

/**
 * The subject that opens a clause with another one that hangs on it without a relative pronoun: "The fishermen I met last
 * week | said", "A letter issued after the talks | says". `source` is what was taken for the subject of the verb at `verb`;
 * only where that is nothing, a time, or the object of a preposition can it be the end of such a clause.
 */
export function subjectWithClause(
  { tokens, language }: Scene,
  source: Range | undefined,
  verb: number,
  sentence: number,
): Range | undefined {
  if (source !== undefined && source.end !== verb) return undefined;
  const lead = language.classOf(tokens, verb - 1);
  if (tokens.kind[verb - 1] !== TokenKind.Word || (lead & (WordBit.coordinator | WordBit.subordinator)) !== 0)
    return undefined;
  if (source !== undefined) {
    const timed = (lead & WHEN) !== 0 || language.is(tokens, verb - 1, Role.period);
    if (!timed && (language.classOf(tokens, source.first - 1) & WordBit.preposition) === 0) return undefined;
  }
  // "The report before you | finds"
  const whom = verb - 2;
  if (
    source !== undefined &&
    verb - source.first === 1 &&
    language.is(tokens, source.first, Role.self) &&
    whom > sentence + 1 &&
    whom - sentence <= LONGEST_HEAD &&
    (language.classOf(tokens, sentence) & WordBit.determiner) !== 0
  )
    return { first: sentence, end: verb };
  let first = clauseStart(tokens, verb, sentence);
  if ((language.classOf(tokens, first) & WordBit.coordinator) !== 0) first++;
  if ((language.classOf(tokens, first) & (WordBit.determiner | WordBit.possessive)) === 0) return undefined;
  for (let token = first + 1; token < Math.min(verb - 1, first + REACH); token++) {
    const kind = tokens.kind[token] as number;
    if (kind > TokenKind.Clitic && kind !== TokenKind.Hyphen) return undefined;
    const mask = language.classOf(tokens, token);
    const pronoun = (mask & WordBit.pronoun) !== 0 && !language.is(tokens, token, Role.it);
    if (pronoun && (mask & WordBit.relative) === 0) return token > first + 1 ? { first, end: verb } : undefined;
    if ((mask & NO_HEAD) !== 0) return undefined;
    if ((language.formOf(tokens, token) & FormBit.past) === 0 || token === first + 1) continue;
    const behind = language.classOf(tokens, token + 1);
    if ((behind & (WordBit.preposition | WHEN)) !== 0 || language.is(tokens, token + 1, Role.agentMarker))
      return { first, end: verb };
  }
  return undefined;
}

/** Tokens of the longest subject with its clause. */
const LONGEST_SUBJECT = 20;

/** Where the last clause before `verb` begins: behind a comma or a semicolon, else at the head of the sentence. */
function clauseStart({ kind }: Tokens, verb: number, sentence: number): number {
  for (let token = verb - 2; token > sentence && verb - token < LONGEST_SUBJECT; token--)
    if (kind[token] === TokenKind.Comma || kind[token] === TokenKind.Semicolon) return token + 1;
  return sentence;
}
