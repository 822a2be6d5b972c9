import type { TotalsRow } from '../corpus/totals/totals-row.js';
import { terminalWidth } from './terminal-width.js';

/** Totals of a corpus for a terminal: a line for each party or person and role, a column for each metric. */
export function totalsTable(rows: readonly TotalsRow[]): string {
  const metrics = [...new Set(rows.map((row) => row.metric))];
  const stamps = new Set(rows.map(stampOf));
  const groups = new Map<string, TotalsRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([stampOf(row), row.party, row.person, row.role, row.publisher, row.genre]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const split = (['publisher', 'genre'] as const).filter((column) => rows.some((row) => row[column] !== undefined));
  const header = ['who', 'as', ...split, 'readouts', 'words', ...metrics, ...(stamps.size > 1 ? ['options'] : [])];
  const lines = [header];
  for (const group of groups.values()) {
    const [{ party, person, role, readouts, words, options }] = group as [TotalsRow];
    lines.push([
      person ?? party ?? 'whole accounts',
      role,
      ...split.map((column) => group[0]![column] ?? ''),
      String(readouts),
      String(words),
      ...metrics.map((metric) => cell(group.find((row) => row.metric === metric))),
      ...(stamps.size > 1 ? [options.slice(0, 8)] : []),
    ]);
  }
  return [
    ...aligned(lines.map((line) => line.map(oneLine))),
    '',
    ...[...stamps].map((stamp) => `readout-framing ${stamp}`),
    '',
  ].join('\n');
}

function stampOf({ version, lexicons, options }: TotalsRow): string {
  return `${version}, lexicons ${lexicons}, options ${options}`;
}

function cell(row: TotalsRow | undefined): string {
  if (row === undefined) return '';
  const [low, high] = row.interval.map(fixed);
  return `${fixed(row.value)} [${low}, ${high}] ${row.cues}`;
}

function fixed(value: number): string {
  const text = value.toFixed(3);
  return text === '-0.000' ? '0.000' : text;
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const line of lines)
    line.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, terminalWidth(text));
    });
  return lines.map((line) =>
    line
      .map((text, column) => text + ' '.repeat((widths[column] as number) - terminalWidth(text)))
      .join('  ')
      .trimEnd(),
  );
}

/** Without what would steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ');
}
