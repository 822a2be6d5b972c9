import { csvRow } from './csv.js';
import type { Table } from './table.js';

/** A table as CSV, with a header unless told otherwise. Flags are true and false. */
export function* tableAsCsv({ columns, rows }: Table, header = true): Generator<string> {
  if (header) yield csvRow(columns.map(({ name }) => name));
  for (const row of rows) yield csvRow(row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
}

/** A table as NDJSON: one object a row, with `type`, the table's name; empty cells are left out. */
export function* tableAsNdjson({ name, columns, rows }: Table): Generator<string> {
  for (const row of rows) {
    const record: Record<string, unknown> = { type: name };
    columns.forEach((column, at) => {
      if (row[at] !== undefined) record[column.name] = row[at];
    });
    yield `${JSON.stringify(record)}\n`;
  }
}
