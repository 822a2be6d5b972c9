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
  const { tokens, mentions, cues, segments, metrics } = input;
  const targets = new Map<number, Aim>();
  if (mentions.length === 0) return [];
  const sources = tokensOfSources(input);
  const aims: Aim[] = [];
  const named: Mention[] = [];
  let at = 0;
  let cue = 0;
  let segment = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount && at < mentions.length; sentence++) {
    const end = tokens.sentences[sentence + 1] as number;
    if (mentions[at]!.first >= end) continue;
    const first = tokens.sentences[sentence] as number;
    named.length = 0;
    for (; at < mentions.length && mentions[at]!.first < end; at++)
      if (mentions[at]!.first >= first && sources[mentions[at]!.first] === 0) named.push(mentions[at]!);
    if (named.length === 0) continue;
    while (cue < cues.count && (cues.first[cue] as number) < first) cue++;
    while (segment + 1 < segments.count && (segments.first[segment + 1] as number) <= first) segment++;
    const passage = segments.passage[segment] as number;
    const words = tokens.wordsBetween(first, end);
    aims.length = 0;
    for (const mention of named) {
      open(aimAt(input, targets, mention.party, -1), aims, passage, words);
      if (mention.person >= 0) open(aimAt(input, targets, mention.party, mention.person), aims, passage, words);
    }
    for (; cue < cues.count && (cues.first[cue] as number) < end; cue++) {
      // the force of a reporting word is aimed at nobody, nor is a whole passage
      const metric = metrics[cues.metric[cue] as number];
      if (metric === reportingForce || metric?.passage !== undefined) continue;
      const { party, person } = aimedAt(input, cue, named);
      aim(input, cue, aimAt(input, targets, party, -1));
      if (person >= 0) aim(input, cue, aimAt(input, targets, party, person));
    }
    for (const one of aims) {
      one.tally.add(one.unit as Unit);
      one.open = false;
      if (one.lastPassage !== passage) one.passages++;
      one.lastPassage = passage;
    }
  }
  return [...targets.values()];
}

/** 1 for every token of a source. */
function tokensOfSources({ tokens, passages }: ProfileInput): Uint8Array {
  const sources = tokens.marks();
  for (const { attribution } of passages) {
    const source = attribution?.source;
    if (source !== undefined) sources.fill(1, source.first, source.end);
  }
  return sources;
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

function open(target: Aim, aims: Aim[], passage: number, words: number): void {
  if (target.open) return;
  target.unit = target.tally.unit(passage, words);
  target.open = true;
  aims.push(target);
}

function aim({ cues }: ProfileInput, cue: number, { unit }: Aim): void {
  const words = (cues.end[cue] as number) - (cues.first[cue] as number);
  addCue(unit as Unit, cues.metric[cue] as number, cues.contribution[cue] as number, words);
}

/** Mentions before a cue, and after it, that it may be aimed at. */
const NEAREST = 6;

/** Of the mentions of a sentence, in order, the one on which a cue bears most directly. */
function aimedAt({ language, tokens, cues }: ProfileInput, cue: number, named: readonly Mention[]): Mention {
  if (named.length === 1) return named[0] as Mention;
  const first = cues.first[cue] as number;
  const end = cues.end[cue] as number;
  const negative = (cues.contribution[cue] as number) < 0;
  let from = 0;
  while (from + NEAREST < named.length && named[from + NEAREST]!.first < first) from++;
  let found = named[from] as Mention;
  let most = -1;
  for (let at = from; at < named.length && at < from + 2 * NEAREST; at++) {
    const weight = bearing(language, tokens, named[at]!, first, end, negative);
    if (weight > most) {
      most = weight;
      found = named[at]!;
    }
  }
  return found;
}
