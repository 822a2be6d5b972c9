import type { Role } from '../../model/profile.js';
import type { TotalsGroup } from './totals-group.js';

/** One metric of one party or person in one role, over a corpus. Rows without a party are of whole accounts. */
export interface TotalsRow {
  party?: string;
  person?: string;
  role: Role;
  publisher?: string;
  genre?: string;
  metric: string;
  /** Accounts in which it has a profile. */
  readouts: number;
  words: number;
  cues: number;
  /** Sum of the cues' contributions. */
  raw: number;
  /** The same for every 1,000 words, with its 95 % bootstrap interval over records. */
  perThousand: number;
  perThousandInterval: [number, number];
  /** Mean of the accounts' values, each weighing as much as it has words, with its 95 % bootstrap interval. */
  value: number;
  interval: [number, number];
  /** Standard deviation of the accounts' values, unweighted (n − 1). */
  deviation: number;
  version: string;
  lexicons: string;
  options: string;
}

/** Columns of the key of a group. */
export const keyColumns = ['party', 'person', 'role', 'publisher', 'genre', 'version', 'lexicons', 'options'] as const;

/** The rows of a group, one for each metric. */
export function* rowsOf(group: TotalsGroup): Generator<TotalsRow> {
  const key = Object.fromEntries(
    keyColumns.map((column, at) => [column, group.key[at] as string] as const).filter(([, value]) => value !== ''),
  ) as Pick<TotalsRow, 'role' | 'version' | 'lexicons' | 'options'>;
  const { version, lexicons, options, ...who } = key;
  const { readouts, words, drawn } = group;
  const ratios = (sums: { at(index: number): number }, unit: number): [number, number] =>
    interval(Float64Array.from(drawn, (total, at) => (total === 0 ? 0 : (unit * sums.at(at)) / total)));
  for (const [metric, totals] of [...group.metrics].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const raw = totals.sums.at(0);
    const sum = totals.sums.at(1);
    const variance = readouts < 2 ? 0 : (totals.sums.at(2) - (sum * sum) / readouts) / (readouts - 1);
    yield {
      ...who,
      metric,
      readouts,
      words,
      cues: totals.cues,
      raw,
      perThousand: words === 0 ? 0 : (1000 * raw) / words,
      perThousandInterval: ratios(totals.raws, 1000),
      value: words === 0 ? 0 : totals.sums.at(3) / words,
      interval: ratios(totals.values, 1),
      deviation: Math.sqrt(Math.max(0, variance)),
      version,
      lexicons,
      options,
    };
  }
}

/** 2.5th and 97.5th percentile. */
function interval(values: Float64Array): [number, number] {
  if (values.length === 0) return [0, 0];
  values.sort();
  const last = values.length - 1;
  return [values[Math.floor(0.025 * last)] as number, values[Math.ceil(0.975 * last)] as number];
}
