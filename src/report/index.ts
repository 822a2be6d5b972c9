export type { RenderReportOptions } from './render-report.js';
export { renderReport } from './render-report.js';
