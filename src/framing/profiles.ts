import { isLessSure, type LaidPassage } from '../attribution/passages.js';
import type { Voice } from '../model/passage.js';
import type { Profile, Role } from '../model/profile.js';
import type { ProfileInput } from './profile-input.js';
import { seededRandom } from './random.js';
import { type Frame, ReportingFrames } from './reporting-frames.js';
import { scoreTally } from './scores.js';
import type { Tally } from './tally.js';
import { tallyTargets } from './targets.js';

/** A profile that is being added up. */
interface Group {
  party: string;
  person: string | undefined;
  role: Role;
  tally: Tally;
  passages: number;
  /** Frames whose force it has counted already. */
  frames: Set<Frame> | undefined;
  /** Words that `minConfidence` leaves out. */
  excluded: number;
}

/** The profiles that passages of the same voices count for. */
interface Shares {
  speakers: readonly Group[];
  reporters: readonly Group[];
}

const order: readonly Role[] = ['speaker', 'reporter', 'publisher', 'target'];

/**
 * Profiles of every party and person in every role they have in a readout. A joint voice counts for each of its
 * parties, not for persons. Passages whose attribution is less sure than `minConfidence` count for
 * the publisher only; how many words that leaves out of each profile is told.
 */
export function makeProfiles(input: ProfileInput): Profile[] {
  const { passages, segments, cast, readout, metrics } = input;
  const groups: Group[] = [];
  const groupOf = (party: string, person: string | undefined, role: Role): Group => {
    for (const group of groups)
      if (group.role === role && group.party === party && group.person === person) return group;
    const group: Group = {
      party,
      person,
      role,
      tally: input.tallies.next(),
      passages: 0,
      frames: undefined,
      excluded: 0,
    };
    groups.push(group);
    return group;
  };
  const publisher =
    readout.publisher.party === undefined || segments.count === 0
      ? undefined
      : groupOf(readout.publisher.party, undefined, 'publisher');
  const frames = new ReportingFrames(input);
  let voices: readonly Voice[] = [];
  let shares: Shares = { speakers: [], reporters: [] };
  for (let segment = 0, end = 0; segment < segments.count; segment = end) {
    const index = segments.passage[segment] as number;
    const passage = passages[index] as LaidPassage;
    end = segments.endOf(segment);
    if (publisher !== undefined) count(input, publisher, segment, end);
    if (passage.voices.length === 0) continue;
    if (passage.voices !== voices) {
      voices = passage.voices;
      shares = sharesOf(voices, groupOf);
    }
    if (isLessSure(passage, input.minConfidence)) {
      for (const group of shares.speakers) group.excluded += passage.words;
      for (const group of shares.reporters) group.excluded += passage.words;
      continue;
    }
    for (const group of shares.speakers) count(input, group, segment, end);
    for (const group of shares.reporters) {
      count(input, group, segment, segment + 1);
      const frame = frames.of(index);
      if (frame !== undefined) countFrame(frames, group, frame);
      segments.addTo(group.tally, segment + 1, end);
    }
  }
  for (const { party, person, tally, passages } of tallyTargets(input))
    groups.push({ party, person, role: 'target', tally, passages, frames: undefined, excluded: 0 });
  const total = input.tokens.words;
  return groups
    .filter((group) => group.passages > 0)
    .sort(
      (a, b) =>
        cast.orderOf(a.party) - cast.orderOf(b.party) ||
        Number(a.person !== undefined) - Number(b.person !== undefined) ||
        (a.person === b.person ? 0 : (a.person ?? '').localeCompare(b.person ?? '', 'en')) ||
        order.indexOf(a.role) - order.indexOf(b.role),
    )
    .map(({ party, person, role, tally, passages, excluded }) => {
      const { words } = tally;
      const share = total === 0 ? 0 : words / total;
      const scores = scoreTally(metrics, tally, input.seed === undefined ? undefined : seededRandom(input.seed));
      // written out, as a profile is made for every few hundred words
      return person === undefined
        ? { readout: readout.id, party, role, words, share, excluded, passages, scores }
        : { readout: readout.id, party, person, role, words, share, excluded, passages, scores };
    });
}

/** Counts segments `from` to `end` of a passage. */
function count({ segments }: ProfileInput, group: Group, from: number, end: number): void {
  segments.addTo(group.tally, from, end);
  group.passages++;
}

/** Counts the words that introduce a passage, once. */
function countFrame(frames: ReportingFrames, group: Group, frame: Frame): void {
  group.frames ??= new Set();
  if (group.frames.has(frame)) return;
  group.frames.add(frame);
  frames.addTo(group.tally, frame);
}

/** The innermost voice is the speaker, those around it are reporters. */
function sharesOf(
  voices: readonly Voice[],
  groupOf: (party: string, person: string | undefined, role: Role) => Group,
): Shares {
  const speakers: Group[] = [];
  const reporters: Group[] = [];
  for (let index = 0; index < voices.length; index++) {
    const { party, person, parties } = voices[index] as Voice;
    const role = index === voices.length - 1 ? 'speaker' : 'reporter';
    const groups = role === 'speaker' ? speakers : reporters;
    if (parties !== undefined) for (const one of parties) addOnce(groups, groupOf(one, undefined, role));
    else if (party !== undefined) addOnce(groups, groupOf(party, undefined, role));
    if (party !== undefined && person !== undefined) addOnce(groups, groupOf(party, person, role));
  }
  return { speakers, reporters };
}

function addOnce(groups: Group[], group: Group): void {
  if (!groups.includes(group)) groups.push(group);
}
