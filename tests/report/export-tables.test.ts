import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent } from '../../src/index.js';
import { exportTables, type Table, tableAsCsv, tableAsNdjson, tableAsParquet } from '../../src/report/index.js';

const event = events['2026-02-04-xi-putin'];
const tables = exportTables(analyzeEvent(event, { intervals: true }));

function codebook(of: readonly Table[]): string {
  const parts = of.map(
    ({ name, columns }) =>
      `## ${name}\n\n| column | type | what |\n| --- | --- | --- |\n${columns.map((column) => `| ${column.name} | ${column.type} | ${column.means} |`).join('\n')}\n`,
  );
  return `# Codebook of the exported tables\n\nEach table has one observation a row. \`whole\` is a whole number, \`number\` a decimal one, \`flag\` true or false. An empty cell\n(null in Parquet, left out in NDJSON) means that there is nothing to say. This page is written by the tests.\n\n${parts.join('\n')}`;
}

describe('exported tables', () => {
  it('are these, and have rows as long as their columns', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'passages',
      'cues',
      'profiles',
      'comparisons',
      'alignments',
      'coverage',
      'wording',
    ]);
    for (const { name, columns, rows } of tables) {
      expect(rows.length, name).toBeGreaterThan(10);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
  it('hold cells of the types of their columns, and no NaN', () => {
    const types = { text: 'string', number: 'number', whole: 'number', flag: 'boolean' };
    for (const { columns, rows } of tables)
      for (const row of rows)
        row.forEach((cell, at) => {
          if (cell === undefined) return;
          const { type } = columns[at]!;
          expect(typeof cell).toBe(types[type]);
          if (type === 'whole') expect(Number.isInteger(cell)).toBe(true);
          if (type === 'number') expect(Number.isFinite(cell)).toBe(true);
        });
  });
  it('have a codebook', async () => {
    await expect(codebook(tables)).toMatchFileSnapshot('../../docs/codebook.md');
  });
  it.each(tables.map((table) => [table.name, table] as const))('%s come back from Parquet', async (_, table) => {
    const bytes = tableAsParquet(table);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    const expected = table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])),
    );
    expect(read.map((row) => ({ ...row }))).toEqual(
      expected.map((row) =>
        expect.objectContaining(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))),
      ),
    );
  });
  it('come back from CSV and NDJSON', () => {
    const [passages] = tables as [Table];
    const csv = [...tableAsCsv(passages)];
    expect(csv).toHaveLength(passages.rows.length + 1);
    const records = [...tableAsNdjson(passages)].map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ text }) => text)).toEqual(passages.rows.map((row) => row.at(-1)));
  });
  it('write an empty table', () => {
    const empty = { ...(tables[0] as Table), rows: [] };
    expect([...tableAsCsv(empty)]).toHaveLength(1);
    expect(tableAsParquet(empty).length).toBeGreaterThan(100);
  });
});
