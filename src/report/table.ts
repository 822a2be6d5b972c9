/** What a column holds. */
export type ColumnType = 'text' | 'number' | 'whole' | 'flag';

/** A cell; nothing where there is nothing to say. */
export type Cell = string | number | boolean | undefined;

/** A tidy table: one observation a row, one variable a column. */
export interface Table {
  name: string;
  columns: readonly { name: string; type: ColumnType; means: string }[];
  rows: Cell[][];
}

/** Columns of a table, from `[name, type, what it means]`. */
export function columns(...list: [name: string, type: ColumnType, means: string][]): Table['columns'] {
  return list.map(([name, type, means]) => ({ name, type, means }));
}
