import type { Attribution } from '../attribution/attribution.js';
import type { Mention } from '../attribution/cast.js';
import { reportingForce } from '../metrics/reporting-force.js';
import { bearing } from './bearing.js';
import type { ProfileInput } from './profile-input.js';
import { addCue, type Tally, type Unit } from './tally.js';

/** The cues aimed at a party, or at one person of it. */
export interface Target {
  party: string;
  person: string | undefined;
  tally: Tally;
  passages: number;
}

/** A target and what the sentence at hand adds to it. */
interface Aim extends Target {
  lastPassage: number;
  unit: Unit | undefined;
  /** Whether the sentence names it. */
  open: boolean;
}

/**
 * The cues aimed at each party and person: in every sentence that names one, a cue goes to the mention on which it bears
 * most directly. Names that stand as the source of a statement are not its target.
 */
export function tallyTargets(input: ProfileInput): Target[] {
  const { tokens, cues, segments, metrics } = input;
  const targets = new Map<number, Aim>();
  const mentions = mentionsBesideSources(input);
  let at = 0;
  let cue = 0;
  let segment = 0;
  for (let sentence = 0; at < mentions.length; sentence++) {
    const end = tokens.sentences[sentence + 1] as number;
    if (mentions[at]!.first >= end) continue;
    const first = tokens.sentences[sentence] as number;
    const from = at;
    while (at < mentions.length && mentions[at]!.first < end) at++;
    while (cue < cues.count && (cues.first[cue] as number) < first) cue++;
    while (segment + 1 < segments.count && (segments.first[segment + 1] as number) <= first) segment++;
    const passage = segments.passage[segment] as number;
    const words = tokens.wordsBetween(first, end);
    for (let one = from; one < at; one++) {
      const { party, person } = mentions[one]!;
      open(aimAt(input, targets, party, -1), passage, words);
      if (person >= 0) open(aimAt(input, targets, party, person), passage, words);
    }
    for (; cue < cues.count && (cues.first[cue] as number) < end; cue++) {
      // the force of a reporting word is aimed at nobody, nor is a whole passage
      const metric = metrics[cues.metric[cue] as number];
      if (metric === reportingForce || metric?.passage !== undefined) continue;
      const { party, person } = aimedAt(input, cue, mentions, from, at);
      aim(input, cue, aimAt(input, targets, party, -1));
      if (person >= 0) aim(input, cue, aimAt(input, targets, party, person));
    }
    for (let one = from; one < at; one++) {
      const { party, person } = mentions[one]!;
      close(aimAt(input, targets, party, -1), passage);
      if (person >= 0) close(aimAt(input, targets, party, person), passage);
    }
  }
  return [...targets.values()];
}

/** The mentions that are not part of a source. */
function mentionsBesideSources({ tokens, passages, mentions }: ProfileInput): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const sources = tokens.marks();
  let before: Attribution | undefined;
  for (const { attribution } of passages) {
    if (attribution?.source !== undefined && attribution !== before)
      for (let token = attribution.source.first; token < attribution.source.end; token++) sources[token] = 1;
    before = attribution;
  }
  return mentions.filter(({ first }) => sources[first] === 0);
}

function aimAt({ cast, tallies }: ProfileInput, targets: Map<number, Aim>, party: number, person: number): Aim {
  const key = party * 0x10000 + person + 1;
  let found = targets.get(key);
  if (found === undefined) {
    const { id, people } = cast.parties[party]!;
    found = {
      party: id,
      person: person < 0 ? undefined : people![person]!.id,
      tally: tallies.next(),
      passages: 0,
      lastPassage: -1,
      unit: undefined,
      open: false,
    };
    targets.set(key, found);
  }
  return found;
}

function open(target: Aim, passage: number, words: number): void {
  if (target.open) return;
  target.unit = target.tally.unit(passage, words);
  target.open = true;
}

function close(target: Aim, passage: number): void {
  if (!target.open) return;
  target.tally.add(target.unit as Unit);
  target.open = false;
  if (target.lastPassage !== passage) target.passages++;
  target.lastPassage = passage;
}

function aim({ cues }: ProfileInput, cue: number, { unit }: Aim): void {
  const words = (cues.end[cue] as number) - (cues.first[cue] as number);
  addCue(unit as Unit, cues.metric[cue] as number, cues.contribution[cue] as number, words);
}

/** Mentions before a cue, and after it, that it may be aimed at. */
const NEAREST = 6;

/** Of the mentions `from` to `to`, those of a sentence, the one on which a cue bears most directly. */
function aimedAt(
  { language, tokens, cues }: ProfileInput,
  cue: number,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Mention {
  let at = from;
  if (to - from === 1) return mentions[at] as Mention;
  const first = cues.first[cue] as number;
  const end = cues.end[cue] as number;
  const negative = (cues.contribution[cue] as number) < 0;
  while (at + NEAREST < to && mentions[at + NEAREST]!.first < first) at++;
  const last = Math.min(to, at + 2 * NEAREST);
  let found = mentions[at] as Mention;
  let most = -1;
  for (; at < last; at++) {
    const weight = bearing(language, tokens, mentions[at]!, first, end, negative);
    if (weight > most) {
      most = weight;
      found = mentions[at]!;
    }
  }
  return found;
}
