export { exportTables } from './export-tables.js';
export { tableAsParquet } from './parquet.js';
export type { RenderReportOptions } from './render-report.js';
export { renderReport } from './render-report.js';
export type { Cell, ColumnType, Table } from './table.js';
export { tableAsCsv, tableAsNdjson } from './write-table.js';
