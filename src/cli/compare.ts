import { parseArgs } from 'node:util';
import { compareReadouts } from '../compare/compare-readouts.js';
import type { Comparison } from '../model/comparison.js';
import type { EventFraming } from '../model/framing.js';
import { alignmentsTable, comparisonsTable, coverageTable, wordingTable } from '../report/comparison-tables.js';
import type { Table } from '../report/table.js';
import { terminalComparison } from '../report/terminal-comparison.js';
import { tableAsCsv, tableAsNdjson } from '../report/write-table.js';
import { frameEvents } from './frame-events.js';
import type { BundledEvents } from './load-events.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { wholeNumber } from './whole-number.js';
import { writeWhole } from './write-whole.js';

const tables: Readonly<Record<string, (comparison: Comparison) => Table>> = {
  alignments: alignmentsTable,
  coverage: coverageTable,
  comparisons: comparisonsTable,
  wording: wordingTable,
};
const formats = ['table', 'json', 'ndjson', 'csv'];

/** What a format is told besides the comparisons. */
interface Shape {
  table: (comparison: Comparison) => Table;
  top: number;
  colour: boolean;
  several: boolean;
}

/** `compare <event>…`: what differs between the accounts. */
export async function compare(args: string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      table: { type: 'string', default: 'alignments' },
      top: { type: 'string', default: '8' },
      text: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
      output: { type: 'string', short: 'o', default: '-' },
    },
  });
  if (!formats.includes(values.format))
    throw new UsageError(`--format takes one of ${formats.join(', ')}, found ${JSON.stringify(values.format)}`);
  const table = Object.hasOwn(tables, values.table) ? tables[values.table] : undefined;
  if (table === undefined)
    throw new UsageError(
      `--table takes one of ${Object.keys(tables).join(', ')}, found ${JSON.stringify(values.table)}`,
    );
  const top = wholeNumber('--top', values.top, 0);
  const { framings, failed } = await frameEvents(
    { names: positionals, texts: values.text, seed: values.seed, intervals: false },
    terminal,
    bundled,
  );
  if (framings.length === 0) return 1;
  const toTerminal = values.output === '-';
  const compared = framings.map((framing) => ({
    framing,
    comparison: compareReadouts(framing, { seed: Number(values.seed) }),
  }));
  const parts = written(values.format, compared, {
    table,
    top,
    colour: terminal.colour && toTerminal,
    several: positionals.length > 1,
  });
  if (toTerminal) for (const part of parts) await terminal.write(part);
  else await writeWhole(values.output, [...parts].join(''));
  return failed ? 1 : 0;
}

function* written(
  format: string,
  compared: readonly { framing: EventFraming; comparison: Comparison }[],
  { table, top, colour, several }: Shape,
): Generator<string> {
  if (format === 'json') {
    const comparisons = compared.map(({ comparison }) => comparison);
    yield `${JSON.stringify(several ? comparisons : comparisons[0], null, 2)}\n`;
    return;
  }
  for (const [at, { framing, comparison }] of compared.entries()) {
    if (format === 'csv') yield* tableAsCsv(table(comparison), at === 0);
    else if (format === 'ndjson') for (const make of Object.values(tables)) yield* tableAsNdjson(make(comparison));
    else yield `${terminalComparison(comparison, framing.parties, { colour, top })}\n`;
  }
}
