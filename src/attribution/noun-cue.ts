import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';
import { CueKind } from './cue-kind.js';
import type { Discourse } from './discourse.js';
import { jointAuthors } from './joint-account.js';
import { announcedBehind, announces, nounClauseEnd } from './noun-content.js';
import { phraseEnd } from './object-end.js';
import { isOwnAccount, ownVoice } from './own-account.js';
import { ownersVoice } from './pronouns.js';
import { type CueReading, finish, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectBefore } from './source.js';
import { auxiliariesBefore, FINITE } from './verb-group.js';
import { textOf } from './voices.js';

/** Words that may describe a noun: "his first public call for". */
const LONGEST_DESCRIPTION = 3;

/** "his claim that …", "Clinton's belief that …"; in news also "made a plea for …" and "criticism of …" by nobody named. */
export function readNounCue(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  previous: Attribution | undefined,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  const last = cue.end - 1;
  // "the mayor's view is that": the mark of the owner opens the cue
  const lead = tokens.kind[cue.first] === TokenKind.Clitic ? cue.first : leadOf(scene, cue.first, sentence.first);
  // outside news a noun attributes where its owner stands before it, and most have none
  const owner = ownerOf(scene, lead, sentence.first);
  // "reports that", "there is a feeling that"
  const nobodys =
    language.is(tokens, cue.first, Role.rumour) ||
    language.is(tokens, cue.first, Role.expletive) ||
    // "the impression has arisen that"
    language.is(tokens, cue.end - 2, Role.arisen);
  if (owner === undefined && scene.genre !== 'news' && !nobodys) return undefined;
  const that = language.is(tokens, last, Role.that);
  // "a claim that hurt him": a clause about the claim, not what is claimed
  if (that && scene.genre === 'news' && isPredicate(scene, cue.end)) return undefined;
  const clausal =
    that ||
    (last > cue.first && language.is(tokens, last, Role.clauseQuestion)) ||
    (language.is(tokens, last, Role.infinitiveMarker) && !cannotBeInfinitive(scene, cue.end, sentence.end));
  const bare = clausal || scene.genre !== 'news';
  const first = bare ? last : cue.end;
  const infinitive = clausal && language.is(tokens, first, Role.infinitiveMarker);
  const end = infinitive
    ? infinitiveEnd(scene, first, sentence.end)
    : clausal
      ? nounClauseEnd(scene, owner?.first ?? Math.max(lead, 0), first, sentence)
      : phraseEnd(scene, first, sentence.end);
  const announced = scene.genre !== 'news' && announces(scene, cue);
  const content = announced ? announcedBehind(scene, cue.end, sentence.end) : { first, end };
  if (content === undefined || content.first >= content.end) return undefined;
  const contents = [content];
  const cueEnd = bare && !announced ? last : cue.end;
  if (scene.genre === 'news') {
    const carried = readLightVerb(scene, lead, sentence, previous);
    if (carried !== undefined)
      return finish(
        scene,
        cue.spanning(carried.verb, cueEnd),
        carried.source,
        contents,
        turn,
        discourse,
        'noun',
        carried.shared,
      );
  }
  if (owner === undefined)
    return scene.genre !== 'news'
      ? rumour(scene, cue, cueEnd, contents, turn)
      : cue.kind === CueKind.OwnedNoun
        ? undefined
        : ownerless(scene, cue, lead, cueEnd, contents, turn);
  const group = scene.genre === 'news' || lead === cue.first ? lead + 1 : cue.first;
  const reading = finish(scene, cue.spanning(group, cueEnd), owner, contents, turn, discourse, 'noun');
  // "Roe's claim": the mark of the owner belongs to it
  if (owner.end === lead) reading.attribution.source = { first: owner.first, end: lead + 1 };
  if (tokens.kind[lead] !== TokenKind.Clitic) {
    const own = (language.classOf(tokens, owner.first) & OURS) === OURS;
    reading.attribution.voice =
      (own
        ? (jointAuthors(scene, textOf(scene, owner)) ?? turn?.voice ?? ownVoice(scene))
        : ownersVoice(scene, owner.first, discourse)) ?? reading.attribution.voice;
  }
  const { voice } = reading.attribution;
  // "to learn about the firm's commitment to": in an account of a meeting only the word of those who met
  const others = voice.person === undefined && voice.party === undefined && voice.parties === undefined;
  return scene.genre === 'readout' && others ? undefined : reading;
}

/** Where "to close the pier" ends that began at `first`: before the finite verb whose subject it is part of. */
function infinitiveEnd(scene: Scene, first: number, end: number): number {
  const { tokens, language } = scene;
  for (let token = first + 2; token < end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.subordinator | WordBit.pronoun)) !== 0 || tokens.kind[token] === TokenKind.Comma) break;
    if (tokens.kind[token] === TokenKind.Word && (mask & FINITE) !== 0) return token;
  }
  return clauseEnd(scene, first, end);
}

/** Whether a finite verb stands at `token`, right behind a "that" which is then its subject. */
function isPredicate({ tokens, language }: Scene, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0)
    return false;
  const mask = language.classOf(tokens, token);
  if ((mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) !== 0) return true;
  return (
    mask === 0 &&
    ((language.formOf(tokens, token) & FormBit.past) !== 0 || language.is(tokens, token, Role.irregularPast))
  );
}

/** The word before the noun and what describes it: an owner, an article, a verb. */
export function leadOf(scene: Scene, noun: number, from: number): number {
  const { tokens, language } = scene;
  let token = noun - 1;
  while (
    token > from &&
    noun - token <= LONGEST_DESCRIPTION &&
    (tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Hyphen) &&
    // "Roe's most surprising claim"
    ((language.classOf(tokens, token) & OPENS_PHRASE) === 0 || tokens.kind[token - 1] === TokenKind.Clitic) &&
    !language.is(tokens, token, Role.lightVerb)
  )
    token--;
  return token;
}

const OPENS_PHRASE =
  WordBit.possessive |
  WordBit.determiner |
  WordBit.preposition |
  WordBit.coordinator |
  WordBit.subordinator |
  WordBit.pronoun |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal;

/** Whether a determiner, a pronoun, a name or a mark stands at `token`, where no infinitive begins: "opposition to the plan". */
function cannotBeInfinitive(scene: Scene, token: number, end: number): boolean {
  const { tokens, language } = scene;
  if (token >= end) return false;
  if ((language.classOf(tokens, token) & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) !== 0)
    return true;
  return tokens.kind[token] !== TokenKind.Word || ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
}

/** The owner that ends at `lead`: "Roe's", "their". */
function ownerOf(scene: Scene, lead: number, from: number): Range | undefined {
  const { tokens, language } = scene;
  if (lead < from) return undefined;
  const verb =
    language.is(tokens, lead - 1, Role.expletive) || (language.classOf(tokens, lead - 1) & WordBit.pronoun) !== 0;
  if ((tokens.kind[lead] === TokenKind.Clitic && !verb) || tokens.kind[lead] === TokenKind.CloseSingle)
    return possessorBefore(scene, lead, from);
  // "our offer to": in a statement or a post its publisher's
  const own = isOwnAccount(scene.genre) && (language.classOf(tokens, lead) & OURS) === OURS;
  return own || language.is(tokens, lead, Role.possessivePerson) ? { first: lead, end: lead + 1 } : undefined;
}

/** The possessor that ends at the mark `end`: a name with its title, or the words back to an article; no verb before it. */
function possessorBefore(scene: Scene, end: number, from: number): Range | undefined {
  const phrase = subjectBefore(scene, end, from);
  if (phrase === undefined) return undefined;
  const { tokens, language } = scene;
  const capital = (token: number) => ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0;
  const named = capital(end - 1);
  let first = end - 1;
  while (first > phrase.first) {
    const before = first - 1;
    const mask = language.classOf(tokens, before);
    const determiner = (mask & (WordBit.determiner | WordBit.possessive)) !== 0;
    if (determiner) return { first: before, end };
    const word = tokens.kind[before] === TokenKind.Word;
    if (named && word && !capital(before) && (mask & WordBit.title) === 0 && !language.is(tokens, before, Role.former))
      break;
    if ((mask & (WordBit.preposition | WordBit.coordinator | WordBit.speech)) !== 0) break;
    first = before;
  }
  return { first, end };
}

const OURS = WordBit.firstPerson | WordBit.possessive;

interface LightVerb {
  verb: number;
  source: Range;
  shared: boolean;
}

/** "made a plea for", "has no plans to": a verb that only carries the noun, and its subject. */
function readLightVerb(
  scene: Scene,
  lead: number,
  sentence: Range,
  previous: Attribution | undefined,
): LightVerb | undefined {
  const { tokens, language } = scene;
  let verb = lead;
  const opening = verb >= sentence.first ? language.classOf(tokens, verb) : 0;
  if ((opening & (WordBit.determiner | WordBit.possessive)) !== 0) {
    verb--;
    if (verb >= sentence.first && language.is(tokens, verb, Role.lightParticle)) verb--;
  }
  if (verb < sentence.first || !language.is(tokens, verb, Role.lightVerb)) return undefined;
  const group = auxiliariesBefore(scene, verb, sentence.first);
  const behind = previous?.cue?.end ?? sentence.first;
  const source = subjectBefore(scene, group, behind <= group ? behind : sentence.first);
  if (source !== undefined) return { verb: group, source, shared: false };
  const before = group - 1;
  const joined =
    before >= sentence.first &&
    ((language.classOf(tokens, before) & WordBit.coordinator) !== 0 || tokens.kind[before] === TokenKind.Comma);
  return joined && previous?.source !== undefined ? { verb: group, source: previous.source, shared: true } : undefined;
}

/** "Criticism of the bridge grew", "a report that …": somebody said so, and nobody is named. */
function ownerless(
  scene: Scene,
  cue: ReportingCue,
  lead: number,
  end: number,
  contents: Range[],
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language } = scene;
  const article = lead >= 0 && (language.classOf(tokens, lead) & WordBit.determiner) !== 0;
  // "the attack on the bridge", "the decision to leave": what happened rather than what somebody thinks
  if (article && cue.kind === CueKind.StandNoun) return undefined;
  return unnamed(scene, { first: article ? lead : Math.min(lead + 1, cue.first), end }, contents, turn);
}

/** "There are rumours that the port is shut": somebody says so, up to where the speaker goes on. */
function rumour(
  scene: Scene,
  cue: ReportingCue,
  end: number,
  [content]: readonly Range[],
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language } = scene;
  if (content === undefined || !language.is(tokens, content.first, Role.that) || isPredicate(scene, content.first + 1))
    return undefined;
  let last = content.first + 1;
  while (last < content.end && !(tokens.kind[last] === TokenKind.Comma && isCoordinator(scene, last + 1))) last++;
  return unnamed(scene, { first: cue.first, end }, [{ first: content.first, end: last }], turn);
}

function isCoordinator({ tokens, language }: Scene, token: number): boolean {
  return (language.classOf(tokens, token) & WordBit.coordinator) !== 0;
}
