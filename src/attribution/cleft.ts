import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import type { ContentStart } from './content.js';
import type { ReportingCue } from './reporting-cue.js';

/** Tokens between the verb and the "is" behind it: "told us on Monday". */
const REACH = 6;
const CLAUSE = WordBit.subordinator | WordBit.modal | WordBit.have | WordBit.do | WordBit.personal;

/** "What she told us is that …", "All they asked for was a map": the content behind "is", outside news. */
export function behindCleft(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  { first, end }: Range,
): ContentStart | undefined {
  const { tokens, language, genre, quoted } = scene;
  const lead = source.first - 1;
  if (genre === 'news' || lead < first || !language.is(tokens, lead, Role.cleft) || source.end > cue.group)
    return undefined;
  for (let token = cue.end; token < Math.min(end - 1, cue.end + REACH); token++) {
    if (quoted[token]! >= 0 || (tokens.kind[token] as number) > TokenKind.Clitic) return undefined;
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.be) !== 0) {
      const next = tokens.kind[token + 1] as number;
      const begin = next === TokenKind.Comma || next === TokenKind.Colon ? token + 2 : token + 1;
      if (begin >= end) return undefined;
      const kind = language.is(tokens, begin, Role.that) ? 'that' : quoted[begin]! >= 0 ? 'quotation' : 'clause';
      return { first: begin, kind };
    }
    if ((mask & CLAUSE) !== 0) return undefined;
  }
  return undefined;
}

/** "“Never again” is what she told me": the quotation before "is what", outside news; `undefined` if there is none. */
export function quotationOfCleft(
  { tokens, language, genre, quoted, quotations }: Scene,
  source: Range,
): Range | undefined {
  const what = source.first - 1;
  if (genre === 'news' || what < 2 || !language.is(tokens, what, Role.cleft)) return undefined;
  if ((language.classOf(tokens, what - 1) & WordBit.be) === 0 || quoted[what - 2]! < 0) return undefined;
  const { first, end } = quotations[quoted[what - 2]!]!;
  return { first, end };
}
