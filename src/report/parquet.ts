import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType, Table } from './table.js';

const types: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  number: 'DOUBLE',
  whole: 'INT32',
  flag: 'BOOLEAN',
};

/** A table as an Apache Parquet file. Columns are nullable: an empty cell is null. */
export function tableAsParquet({ columns, rows }: Table): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      type: types[type],
      nullable: true,
      data: rows.map((row) => row[at] ?? null),
    })),
  });
  return new Uint8Array(buffer);
}
