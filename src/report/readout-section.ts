import { annotatedText } from './annotated-text.js';
import type { Cast } from './cast.js';
import { cueTable } from './cue-table.js';
import { count } from './figures.js';
import { html, type Markup } from './markup.js';
import type { ReportedReadout } from './report-input.js';

/** What one readout's section needs to know beside the readout. */
export interface ReadoutSectionOptions {
  id: string;
  /** Id of what follows, for the link that skips the text. */
  nextId: string;
  cast: Cast;
  metrics: readonly string[];
  maxCharacters: number;
  heading: (text: Markup) => Markup;
}

function shownLength(text: string, maxCharacters: number): number {
  if (text.length <= maxCharacters) return text.length;
  const last = text.charCodeAt(maxCharacters - 1);
  return last >= 0xd800 && last < 0xdc00 ? maxCharacters - 1 : maxCharacters;
}

/** One readout: its text with passages and cues, and the table of the cues. */
export function readoutSection(reported: ReportedReadout, options: ReadoutSectionOptions): Markup {
  const { readout, text, framing } = reported;
  const { id, nextId, cast, metrics } = options;
  const length = shownLength(text, options.maxCharacters);
  const left = text.length - length;
  const shown = [...framing.cues.keys()].filter((at) => framing.cues[at]!.span.start < length);
  const note =
    left > 0 &&
    html`<p class="note cut">Shown are the first ${count(length)} of ${count(text.length)} characters; ${count(left)} characters are left out here. The figures cover the whole text.</p>
`;
  const body =
    text.trim() === ''
      ? html`<p class="note">The text is empty.</p>`
      : annotatedText(reported, { id, cast, metrics, length });
  return html`<section class="readout" aria-labelledby="${id}">
${options.heading(html`<span id="${id}">${readout.id}: ${readout.publisher.name}</span>`)}
<a class="skip" href="#${nextId}">Skip this text</a>
${note}${body}
${cueTable(id, readout.id, framing.cues, shown, metrics)}
</section>
`;
}
