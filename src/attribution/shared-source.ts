import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { isPastVerb } from './agreement.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { endsQuotation } from './clause-start.js';
import { Frame, takes } from './frames.js';
import { beforeOccasion } from './occasion.js';
import { isBody, isPersonal } from './personhood.js';
import type { ReportingCue } from './reporting-cue.js';
import { goesOnInProgress, subjectOfClause, subjectOfLastClause } from './subject.js';

/**
 * The source that a cue without a subject of its own shares with the clause before: "noted that … and stressed", ", adding
 * that". "none" where the word attributes nothing, "dropped" for a participle whose subject may be left out, "unknown" where
 * nobody is found whom it could be; `undefined` where nothing joins it to a clause.
 */
export function sharedSource(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  previous: Attribution | undefined,
): Range | 'none' | 'dropped' | 'unknown' | undefined {
  const { tokens, language } = scene;
  const { first } = sentence;
  const news = scene.genre === 'news';
  const lead = news && previous !== undefined ? beforeOccasion(scene, cue.group - 1, first) : cue.group - 1;
  const leadKind = lead >= first ? (tokens.kind[lead] as number) : -1;
  const mask = lead >= first ? language.classOf(tokens, lead) : 0;
  // "said when asked about it": by whom is not said
  if (news && isAsked(scene, cue)) return 'unknown';
  const dash = news && leadKind === TokenKind.Dash;
  // "… he is “set,” adding that": the comma within the marks
  const comma =
    leadKind === TokenKind.Comma || (news && (cue.participle || previous !== undefined) && endsQuotation(scene, lead));
  const joined =
    (mask & (WordBit.coordinator | WordBit.adverb | WordBit.preposition)) !== 0 ||
    comma ||
    dash ||
    language.is(tokens, lead, Role.clauseLink);
  if (previous !== undefined && joined) {
    // "stressed the need to meet and support": an infinitive goes on
    if (cue.base && isPastVerb(scene, previous)) return 'none';
    // "noted that … and stressed", ", adding that": the subject of the clause before
    const adds =
      comma ||
      language.is(tokens, lead, Role.clauseLink) ||
      language.is(tokens, lead, Role.and) ||
      dash ||
      (news && language.is(tokens, lead, Role.adversative));
    if (cue.participle && !adds) return 'none';
    const nearer =
      news && cue.participle && leadKind === TokenKind.Comma
        ? subjectOfLastClause(scene, previous.cue!.end, lead)
        : undefined;
    return nearer ?? previous.source;
  }
  if (cue.participle) {
    const attached =
      comma ||
      dash ||
      // "holding signs and chanting"
      (news && language.is(tokens, lead, Role.and)) ||
      (lead >= first && language.is(tokens, lead, Role.clauseLinkBefore)) ||
      // "emailed us saying"
      (!news && lead >= first && language.is(tokens, lead, Role.objectPronoun) && takes(cue.entry, Frame.q)) ||
      (news && goesOnInProgress(scene, first, lead));
    return attached ? (subjectOfClause(scene, first, lead) ?? 'none') : 'dropped';
  }
  // "Roe wins in Belmar, vows to stay"
  if (news && leadKind === TokenKind.Comma && (language.formOf(tokens, cue.group) & FormBit.thirdPerson) !== 0)
    return subjectOfClause(scene, first, lead);
  if (!joined || (mask & WordBit.coordinator) === 0) return undefined;
  // "met to mark the day and encourage trade": an infinitive goes on
  if (!news && cue.base && followsInfinitive(scene, first, lead)) return 'none';
  const source = subjectOfClause(scene, first, lead);
  // "Port and state officials met": nouns, not a verb behind its subject
  if (!news && source?.end === lead) return 'none';
  if (source === undefined || (!news && !isPersonal(scene, source) && !isBody(scene, source))) return 'unknown';
  return source;
}

/** Tokens between an infinitive and the verb that goes on with it. */
const LONGEST_INFINITIVE = 24;

/** Whether a "to" with a small word behind it stands before `end`. */
function followsInfinitive({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = end - 2; token >= first && end - token < LONGEST_INFINITIVE; token--)
    if (
      language.is(tokens, token, Role.infinitiveMarker) &&
      tokens.kind[token + 1] === TokenKind.Word &&
      ((tokens.flags[token + 1] as number) & TokenFlag.Capital) === 0 &&
      !language.is(tokens, token + 1, Role.objectPronoun) &&
      (language.classOf(tokens, token + 1) & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) === 0
    )
      return true;
  return false;
}

/** Whether the cue is a past participle right behind "when": "when asked about it". */
export function isAsked({ tokens, language }: Scene, { group, first, participle }: ReportingCue): boolean {
  return (
    !participle &&
    group === first &&
    language.is(tokens, first - 1, Role.temporal) &&
    language.is(tokens, first - 1, Role.clauseQuestion) &&
    (language.formOf(tokens, first) & FormBit.past) !== 0
  );
}
