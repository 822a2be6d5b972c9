import type { Profile, Role, Score } from '../model/profile.js';
import type { Cast } from './cast.js';
import { colourClass } from './cast.js';
import { decimal } from './figures.js';

/** A row of the chart: the head of a group, or the score of one readout. */
export interface ChartRow {
  row: number;
  label: string;
  head: boolean;
  /** CSS colour of the row's party. */
  colour: string;
  /** The value as text, at the end of the row. */
  figure: string;
  value?: number;
  low?: number;
  high?: number;
}

interface Group {
  label: string;
  party: number;
  profiles: Profile[];
}

/** A party as a whole says nothing new where one person spoke all of its words in every readout. */
function repeats(whole: Group, groups: readonly Group[]): boolean {
  return groups.some(
    (group) =>
      group !== whole &&
      group.party === whole.party &&
      group.profiles.length === whole.profiles.length &&
      whole.profiles.every((profile) =>
        group.profiles.some(
          ({ readout, words, passages }) =>
            readout === profile.readout && words === profile.words && passages === profile.passages,
        ),
      ),
  );
}

function groupsOf(profiles: readonly Profile[], cast: Cast): Group[] {
  const groups = new Map<string, Group>();
  for (const profile of profiles) {
    const key = `${profile.party}\0${profile.person ?? ''}`;
    const party = cast.partyName(profile.party);
    const label = profile.person === undefined ? party : `${cast.personName(profile.party, profile.person)}, ${party}`;
    const group = groups.get(key) ?? { label, party: cast.indexOf(profile.party), profiles: [] };
    groups.set(key, group);
    group.profiles.push(profile);
  }
  const all = [...groups.entries()].sort(([, a], [, b]) => a.party - b.party);
  const list = all.map(([, group]) => group);
  return all.filter(([key, group]) => !key.endsWith('\0') || !repeats(group, list)).map(([, group]) => group);
}

function scoreRow(row: number, label: string, colour: string, score: Score | undefined): ChartRow {
  if (!score || (score.words === 0 && score.cues === 0)) return { row, label, head: false, colour, figure: '–' };
  const shown = { row, label, head: false, colour, figure: decimal(score.value), value: score.value };
  return score.interval ? { ...shown, low: score.interval[0], high: score.interval[1] } : shown;
}

/** The rows of one metric's panel: by party or person, then by readout. Empty where the role has no profile. */
export function chartRows(profiles: readonly Profile[], role: Role, metric: string, cast: Cast): ChartRow[] {
  const rows: ChartRow[] = [];
  for (const group of groupsOf(
    profiles.filter((profile) => profile.role === role),
    cast,
  )) {
    const colour = group.party < 0 ? 'currentColor' : `var(--${colourClass(group.party)})`;
    rows.push({ row: rows.length, label: group.label, head: true, colour, figure: '' });
    for (const { readout, scores } of group.profiles) {
      const score = Object.hasOwn(scores, metric) ? scores[metric] : undefined;
      rows.push(scoreRow(rows.length, readout, colour, score));
    }
  }
  return rows;
}
