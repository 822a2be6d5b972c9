import { TokenFlag, TokenKind } from '../text/tokens.js';
import { holdsClause } from './apposition.js';
import type { Attribution, Range, Scene } from './attribution.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { after, contentBefore } from './preceding-content.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectAfter, subjectBefore } from './source.js';
import { startsClause } from './subject.js';

/** Whether a name begins at `token`. */
function isNamed({ tokens }: Scene, token: number): boolean {
  return tokens.kind[token] === TokenKind.Word && ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
}

/** "…", said Clinton: the verb stands right after a quotation or a comma, its subject after it. */
export function readInverted(
  scene: Scene,
  cue: ReportingCue,
  { first, end }: Range,
  afterQuotation: boolean,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language, genre } = scene;
  const { entry, group } = cue;
  if (group !== cue.first && !language.pack.grammar.dropsSubjects) return undefined;
  if (cue.participle || !takes(entry, Frame.q)) return undefined;
  if (!afterQuotation) {
    // "a machine, called Diater, is used"
    if (genre !== 'news' && takes(entry, Frame.v)) return undefined;
    if (group - 1 < first || tokens.kind[group - 1] !== TokenKind.Comma) return undefined;
    const before = subjectBefore(scene, group, first);
    if (
      before !== undefined &&
      !(
        genre === 'news' &&
        !takes(entry, Frame.a) &&
        holdsClause(scene, before.first, before.end) &&
        isNamed(scene, cue.end)
      )
    )
      return undefined;
  }
  const subject = subjectAfter(scene, cue.end, end, afterQuotation);
  if (subject === undefined || startsClause(scene, subject, end, afterQuotation)) return undefined;
  const content = contentBefore(scene, group, first);
  if (content === undefined) return undefined;
  const rest = after(scene, subject.end, end, afterQuotation);
  return finish(scene, cue, subject, [content, ...rest], turn, discourse, afterQuotation ? 'quotation' : 'before');
}
