import { comparisonStyle } from './comparison-style.js';
import { pageStyle } from './page-style.js';
import { textStyle } from './text-style.js';

/** The page's inline style sheet. */
export const style: string = pageStyle + comparisonStyle + textStyle;
