import { Role } from '../language/roles.js';
import type { Range, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import type { ReportingCue } from './reporting-cue.js';

/**
 * Whether the clause of `cue` is one of "as": "as Xi noted", not "as many as forty noted". "vague" where nobody in particular
 * says anything in it: "as they say", "as he continues to work", "as prices declined". `quotes`: a quotation follows the cue.
 */
export function asClause(
  { tokens, language, genre }: Scene,
  cue: ReportingCue,
  source: Range,
  first: number,
  quotes: boolean,
): 'as' | 'vague' | undefined {
  const before = source.first - 1;
  if (before < first || !language.is(tokens, before, Role.as)) return undefined;
  if (before > first && language.is(tokens, before - 1, Role.quantity)) return undefined;
  const { entry } = cue;
  if ((cue.base && language.is(tokens, source.first, Role.pluralPerson)) || takes(entry, Frame.s)) return 'vague';
  const spoken = takes(entry, Frame.z) || (takes(entry, Frame.q) && takes(entry, Frame.t));
  return genre === 'news' || spoken || quotes ? 'as' : 'vague';
}
