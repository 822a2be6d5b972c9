import type { Passage } from '../model/passage.js';
import type { Profile, Role } from '../model/profile.js';
import { firstTokenAt } from '../text/tokens.js';
import type { ProfileInput } from './profile-input.js';
import { seededRandom } from './random.js';
import { scoreUnits, type Unit } from './scores.js';
import { targetUnits } from './targets.js';

interface Group {
  party: string;
  person?: string;
  role: Role;
  units: Unit[];
  passages: Set<number>;
}

/**
 * Profiles of every party and person in every role they have in a readout. A joint voice counts for each of its
 * parties, not for persons. Passages whose attribution is less sure than `minConfidence` count for the publisher only.
 */
export function makeProfiles(input: ProfileInput): Profile[] {
  const { passages, segments, cast, readout, metrics } = input;
  const groups = new Map<string, Group>();
  const frames = reportingFrames(input);
  const add = (party: string, person: string | undefined, role: Role, unit: Unit) => {
    const key = `${role}\n${party}\n${person ?? ''}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { party, role, units: [], passages: new Set(), ...(person === undefined ? {} : { person }) };
      groups.set(key, group);
    }
    group.units.push(unit);
    group.passages.add(unit.passage);
  };
  for (let segment = 0; segment < segments.count; segment++) {
    const passage = passages[segments.passage[segment] as number] as Passage;
    const unit = segments.unit(segment);
    if (readout.publisher.party !== undefined) add(readout.publisher.party, undefined, 'publisher', unit);
    const { voices } = passage;
    if (voices.length === 0 || passage.confidence < input.minConfidence) continue;
    const speaker = voices[voices.length - 1]!;
    for (const party of new Set(speaker.parties ?? (speaker.party === undefined ? [] : [speaker.party])))
      add(party, undefined, 'speaker', unit);
    if (speaker.party !== undefined && speaker.person !== undefined)
      add(speaker.party, speaker.person, 'speaker', unit);
    const reporters = new Map<string, { party: string; person: string | undefined }>();
    for (const voice of voices.slice(0, -1)) {
      for (const party of voice.parties ?? (voice.party === undefined ? [] : [voice.party]))
        reporters.set(party, { party, person: undefined });
      if (voice.party !== undefined && voice.person !== undefined)
        reporters.set(`${voice.party}\n${voice.person}`, { party: voice.party, person: voice.person });
    }
    for (const { party, person } of reporters.values()) {
      add(party, person, 'reporter', unit);
      const frame = frames.get(segments.passage[segment] as number);
      if (frame !== undefined) {
        const group = groups.get(`reporter\n${party}\n${person ?? ''}`)!;
        if (!group.units.includes(frame)) group.units.push(frame);
      }
    }
  }
  for (const { party, person, units } of targetUnits(input)) {
    const key = `target\n${party}\n${person ?? ''}`;
    groups.set(key, {
      party,
      role: 'target',
      units,
      passages: new Set(units.map((unit) => unit.passage)),
      ...(person === undefined ? {} : { person }),
    });
  }
  const order: Role[] = ['speaker', 'reporter', 'publisher', 'target'];
  const partyOrder = new Map(cast.parties.map((party, index) => [party.id, index]));
  return [...groups.values()]
    .sort(
      (a, b) =>
        (partyOrder.get(a.party) ?? 0) - (partyOrder.get(b.party) ?? 0) ||
        Number(a.person !== undefined) - Number(b.person !== undefined) ||
        (a.person ?? '').localeCompare(b.person ?? '', 'en') ||
        order.indexOf(a.role) - order.indexOf(b.role),
    )
    .map((group) => ({
      readout: readout.id,
      party: group.party,
      ...(group.person === undefined ? {} : { person: group.person }),
      role: group.role,
      words: group.units.reduce((sum, unit) => sum + unit.words, 0),
      passages: group.passages.size,
      scores: scoreUnits(metrics, group.units, input.seed === undefined ? undefined : seededRandom(input.seed)),
    }));
}

/**
 * The words of the cue that introduces a passage ("stressed that"): they stand in the passage of whoever reports, and
 * their force is the reporter's choice. One unit for each cue.
 */
function reportingFrames(input: ProfileInput): Map<number, Unit> {
  const { passages, cues, tokens, metrics } = input;
  const frames = new Map<number, Unit>();
  const units = new Map<number, Unit>();
  for (let index = 0; index < passages.length; index++) {
    const { cue, voices, mode } = passages[index]!;
    if (cue === undefined || mode === 'turn' || voices.length < 2) continue;
    let unit = units.get(cue.start);
    if (unit === undefined) {
      const raw = new Array<number>(metrics.length).fill(0);
      const counts = new Array<number>(metrics.length).fill(0);
      const cueWords = new Array<number>(metrics.length).fill(0);
      let low = 0;
      let high = cues.count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens.start[cues.first[middle] as number] as number) < cue.start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < cues.count; at++) {
        if ((tokens.end[(cues.end[at] as number) - 1] as number) > cue.end) break;
        const metric = cues.metric[at] as number;
        raw[metric]! += cues.contribution[at] as number;
        counts[metric]!++;
        cueWords[metric]! += (cues.end[at] as number) - (cues.first[at] as number);
      }
      let words = 0;
      for (
        let token = firstTokenAt(tokens, cue.start);
        token < tokens.count && (tokens.start[token] as number) < cue.end;
        token++
      )
        if ((tokens.kind[token] as number) <= 1) words++;
      unit = { passage: index, words, raw, cues: counts, cueWords };
      units.set(cue.start, unit);
    }
    frames.set(index, unit);
  }
  return frames;
}
