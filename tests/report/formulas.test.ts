import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { compareReadouts } from '../../src/compare/compare-readouts.js';
import { cuesAsCsv, profilesAsCsv } from '../../src/report/csv.js';
import { exportTables } from '../../src/report/export-tables.js';
import { tableAsCsv } from '../../src/report/write-table.js';
import { hostileFixture } from './hostile.js';

const figure = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

it.each(['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("x";"y")', '=1,"=2"'])(
  'no cell of any CSV begins %j where every field does',
  (formula) => {
    const { event, framing } = hostileFixture(formula);
    for (const [at, readout] of framing.readouts.entries()) {
      readout.text = event.readouts[at]!.text as string;
      readout.language = 'en';
    }
    const tables = exportTables(framing, compareReadouts(framing));
    const written = [
      [...profilesAsCsv(framing)].join(''),
      [...cuesAsCsv(framing)].join(''),
      ...tables.map((table) => [...tableAsCsv(table)].join('')),
    ];
    expect(written).toHaveLength(9);
    for (const csv of written) {
      const cells = (parse(csv) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !figure.test(cell))).toEqual([]);
    }
    expect(written.join('')).toContain(`'${formula.slice(0, 2)}`);
  },
);

it('there is one writer of CSV', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\.join\(['"`],['"`]\)[^\n]*\\r\\n/.test(readFileSync(join('src', file), 'utf8')));
  expect(writers).toEqual([join('report', 'csv.ts')]);
});

it('the report offers no download that a writer of its own would make', () => {
  const sources = readdirSync(join('src', 'report')).map((file) => readFileSync(join('src', 'report', file), 'utf8'));
  expect(sources.filter((source) => /text\/csv|createObjectURL|\bdownload=/.test(source))).toEqual([]);
});
