import type { Comparison, Coverage, Difference, Shift, Statement } from '../model/comparison.js';
import type { Party } from '../model/event.js';
import { changedMetrics, mostChanged } from './most-changed.js';
import { oneLine, signed } from './one-line.js';

/** How a comparison is drawn. */
export interface TerminalComparisonOptions {
  /** Whether to use bold and dim (ANSI). By default false. */
  colour?: boolean;
  /** Statements shown. By default 8. */
  top?: number;
}

/** Longest statement shown, in characters. */
const LONGEST = 220;
/** Who met is in all accounts, named or not; what tells less than this is left to the table. */
const hidden = ['topic', 'party', 'person'];
const TELLING = 0.27;
const NAMES = 14;
const LABEL = 40;
const TOPICS = 6;
const DIFFERENCES = 5;

/** The gist of a comparison: what changed most, what one account alone has, what is missing, how sure it is. */
export function terminalComparison(
  comparison: Comparison,
  parties: readonly Party[],
  { colour = false, top = 8 }: TerminalComparisonOptions = {},
): string {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  const names = namesOf(parties);
  const { event, readouts, shifts, coverage, missing, differences, standings, stamp } = comparison;
  const lines = [
    bold(oneLine(event.title)),
    dim(oneLine([event.id, event.date, readouts.join(', ')].filter(Boolean).join(' · '))),
    '',
  ];
  if (readouts.length < 2)
    lines.push(
      `There ${readouts.length === 1 ? 'is one account' : 'is no account'} with a text: nothing to compare.`,
      '',
    );
  const shown = mostChanged(shifts, top);
  if (shown.length > 0) {
    lines.push(bold('What changed most between two accounts of one statement'));
    const width = Math.max(...readouts.map((id) => oneLine(id).length));
    for (const shift of shown) {
      lines.push(`- ${changesOf(shift)}`);
      for (const side of [shift.a, shift.b])
        lines.push(
          `    ${oneLine(side.readout).padEnd(width)}  ${dim(voiceOf(side, names))}${cut(oneLine(side.text))}`,
        );
    }
    if (shifts.length > shown.length) lines.push(dim(`  ${shifts.length} pairs of statements in all`));
    lines.push('');
  }
  for (const id of readouts) {
    const only = coverage.filter((row) => row.only === id);
    if (only.length > 0) lines.push(...exclusives(`Only ${oneLine(id)} mentions`, only, bold));
  }
  for (const id of readouts) {
    const absent = coverage.filter((row) => row.only === undefined && row.absent.length === 1 && row.absent[0] === id);
    if (absent.length > 0) lines.push(...exclusives(`Only ${oneLine(id)} leaves out`, absent, bold));
  }
  const enough = differences.filter((difference) => difference.enough);
  const sure = enough.filter(({ interval }) => interval[0] > 0 || interval[1] < 0);
  if (sure.length > 0) {
    lines.push(bold('Differences of whole accounts whose interval leaves out 0 (p corrected for all)'));
    for (const difference of sure.slice(0, DIFFERENCES)) lines.push(`  ${differenceLine(difference, names)}`);
    const few = differences.length - enough.length;
    if (few > 0) lines.push(dim(`  too few passages to say: ${few} further comparisons`));
    lines.push('');
  }
  if (standings.length > 0) {
    lines.push(bold('How unusual each account is: share of texts of its genre that score lower'));
    for (const id of readouts) {
      const own = standings.filter(({ readout }) => readout === id);
      if (own.length === 0) continue;
      const shares = own.map(({ metric, share }) => `${metric} ${Math.round(100 * share)} %`).join(', ');
      lines.push(`  ${oneLine(id)} among ${own[0]?.texts}: ${shares}`);
    }
    lines.push('');
  }
  for (const { readout, publisher, reason } of missing)
    lines.push(`missing: ${oneLine(readout)} (${oneLine(publisher.name)}): ${reason}`);
  if (missing.length > 0) lines.push('');
  lines.push(dim(`readout-framing ${stamp.version}, lexicons ${stamp.lexicons}, options ${stamp.options}`));
  return `${lines.join('\n')}\n`;
}

function changesOf(shift: Shift): string {
  return changedMetrics(shift)
    .map(([metric, { a, b }]) => `${metric} ${signed(a)} → ${signed(b)}`)
    .join(', ');
}

function exclusives(title: string, rows: readonly Coverage[], bold: (text: string) => string): string[] {
  const listed = (of: readonly Coverage[], most: number) =>
    `${of
      .slice(0, most)
      .map(({ name }) => oneLine(name))
      .join(', ')}${of.length > most ? ` and ${of.length - most} more` : ''}`;
  const names = rows.filter(({ kind, telling }) => !hidden.includes(kind) && telling >= TELLING);
  const topics = rows.filter(({ kind }) => kind === 'topic');
  const lines = [bold(title)];
  if (names.length > 0) lines.push(`  ${listed(names, NAMES)}`);
  if (topics.length > 0) lines.push(`  topics: ${listed(topics, TOPICS)}`);
  return names.length + topics.length > 0 ? [...lines, ''] : [];
}

function differenceLine(difference: Difference, names: ReadonlyMap<string, string>): string {
  const { party, person, role, metric, a, b, values, interval, corrected } = difference;
  const who = names.get(person ?? party) ?? person ?? party;
  const p = corrected < 0.001 ? '< 0.001' : corrected.toFixed(3);
  return `${who} as ${role}, ${metric}: ${oneLine(a)} ${signed(values[0])}, ${oneLine(b)} ${signed(values[1])}; difference ${signed(difference.difference)} [${signed(interval[0])}, ${signed(interval[1])}], p ${p}`;
}

function voiceOf({ voices }: Statement, names: ReadonlyMap<string, string>): string {
  const inner = voices.at(-1);
  if (inner === undefined) return '';
  const who =
    inner.parties?.map((id) => names.get(id) ?? id).join(' and ') ??
    names.get(inner.person ?? inner.party ?? '') ??
    inner.label;
  const label = oneLine(who);
  return `${label.length > LABEL ? `${label.slice(0, LABEL)}…` : label}: `;
}

function namesOf(parties: readonly Party[]): Map<string, string> {
  return new Map(
    parties.flatMap((party) => [
      [party.id, oneLine(party.name)] as const,
      ...(party.people ?? []).map((person) => [person.id, oneLine(person.name)] as const),
    ]),
  );
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > LONGEST / 2 ? space : LONGEST)} …`;
}
