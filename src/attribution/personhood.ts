import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { Frame, takes } from './frames.js';
import { mentionsIn } from './mentions.js';
import { isOwnAccount } from './own-account.js';
import type { ReportingCue } from './reporting-cue.js';
import { headedBy, isDocument } from './subject.js';

/** Whether the source is people: a pronoun of persons, a name, or a noun that means them ("leader", "officials"). */
export function isPersonal(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  const { first } = source;
  if ((language.classOf(tokens, first) & WordBit.personal) !== 0) return true;
  // "We, the ministers of Mora,"
  const alone = source.end - first === 1 || (scene.genre !== 'news' && tokens.kind[first + 1] === TokenKind.Comma);
  if (alone && language.is(tokens, first, Role.firstPersonSubject)) return true;
  // "Ann and I"
  if (scene.genre !== 'news' && language.is(tokens, source.end - 1, Role.firstPersonSingular)) return true;
  let side = false;
  for (const mention of mentionsIn(scene, source)) {
    if (!isHead(scene, source, mention)) continue;
    if (mention.person >= 0) return true;
    side = true;
  }
  if (side) return false;
  // the head: the last word before a comma or a preposition, the title before it counts too
  let head = -1;
  let human = false;
  let mask = 0;
  for (let token = first; token < source.end; token++) {
    const own = language.classOf(tokens, token);
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.Dash || ((own & WordBit.preposition) !== 0 && token > first))
      break;
    if (kind > TokenKind.Number) continue;
    head = token;
    human ||= language.is(tokens, token, Role.human);
    mask |= own;
  }
  if (head < 0) return false;
  const own = language.classOf(tokens, head);
  if ((own & (WordBit.organisation | WordBit.orgSource | WordBit.meeting)) !== 0) return false;
  if (human || (mask & (WordBit.title | WordBit.group)) !== 0) return true;
  if ((own & (WordBit.pronoun | WordBit.determiner | WordBit.time | WordBit.monthOrDay)) !== 0) return false;
  const flags = tokens.flags[head] as number;
  if ((flags & TokenFlag.Capital) === 0) return false;
  return (flags & TokenFlag.SentenceStart) === 0 || source.end - first === 1;
}

/** Whether the source is a body that wants and decides: a ministry, a bank, a senate; in a statement or a transcript a country too. */
export function isBody(scene: Scene, source: Range): boolean {
  if (headedBy(scene, source, WordBit.organisation)) return true;
  const countries = isOwnAccount(scene.genre) || scene.genre === 'transcript';
  return countries && mentionsIn(scene, source).some((mention) => isHead(scene, source, mention));
}

/** Whether a source that is no person may say or think what the cue tells: "the fleet wants", not "the situation underscores". */
export function maySay(scene: Scene, cue: ReportingCue, source: Range): boolean {
  if (takes(cue.entry, Frame.e) && !mayWant(scene, cue, source)) return false;
  const evinces = scene.genre !== 'news' && scene.language.is(scene.tokens, cue.first, Role.evinces);
  return !evinces || !isMute(scene, source);
}

/** Whether the cue's attitude is one that its source, which is no person, may have: "the fleet wants". */
function mayWant(scene: Scene, { first }: { first: number }, source: Range): boolean {
  const { genre, language, tokens } = scene;
  if (genre === 'news') return true;
  // "Mora and Belmar intend": both sides
  if (genre === 'readout') return joinsParties(scene, source);
  if (isBody(scene, source)) return true;
  return (
    language.is(tokens, first, Role.volition) &&
    (language.classOf(tokens, source.first) & (WordBit.determiner | WordBit.possessive)) !== 0 &&
    source.end - source.first > 1
  );
}

/** Whether the source names two parties and nobody of them: "Mora and Belmar". */
function joinsParties(scene: Scene, source: Range): boolean {
  const mentions = mentionsIn(scene, source);
  return mentions.length === 2 && mentions[0]!.party !== mentions[1]!.party && source.end - source.first === 3;
}

/** Whether the source can speak or want by itself, and is not the side of which somebody speaks. */
export function isSomebody(scene: Scene, source: Range, turn: Attribution | undefined): boolean {
  if (isPersonal(scene, source)) return true;
  return turn?.mode === 'turn' && mentionsIn(scene, source).length === 0 && !isVague(scene, source);
}

function isVague({ tokens, language }: Scene, { first, end }: Range): boolean {
  return end - first === 1 && language.is(tokens, first, Role.vague);
}

/** Whether the source is people by more than a capital: a pronoun, a person of the event, a title or a group. */
export function isKnownPerson(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  if ((language.classOf(tokens, source.first) & WordBit.personal) !== 0) return true;
  if (mentionsIn(scene, source).some((one) => one.person >= 0 && isHead(scene, source, one))) return true;
  return isPersonal(scene, source) && headedByTitle(scene, source);
}

function headedByTitle(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.title | WordBit.group)) !== 0) return true;
    if (scene.genre !== 'news' && language.is(tokens, token, Role.human)) return true;
    if ((mask & WordBit.preposition) !== 0 || tokens.kind[token] === TokenKind.Comma) return false;
  }
  return false;
}

/** A mention is the head of its source unless a preposition or a possessive makes it somebody's or something's. */
export function isHead(scene: Scene, source: Range, mention: Mention): boolean {
  const { tokens, language } = scene;
  if (mention.end < source.end) {
    if (tokens.kind[mention.end] === TokenKind.Clitic || tokens.kind[mention.end] === TokenKind.CloseSingle)
      return false;
    if (mention.person < 0 && tokens.kind[mention.end] === TokenKind.Word) {
      const mask = language.classOf(tokens, mention.end);
      if ((mask & WordBit.coordinator) === 0) return false;
    }
  }
  for (let token = source.first; token < mention.first; token++) {
    const mask = language.classOf(tokens, token);
    const kind = tokens.kind[token];
    if ((mask & WordBit.preposition) !== 0 && kind === TokenKind.Word) {
      // "President of Russia Vladimir Putin": the name follows its title's complement
      return (
        mention.person >= 0 &&
        token + 1 < mention.first &&
        hasTitleBefore(scene, source.first, token) &&
        !separated(scene, token + 1, mention.first)
      );
    }
  }
  return true;
}

function hasTitleBefore(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if ((scene.language.classOf(scene.tokens, token) & WordBit.title) !== 0) return true;
  return false;
}

function separated(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (scene.tokens.kind[token] === TokenKind.Comma) return true;
  return false;
}

/** Whether the source is a thing that says nothing: a common noun that is neither a body nor anything written. */
function isMute(scene: Scene, source: Range): boolean {
  const { tokens, language } = scene;
  if (source.end - source.first < 2 || isBody(scene, source) || isDocument(scene, source)) return false;
  if (mentionsIn(scene, source).length > 0) return false;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if (token > source.first && ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0) return false;
    if ((mask & (WordBit.orgSource | WordBit.organisation)) !== 0) return false;
  }
  return true;
}
