import { parseArgs } from 'node:util';
import { describeReject } from '../corpus/corpus-analyzer.js';
import type { CorpusFraming } from '../corpus/corpus-options.js';
import { readRecords } from '../corpus/read-records.js';
import { Totals, type TotalsColumn, type TotalsJson } from '../corpus/totals/totals.js';
import type { TotalsRow } from '../corpus/totals/totals-row.js';
import { csvRow } from '../report/csv.js';
import { totalsTable } from '../report/totals-table.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './write-whole.js';

const columns: readonly TotalsColumn[] = ['publisher', 'genre'];

const formats: Readonly<Record<string, (totals: Totals) => string>> = {
  table: (totals) => totalsTable(totals.rows()),
  json: (totals) => `${JSON.stringify(totals.rows(), null, 2)}\n`,
  ndjson: (totals) =>
    totals
      .rows()
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  csv: (totals) => csvOf(totals.rows()),
  partial: (totals) => `${JSON.stringify(totals)}\n`,
};

/** `totals [FILE…]`: adds up framings, or totals of parts, into one table. */
export async function totals(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      by: { type: 'string', multiple: true, default: [] },
      output: { type: 'string', short: 'o', default: '-' },
    },
  });
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined)
    throw new UsageError(
      `--format takes one of ${Object.keys(formats).join(', ')}, found ${JSON.stringify(values.format)}`,
    );
  const by = values.by.flatMap((list) => list.split(','));
  for (const column of by)
    if (!(columns as readonly string[]).includes(column))
      throw new UsageError(`--by takes ${columns.join(' and ')}, found ${JSON.stringify(column)}`);

  const sum = new Totals({ by: by as TotalsColumn[] });
  let rejected = 0;
  const source = positionals.length > 0 && positionals[0] !== '-' ? positionals : (terminal.input ?? process.stdin);
  for await (const { record, ...place } of readRecords(source)) {
    const reason = place.fault ?? addTo(sum, record);
    if (reason === undefined) continue;
    rejected++;
    terminal.warn(describeReject({ ...place, reason }));
  }
  const text = format(sum);
  if (values.output === '-') await terminal.write(text);
  else await writeWhole(values.output, text);
  const { records, readouts, missing, duplicates } = sum.counts;
  terminal.warn(
    `${records} records with ${readouts} readouts, ${missing} missing, ${duplicates} that came twice, ${rejected} rejected`,
  );
  return rejected > 0 ? 1 : 0;
}

/** Adds a framing or the totals of a part; what is wrong with it, if it is neither. */
function addTo(sum: Totals, record: unknown): string | undefined {
  try {
    if ((record as Partial<TotalsJson> | null)?.totals !== undefined) sum.merge(Totals.fromJSON(record as TotalsJson));
    else if ((record as Partial<CorpusFraming> | null)?.stamp === undefined) return 'expected a framing or totals';
    else sum.add(record as CorpusFraming);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function csvOf(rows: readonly TotalsRow[]): string {
  const names = [
    ...['party', 'person', 'role', 'publisher', 'genre', 'metric', 'readouts', 'words', 'cues', 'raw'],
    ...['per_thousand', 'per_thousand_low', 'per_thousand_high', 'value', 'low', 'high', 'deviation'],
    ...['version', 'lexicons', 'options'],
  ];
  const cells = rows.map((row) =>
    csvRow([
      ...[row.party, row.person, row.role, row.publisher, row.genre, row.metric, row.readouts, row.words, row.cues],
      ...[row.raw, row.perThousand, ...row.perThousandInterval, row.value, ...row.interval, row.deviation],
      ...[row.version, row.lexicons, row.options],
    ]),
  );
  return csvRow(names) + cells.join('');
}
