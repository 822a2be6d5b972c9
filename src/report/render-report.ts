import type { Comparison } from '../model/comparison.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { DiplomaticEvent } from '../model/event.js';
import type { EventFraming } from '../model/framing.js';
import { eventSection } from './event-section.js';
import { counted } from './figures.js';
import { html, type Markup } from './markup.js';
import { page } from './page.js';
import { joinEvents } from './report-input.js';

/** Options of {@link renderReport}. */
export interface RenderReportOptions {
  /** The events that were framed; they carry the texts. Events without a framing are ignored. */
  events: readonly DiplomaticEvent[];
  /** Title of the page. Default: the event's title, or the number of events. */
  title?: string;
  /** How much of each readout's text is shown, in UTF-16 units; a note says what is left out. Default 200,000. */
  maxCharacters?: number;
  /** What `compareReadouts` returned for the events; by default it is called for events with two accounts in English. */
  comparisons?: readonly Comparison[];
}

function checkMaxCharacters(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ReadoutInputError('options.maxCharacters', 'a whole number, 0 or more', String(value));
}

/**
 * Renders one self-contained HTML page for one or more framed events: which accounts there are and which are missing,
 * what differs between the accounts, a chart of the profiles for each metric and role, every figure in a table, and each readout in full with the voices
 * of its passages in the margin and its cues underlined. The page loads nothing, runs under a strict
 * Content-Security-Policy, and shows any HTML in texts, names and ids as text. Same input, same bytes.
 *
 * @param framings what `analyzeEvent` returned, with evidence, and with `intervals: true` for intervals in the chart.
 * @returns the document, to be written as UTF-8.
 * @throws {ReadoutInputError} where a framing has no event, a framed readout has no text, or passages and cues are
 * missing or do not fit the text; `path` says where.
 * @example
 * const event = events['2026-02-04-xi-putin'];
 * const page = await renderReport([analyzeEvent(event, { intervals: true })], { events: [event] });
 * page.startsWith('<!doctype html>'); // => true
 */
export async function renderReport(
  framings: readonly EventFraming[],
  { events, title, maxCharacters = 200_000, comparisons }: RenderReportOptions,
): Promise<string> {
  checkMaxCharacters(maxCharacters);
  const reported = joinEvents(framings, events);
  const only = reported.length === 1 && title === undefined ? reported[0] : undefined;
  const pageTitle = title ?? only?.framing.event.title ?? counted(reported.length, 'event');
  const sections: Markup[] = [];
  for (const [at, event] of reported.entries()) {
    const level = only ? 1 : 2;
    sections.push(
      await eventSection(event, {
        id: `event-${at + 1}`,
        level,
        title: event.framing.event.title,
        maxCharacters,
        comparisons,
      }),
    );
  }
  const contents = html`<nav aria-label="Events"><ol>${reported.map(({ framing }, at) => html`<li><a href="#event-${at + 1}">${framing.event.title}</a></li>`)}</ol></nav>`;
  const heading = html`<header class="page"><h1>${pageTitle}</h1>${reported.length > 1 && contents}</header>`;
  const main = reported.length > 0 ? html`${sections}` : html`<p class="note">There is no event in this report.</p>\n`;
  return page(only ? { title: pageTitle, main } : { title: pageTitle, heading, main });
}
