import { WordBit } from '../language/pack.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import { afterObject, possibleSource } from './possible-source.js';
import { subjectWithClause } from './reduced-relative.js';
import { closesRelative, fromHead } from './relative-clause.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectBefore } from './source.js';
import { subjectBeforeInsertion } from './subject.js';

/**
 * The subject before the verb group of a cue, and behind the cue before it; `undefined` where none stands there, "none" where
 * what stands there can't be one.
 */
export function subjectOfCue(
  scene: Scene,
  cue: ReportingCue,
  first: number,
  previous: Attribution | undefined,
): Range | 'none' | undefined {
  const { tokens, language } = scene;
  const news = scene.genre === 'news';
  const lead = cue.group - 1;
  const behind = previous?.cue?.end ?? first;
  const clauseFirst = behind > first && behind < cue.group ? behind : first;
  let source: Range | undefined;
  if (!cue.participle || (language.classOf(tokens, lead) & WordBit.pronoun) !== 0)
    source =
      (news && lead >= first && tokens.kind[lead] === TokenKind.Comma
        ? subjectBeforeInsertion(scene, lead, first)
        : undefined) ??
      afterObject(
        scene,
        subjectBefore(scene, cue.group, closesRelative(scene, lead, previous) ? first : clauseFirst),
        previous,
      );
  const whole =
    news || previous !== undefined || cue.participle ? undefined : subjectWithClause(scene, source, cue.group, first);
  if (whole !== undefined) return whole;
  if (source === undefined) return undefined;
  if (takes(cue.entry, Frame.q)) source = fromHead(scene, source, previous, cue.group);
  return possibleSource(scene, cue.entry, source, cue.group, first) ?? 'none';
}
