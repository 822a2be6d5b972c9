import type { CompiledLanguage } from '../language/compiled.js';
import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';

/** Words between a mention and a cue at which the cue counts for half, behind the mention and before it. */
const HALF_AFTER = 4;
const HALF_BEFORE = 3;
/** What a comma, another name, a quotation mark between them count for, in words. */
const CLAUSE = 12;
const NAME = 2;
const QUOTE = 2;
/** Factors of the roles that clause structure shows cheaply. */
const OBJECT = 1.5;
const AGENT = 0.5;
const ATTACKER = 0.6;
/** Words that may stand between a verb and its subject or object. */
const LONGEST = 8;
const LONGEST_PARENTHESIS = 15;

/**
 * How directly a cue bears on a mention in its sentence, above 0, at most 1.5: it falls with the words, commas, names
 * and quotation marks between them. The object of a cue ("praised the envoy Ann") gets more; the agent of a passive
 * ("was attacked by Ann") and the subject of a bad deed ("Ann attacked") less, for they are not what is judged first.
 * `negative`: whether the cue is bad as it stands in the sentence.
 */
export function bearing(
  language: CompiledLanguage,
  tokens: Tokens,
  mention: { first: number; end: number },
  cueFirst: number,
  cueEnd: number,
  negative: boolean,
): number {
  const after = cueFirst >= mention.end;
  const low = after ? mention.end : cueEnd;
  const high = after ? cueFirst : mention.first;
  let distance = 0;
  let prepositions = 0;
  let agent = false;
  let object = !after && high >= low && high - low <= LONGEST;
  let subject = after && high - low <= LONGEST;
  let passive = false;
  for (let token = after ? pastParenthesis(language, tokens, low, high) : low; token < high; token++) {
    const kind = tokens.kind[token] as number;
    const mask = language.classOf(tokens, token);
    const capital = ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
    if (kind === TokenKind.Comma) distance += CLAUSE;
    else if (kind === TokenKind.OpenQuote || kind === TokenKind.CloseQuote) distance += QUOTE;
    else if (kind === TokenKind.Word || kind === TokenKind.Number) {
      distance++;
      if (capital && beginsName(tokens, token)) distance += NAME;
    }
    if (object && !capital) {
      if ((mask & WordBit.preposition) !== 0) {
        prepositions++;
        agent ||= language.is(tokens, token, Role.agentMarker);
        object = prepositions === 1;
      } else if ((mask & (WordBit.determiner | WordBit.possessive | WordBit.title)) === 0)
        object = language.is(tokens, token, Role.and) || language.is(tokens, token, Role.former);
    }
    if (subject) {
      passive ||= (mask & WordBit.be) !== 0;
      subject =
        (mask & (WordBit.modal | WordBit.be | WordBit.have | WordBit.do | WordBit.adverb | WordBit.relative)) !== 0;
    }
  }
  const weight = 1 / (1 + distance / (after ? HALF_AFTER : HALF_BEFORE));
  if (object) return weight * (agent ? AGENT : prepositions === 0 ? OBJECT : 1);
  return subject && negative && !passive ? weight * ATTACKER : weight;
}

function beginsName(tokens: Tokens, token: number): boolean {
  if (token === 0 || ((tokens.flags[token] as number) & TokenFlag.SentenceStart) !== 0) return false;
  return ((tokens.flags[token - 1] as number) & TokenFlag.Capital) === 0;
}

/** Past ", who lost, …" and ", the envoy, …" right behind a mention, if what comes next goes on behind it. */
function pastParenthesis(language: CompiledLanguage, tokens: Tokens, low: number, high: number): number {
  if (low + 1 >= high || tokens.kind[low] !== TokenKind.Comma) return low;
  if ((language.classOf(tokens, low + 1) & (WordBit.relative | WordBit.determiner)) === 0) return low;
  for (let token = low + 2; token < high && token - low <= LONGEST_PARENTHESIS; token++)
    if (tokens.kind[token] === TokenKind.Comma) return token + 1;
  return low;
}
