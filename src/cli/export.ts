import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportTables } from '../report/export-tables.js';
import type { Table } from '../report/table.js';
import { tableAsCsv, tableAsNdjson } from '../report/write-table.js';
import { frameEvents } from './frame-events.js';
import type { BundledEvents } from './load-events.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './write-whole.js';

const formats: Readonly<Record<string, (table: Table) => Promise<string | Uint8Array>>> = {
  csv: async (table) => [...tableAsCsv(table)].join(''),
  ndjson: async (table) => [...tableAsNdjson(table)].join(''),
  parquet: async (table) => (await import('../report/parquet.js')).tableAsParquet(table),
};

/** `export <event>… -o FOLDER`: passages, cues, profiles and comparisons as tidy tables, a file for each. */
export async function exportCommand(args: string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      output: { type: 'string', short: 'o' },
      text: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
    },
  });
  const write = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (write === undefined)
    throw new UsageError(
      `--format takes one of ${Object.keys(formats).join(', ')}, found ${JSON.stringify(values.format)}`,
    );
  if (values.output === undefined) throw new UsageError('expected -o FOLDER, where the tables are to be written');
  const { framings, failed } = await frameEvents(
    { names: positionals, texts: values.text, seed: values.seed, intervals: true },
    terminal,
    bundled,
  );
  if (framings.length === 0) return 1;
  const tables = new Map<string, Table>();
  for (const framing of framings)
    for (const table of exportTables(framing)) {
      const known = tables.get(table.name);
      if (known === undefined) tables.set(table.name, table);
      else for (const row of table.rows) known.rows.push(row);
    }
  for (const table of tables.values())
    await writeWhole(join(values.output, `${table.name}.${values.format}`), await write(table));
  terminal.warn(`wrote ${[...tables.keys()].join(', ')} to ${values.output}`);
  return failed ? 1 : 0;
}
