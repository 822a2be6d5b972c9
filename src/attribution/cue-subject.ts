import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { withoutCarrier } from './carried-subject.js';
import { Frame, takes } from './frames.js';
import { nounPhrase } from './noun-phrase.js';
import { beforeOccasion } from './occasion.js';
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
  const perceived = news ? undefined : perceivedBefore(scene, cue, first);
  if (perceived !== undefined) return perceived;
  const behind = previous?.cue?.end ?? first;
  // "welcomed shared progress": an adjective
  if (behind === cue.group && behind > first && !news) return 'none';
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
  if (news && previous !== undefined && beforeOccasion(scene, cue.group - 1, first) < cue.group - 1) return undefined;
  if (takes(cue.entry, Frame.q)) source = fromHead(scene, source, previous, cue.group);
  const phrase = news ? source : withoutCarrier(scene, source, cue);
  if (phrase === undefined) return 'none';
  return possibleSource(scene, cue.entry, phrase, cue.group, first) ?? 'none';
}

/** "I remember him saying", "we heard my aunt telling us": the object of a verb of perception or memory, which speaks. */
function perceivedBefore(scene: Scene, { group, participle, base }: ReportingCue, first: number): Range | undefined {
  if (!participle && !base) return undefined;
  const lead = group - 1;
  if (lead <= first) return undefined;
  const pronoun = scene.language.is(scene.tokens, lead, Role.objectPronoun);
  const phrase = pronoun ? { first: lead, end: group } : participle ? nounPhrase(scene, group, first) : undefined;
  return phrase !== undefined && isPerceived(scene, phrase, first) ? phrase : undefined;
}

/** Whether a verb of perception or memory stands before the phrase. */
export function isPerceived({ tokens, language }: Scene, phrase: Range, sentence: number): boolean {
  return phrase.first > sentence && language.is(tokens, phrase.first - 1, Role.perceive);
}
