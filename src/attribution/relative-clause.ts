import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { isClauseStart } from './clause-start.js';
import { nounPhrase } from './noun-phrase.js';

/** In "voters, who have backed", the source is the pronoun, as it is in "they have backed"; the voice is the voters'. */
export function standForHead(scene: Scene, cue: { group: number }, attribution: Attribution, first: number): void {
  const lead = cue.group - 1;
  const { source } = attribution;
  if (lead < first || source === undefined || source.end > lead || attribution.cue?.first !== cue.group) return;
  if (!isRelative(scene, lead)) return;
  attribution.source = { first: lead, end: cue.group };
}

/**
 * "Roe, who backs the plan, said", "Roe, a diver backing the plan, said": whether the comma at `lead` ends a clause with
 * the cue of `previous` in it that hangs on a subject.
 */
export function closesRelative(scene: Scene, lead: number, previous: Attribution | undefined): boolean {
  const pronoun = previous?.source?.first ?? 0;
  const { kind } = scene.tokens;
  return (
    scene.genre === 'news' &&
    pronoun > 0 &&
    kind[lead] === TokenKind.Comma &&
    kind[pronoun - 1] === TokenKind.Comma &&
    (isRelative(scene, pronoun) || isGerund(scene, previous?.cue))
  );
}

/**
 * Puts the cue at `group` right that is the main verb behind a relative clause with cues of its own, the last of `found`.
 * "Roe, who backs the plan, said": the clause is an attribution beside it. "Those who back the plan said": the clause says
 * who is meant and belongs to the source.
 */
export function leaveRelative(
  scene: Scene,
  attribution: Attribution,
  group: number,
  found: Attribution[],
  first: number,
): boolean {
  const previous = found.at(-1);
  const pronoun = previous?.source?.first ?? 0;
  if (previous === undefined || pronoun <= first || !isRelative(scene, pronoun)) return false;
  if (closesRelative(scene, group - 1, previous)) {
    const head = nounPhrase(scene, pronoun - 1, attribution.source?.first ?? first);
    if (head === undefined) return false;
    for (const content of previous.contents) content.end = Math.min(content.end, group - 1);
    attribution.source = { first: attribution.source?.first ?? head.first, end: head.end };
    return true;
  }
  const { source } = attribution;
  if (source === undefined || source.first < previous.cue!.end || source.end !== group) return false;
  if (!isUnbroken(scene, previous.cue!.end, source.first)) return false;
  // "those who said they back it": a clause inside the clause
  if ((scene.language.classOf(scene.tokens, source.first) & WordBit.personal) !== 0) return false;
  const head = nounPhrase(scene, pronoun, first);
  if (head === undefined || head.end !== pronoun || !isClauseStart(scene, head.first, first)) return false;
  while (found.at(-1)?.source?.first === pronoun) found.pop();
  attribution.source = { first: head.first, end: group };
  return true;
}

/** Whether neither a mark nor a conjunction stands from `first` to `end`: one clause goes on. */
function isUnbroken({ tokens, language }: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if ((tokens.kind[token] as number) > TokenKind.Hyphen || tokens.kind[token] === TokenKind.Comma) return false;
    if ((language.classOf(tokens, token) & (WordBit.coordinator | WordBit.subordinator)) !== 0) return false;
  }
  return true;
}

/** Whether the verb of `outer` is a participle on the subject of the cue at `group`: nothing joins the two verbs. */
export function isReducedRelative(scene: Scene, outer: Attribution, group: number, inner: Attribution): boolean {
  const { tokens, language } = scene;
  const { cue, source } = outer;
  if (cue === undefined || source === undefined || inner.source === undefined) return false;
  if (source.end !== cue.first || inner.source.first < cue.end || inner.source.end !== group) return false;
  // a participle, or an adjective: "sources familiar with the talks"
  const form = language.formOf(tokens, cue.first);
  if ((form & (FormBit.past | FormBit.gerund)) === 0 && (form & FormBit.thirdPerson) !== 0) return false;
  if (!isUnbroken(scene, cue.end, inner.source.first)) return false;
  const hangs = language.classOf(tokens, cue.end - 1) | language.classOf(tokens, cue.end);
  return (form & FormBit.gerund) !== 0 || (hangs & WordBit.preposition) !== 0;
}

function isGerund({ tokens, language }: Scene, cue: Range | undefined): boolean {
  return cue !== undefined && (language.formOf(tokens, cue.first) & FormBit.gerund) !== 0;
}

function isRelative({ tokens, language }: Scene, token: number): boolean {
  return (language.classOf(tokens, token) & WordBit.relative) !== 0 || language.is(tokens, token, Role.that);
}

/** Whether `token` stands in the range. */
export function within(token: number, { first, end }: Range): boolean {
  return token >= first && token < end;
}
