import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import { opensApposition } from './apposition.js';
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
  // "Holm, arguing that it is old, said"
  if (scene.genre === 'news' && kind[lead] === TokenKind.Comma && isInserted(scene, previous)) return true;
  return (
    scene.genre === 'news' &&
    pronoun > 0 &&
    kind[lead] === TokenKind.Comma &&
    (kind[pronoun - 1] === TokenKind.Comma || describes(scene, pronoun)) &&
    (isRelative(scene, pronoun) || isGerund(scene, previous?.cue))
  );
}

/** Tokens between a name and the relative clause of what describes it. */
const LONGEST_DESCRIPTION = 12;

/** "Roe, a former mayor who": whether the relative clause at `pronoun` hangs on what describes a name. */
function describes(scene: Scene, pronoun: number): boolean {
  const { kind } = scene.tokens;
  for (let token = pronoun - 1; token > 0 && pronoun - token <= LONGEST_DESCRIPTION; token--) {
    if (kind[token] === TokenKind.Comma) return opensApposition(scene, token + 1);
    if ((kind[token] as number) > TokenKind.Hyphen) return false;
  }
  return false;
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
    const closing = scene.tokens.kind[pronoun - 1] === TokenKind.Comma ? pronoun - 1 : pronoun;
    const head = nounPhrase(scene, closing, attribution.source?.first ?? first);
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
export function isReducedRelative(scene: Scene, outer: Attribution, group: number, inner: Range | undefined): boolean {
  const { tokens, language } = scene;
  const { cue, source } = outer;
  if (cue === undefined || source === undefined || inner === undefined) return false;
  if (source.end !== cue.first || inner.first < cue.end || inner.end !== group) return false;
  // a participle, or an adjective: "sources familiar with the talks"
  const form = language.formOf(tokens, cue.first);
  if ((form & (FormBit.past | FormBit.gerund)) === 0 && (form & FormBit.thirdPerson) !== 0) return false;
  if (!isUnbroken(scene, cue.end, inner.first)) return false;
  const hangs = language.classOf(tokens, cue.end - 1) | language.classOf(tokens, cue.end);
  return (form & FormBit.gerund) !== 0 || (hangs & WordBit.preposition) !== 0;
}

/** Whether the cue is a participle behind a comma that its source stands right before; or ", when asked". */
function isInserted(scene: Scene, { cue, source }: Partial<Attribution> = {}): boolean {
  const { tokens, language } = scene;
  if (cue !== undefined && source === undefined)
    return language.is(tokens, cue.first - 1, Role.temporal) && tokens.kind[cue.first - 2] === TokenKind.Comma;
  return (
    cue !== undefined &&
    source !== undefined &&
    source.end === cue.first - 1 &&
    isGerund(scene, cue) &&
    scene.tokens.kind[source.end] === TokenKind.Comma
  );
}

/** "sources familiar with the matter said": the subject from its head on, where the cue before hangs on it. */
export function fromHead(scene: Scene, source: Range, previous: Attribution | undefined, group: number): Range {
  if (scene.genre !== 'news' || previous?.source === undefined) return source;
  // a past is as often the verb of a clause
  if ((scene.language.formOf(scene.tokens, previous.cue!.first) & (FormBit.past | FormBit.gerund)) !== 0) return source;
  return isReducedRelative(scene, previous, group, source) ? { first: previous.source.first, end: source.end } : source;
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
