import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { hasWords } from './content-end.js';
import { resolveSource } from './coreference.js';
import { analyzeCue } from './cue.js';
import { takeCircumstance } from './cue-extent.js';
import { CueKind, isNominal } from './cue-kind.js';
import { readCue } from './cue-reading.js';
import { type Discourse, remember } from './discourse.js';
import { speaksBack } from './interlocutor.js';
import { sameVoice, speaksFor } from './nesting.js';
import { nounPhrase } from './noun-phrase.js';
import { isOwnAccount } from './own-account.js';
import { isSomebody } from './personhood.js';
import { isSpeech, place, takeEnclosed } from './placement.js';
import { closesRelative, isReducedRelative, leaveRelative, standForHead, within } from './relative-clause.js';
import { isHeardFrom } from './unspoken-source.js';
import { readSurvey, readViewpoint } from './viewpoint.js';

/** What happens in one sentence: its attributions, in the order of their cues. */
export interface SentenceReading {
  attributions: Attribution[];
  /** Somebody talks or acts who is not quoted with anything: the speech before does not go on. */
  acts: boolean;
}

const NONE: Attribution[] = [];
const NO_OBJECTS: ReadonlySet<Attribution> = new Set();

/** Reads the reporting clauses of the sentence at tokens `first` to `end`; reports `from` to `to` are its own. */
export function readClauses(
  scene: Scene,
  sentence: Range,
  from: number,
  to: number,
  turn: Attribution | undefined,
  discourse: Discourse,
): SentenceReading {
  const { reports, language, quoted } = scene;
  const { first } = sentence;
  const found: Attribution[] = [];
  /** Those that a verb of speech introduces, in news. */
  let spoken: Set<Attribution> | undefined;
  /** Those whose content is an object or an infinitive. */
  let objects: Set<Attribution> | undefined;
  let noun: Attribution | undefined;
  let acts = false;
  const dropsOwnWords = scene.genre !== 'news' && !isOwnAccount(scene.genre);
  for (let at = from; at < to; at++) {
    const cueFirst = reports.first(at);
    if (quoted[cueFirst]! >= 0) continue;
    const kind = scene.cueKinds[reports.kind(at)] as number;
    const index = reports.entry(at);
    const cueEnd = reports.end(at);
    if (
      dropsOwnWords &&
      !isNominal(kind) &&
      isOwnWord(scene, index, cueFirst, first, turn) &&
      !isHeardFrom(scene, { first: cueFirst, end: cueEnd })
    )
      continue;
    let cue = analyzeCue(scene, language.matcher.entry(index), kind, cueFirst, cueEnd, first);
    if (cue === undefined) continue;
    // a cue inside the verb group of one that is taken already
    const last = found.at(-1);
    // "shocked by reports that …, and extends": who spoke before is behind what nobody said
    let previous = scene.genre !== 'news' && last?.source === undefined ? (found.at(-2) ?? last) : last;
    // "takes note of Mora's assurance that …, and insists": a noun in what somebody conveys speaks no further
    if (scene.genre !== 'news' && last !== undefined && last === noun && last.parent !== turn) previous = last.parent;
    if (previous?.cue !== undefined && cueFirst < previous.cue.end) continue;
    // what describes a source is no attribution of its own: "said Roe, who opposes the plan"
    if (scene.genre === 'news' && previous?.source !== undefined && within(cueFirst, previous.source)) continue;
    // "went so far as to call": what ends in "to" carries the verb behind it
    if (
      scene.genre === 'news' &&
      cue.infinitive &&
      previous?.cue?.end === cue.first &&
      language.is(scene.tokens, cue.first - 1, Role.infinitiveMarker)
    )
      cue = cue.carriedFrom(previous.cue.first);
    // "declined to comment on": the verb before carries this one, and both are one cue
    const carried = previous?.cue !== undefined && cue.group < previous.cue.end;
    const reading = readCue(scene, cue, sentence, carried ? found.at(-2) : previous, turn, discourse);
    if (reading === 'acts') {
      acts = true;
      continue;
    }
    if (reading === undefined) continue;
    const { attribution } = reading;
    // "drew criticism from Roe": the verb has the noun for its object, and attributes nothing by itself
    const draws = kind === CueKind.NounAgent && previous?.contents.at(-1)?.first === attribution.cue?.first;
    if (carried || draws) found.pop();
    if (scene.genre === 'news') {
      if (reading.shared && previous !== undefined && attribution.source === previous.source)
        attribution.voice = previous.voice;
      else standForHead(scene, cue, attribution, first);
      // a noun with its owner ("his claim that") is no verb that goes on behind a clause
      const verbal = !isNominal(cue.kind);
      if (verbal && leaveRelative(scene, attribution, cue.group, found, first))
        attribution.voice = resolveSource(scene, attribution.source!, discourse, turn).voice;
      else if (
        verbal &&
        previous !== undefined &&
        objects?.has(previous) === true &&
        isReducedRelative(scene, previous, cue.group, attribution.source)
      ) {
        // "people briefed on the talks said": what looked like a verb hangs on the subject
        found.pop();
        const head = nounPhrase(scene, previous.source!.end, first) ?? previous.source!;
        attribution.source = { first: head.first, end: attribution.source!.end };
        attribution.voice = resolveSource(scene, attribution.source, discourse, turn).voice;
      }
    }
    if (scene.genre === 'news' && previous !== undefined && closesRelative(scene, cue.group - 1, previous))
      for (const content of previous.contents) content.end = Math.min(content.end, cue.group - 1);
    if (scene.genre === 'news' && attribution.source !== undefined)
      while (found.length > 0 && within(found.at(-1)!.cue!.first, attribution.source)) found.pop();
    const enclosed = scene.genre === 'news' ? takeEnclosed(attribution, found) : NONE;
    if (enclosed.length === 0) place(scene, cue, reading, found, objects ?? NO_OBJECTS);
    attribution.contents = attribution.contents.filter((range) => range.first < range.end && hasWords(scene, range));
    if (attribution.contents.length === 0) continue;
    // "expressed his confidence that": the same voice again
    if (
      attribution.parent !== undefined &&
      attribution.parent !== turn &&
      sameVoice(attribution.voice, attribution.parent.voice)
    )
      continue;
    if (turn?.mode === 'turn' && attribution.parent === turn && speaksFor(turn.voice, attribution.voice)) continue;
    if (attribution.parent === turn && !isAddressed(scene, attribution))
      remember(discourse, attribution.voice, reading.personal, reading.plural);
    if (scene.genre === 'news') takeCircumstance(scene, attribution, sentence);
    found.push(attribution);
    if (isNominal(cue.kind)) noun = attribution;
    for (const inner of enclosed)
      if (spoken?.has(inner) === true && inner.source !== attribution.source) {
        if (inner.parent === turn) inner.parent = attribution;
        found.push(inner);
      }
    if (reading.object === true) objects = (objects ?? new Set()).add(attribution);
    if (scene.genre === 'news' && isSpeech(scene, cue, attribution)) spoken = (spoken ?? new Set()).add(attribution);
  }
  if (scene.genre === 'news') {
    const survey = readSurvey(scene, sentence, turn, discourse);
    const view = survey ?? (found.length === 0 ? readViewpoint(scene, sentence, turn, discourse) : undefined);
    if (view !== undefined) {
      const from = view.contents[0]!.first;
      if (found.every(({ cue, source }) => Math.min(cue!.first, source?.first ?? from) >= from)) {
        for (const one of found) if (one.parent === turn) one.parent = view;
        found.unshift(view);
      }
    }
  }
  return { attributions: found, acts };
}

/** Whether every source is a thing or a side, none a person: in speech that goes on, these are its words. */
export function isImpersonal(scene: Scene, { attributions }: SentenceReading, turn: Attribution | undefined): boolean {
  return (
    attributions.length > 0 &&
    attributions.every(
      ({ source, voice }) =>
        source !== undefined &&
        voice.person === undefined &&
        voice.parties === undefined &&
        !isSomebody(scene, source, turn),
    )
  );
}

const AUXILIARY = WordBit.modal | WordBit.have | WordBit.do | WordBit.negation | WordBit.adverb;

/** "I think", "we would say", "we're asking", "I want to thank": nobody is reported, and most cues of a transcript are such. */
function isOwnWord(scene: Scene, entry: number, cue: number, sentence: number, turn: Attribution | undefined): boolean {
  const { tokens, language } = scene;
  let subject = cue - 1;
  let be = false;
  while (subject > sentence) {
    const mask = language.classOf(tokens, subject);
    if ((mask & WordBit.be) !== 0) be = true;
    else if ((mask & AUXILIARY) === 0) {
      if (!language.is(tokens, subject, Role.infinitiveMarker) || !language.is(tokens, subject - 1, Role.carrier))
        break;
      subject--;
    }
    subject--;
  }
  if (subject < sentence || !language.is(tokens, subject, Role.self)) return false;
  // "some of you think"
  if (subject > sentence && language.is(tokens, subject - 1, Role.complementPreposition)) return false;
  // "we, noting that …"; "we are noting" is no such participle, "we were told" tells of others
  const gerund = (language.formOf(tokens, cue) & FormBit.gerund) !== 0;
  return gerund === be && !speaksBack(scene, language.matcher.entry(entry), subject, cue, sentence, turn);
}

/** "You said", in a post "I said": who speaks and who is spoken to is nobody that "he" or "they" stands for. */
function isAddressed({ tokens, language, genre }: Scene, { source }: Attribution): boolean {
  if (source === undefined) return false;
  return language.is(tokens, source.first, isOwnAccount(genre) ? Role.self : Role.addressed);
}
