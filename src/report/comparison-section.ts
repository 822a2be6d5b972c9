import { compareReadouts } from '../compare/compare-readouts.js';
import { english } from '../language/english/index.js';
import type { Comparison } from '../model/comparison.js';
import { coverageSection } from './coverage-section.js';
import { gapSection, standingsTable } from './gap-section.js';
import { html, type Markup } from './markup.js';
import type { ReportedEvent } from './report-input.js';
import { shiftsSection } from './shifts-section.js';
import { wordsSection } from './words-section.js';

/** What the sections of a comparison need to know of the page. */
export interface ComparisonSectionOptions {
  id: string;
  /** Ids of the accounts' texts, in their order. */
  readoutIds: readonly string[];
  heading: (text: string, id: string) => Markup;
}

/** The comparison that the page shows: the one that was given, else that of the accounts in English, if there are two. */
export function comparisonOf(
  { framing, readouts }: ReportedEvent,
  given: readonly Comparison[] | undefined,
): Comparison | undefined {
  const own = given?.find(({ event }) => event.id === framing.event.id);
  if (own !== undefined || given !== undefined) return own;
  const read = readouts.filter(({ text, framing: { language } }) => text.trim() !== '' && isEnglish(language));
  if (read.length < 2) return undefined;
  return compareReadouts({ ...framing, readouts: read.map(({ framing, text }) => ({ ...framing, text })) });
}

function isEnglish(tag: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === english.code;
}

/** What differs between the accounts: statements side by side, who mentions what, gaps of framing, distinctive words. */
export function comparisonSection(
  { cast, readouts }: ReportedEvent,
  comparison: Comparison,
  { id, readoutIds, heading }: ComparisonSectionOptions,
): Markup {
  const places = new Map(readouts.map(({ readout }, at) => [readout.id, readoutIds[at] as string]));
  const parts: [key: string, title: string, body: Markup][] = [
    ['shifts', 'What changed most', shiftsSection(comparison.shifts, cast, (readout) => places.get(readout))],
    ['coverage', 'Who mentions what', coverageSection(comparison.coverage, comparison.readouts)],
    ['gaps', 'Framing gaps', html`${gapSection(comparison.differences, cast)}${standingsTable(comparison.standings)}`],
    ['words', 'Distinctive words', wordsSection(comparison)],
  ];
  return html`${parts.map(
    ([key, title, body]) => html`<section aria-labelledby="${id}-${key}">
${heading(title, `${id}-${key}`)}
${body}</section>
`,
  )}`;
}
