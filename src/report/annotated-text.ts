import type { Cue } from '../model/cue.js';
import type { Passage } from '../model/passage.js';
import { type Cast, partiesOf, passageClass, voiceNames } from './cast.js';
import { cueId } from './cue-table.js';
import { html, type Markup } from './markup.js';
import { metricClass } from './metrics-shown.js';
import { paragraphsOf } from './paragraphs.js';
import type { ReportedReadout } from './report-input.js';
import { type Segment, segmentsOf } from './segments.js';
import { voiceLabels } from './voice-labels.js';

/** What the annotated text of one readout is made from. `id` is unique on the page. */
export interface AnnotatedTextOptions {
  id: string;
  cast: Cast;
  metrics: readonly string[];
  /** How many characters are shown. */
  length: number;
}

/** Names of the metrics that a segment carries, as space-separated indices, for the filter. */
function metricIndices(cues: readonly Cue[], metrics: readonly string[]): string {
  return [...new Set(cues.map(({ metric }) => metrics.indexOf(metric)))].sort((a, b) => a - b).join(' ');
}

function segmentMarkup(segment: Segment, { text, framing }: ReportedReadout, options: AnnotatedTextOptions): Markup {
  const words = text.slice(segment.start, segment.end);
  if (segment.cues.length === 0) return html`${words}`;
  const cues = segment.cues.map((at) => framing.cues[at]!);
  // Each metric draws its own underline: nested elements, so that hiding one leaves the others.
  let marked = html`${words}`;
  const drawn = new Set<string>();
  for (const { metric, contribution } of cues) {
    const sign = metric === 'sentiment' && contribution < 0 ? ' negative' : '';
    if (drawn.has(metric + sign)) continue;
    drawn.add(metric + sign);
    const line = `${metricClass(metric, options.metrics)}${sign}`;
    marked = html`<span class="line ${line}" data-metric="${options.metrics.indexOf(metric)}">${marked}</span>`;
  }
  const begins = cues.some(({ span }) => span.start === segment.start);
  const ids = segment.cues.map((at) => cueId(options.id, at)).join(' ');
  return html`<mark class="cue" data-cues="${ids}" data-metrics="${metricIndices(cues, options.metrics)}"${begins && html` tabindex="0"`}>${marked}</mark>`;
}

function passageMarkup(passage: Passage, at: number, starts: boolean, inner: Markup[], cast: Cast): Markup {
  const parties = partiesOf(passage, cast).join(' ');
  const voice = `${voiceNames(passage, cast)}, ${passage.mode}`;
  return html`<span class="passage ${passageClass(passage, cast)}" data-passage="${at + 1}" data-parties="${parties}" data-voice="${voice}"${starts && html` data-starts`}>${inner}</span>`;
}

/** A readout's text by paragraphs, with the voices of its passages in the margin and its cues underlined. */
export function annotatedText(reported: ReportedReadout, options: AnnotatedTextOptions): Markup {
  const { text, framing } = reported;
  const { length, cast } = options;
  const paragraphs = paragraphsOf(text, length);
  const cuts = paragraphs.flatMap(({ start, end }) => [start, end]);
  const segments = segmentsOf(length, framing.passages, framing.cues, cuts);
  const blocks: Markup[] = [];
  const begun = new Set<number>();
  let next = 0;
  for (const paragraph of paragraphs) {
    const runs: { passage: number; inner: Markup[] }[] = [];
    for (; next < segments.length && segments[next]!.start < paragraph.end; next++) {
      const segment = segments[next]!;
      if (segment.start < paragraph.start) continue;
      if (runs.at(-1)?.passage !== segment.passage) runs.push({ passage: segment.passage, inner: [] });
      runs.at(-1)!.inner.push(segmentMarkup(segment, reported, options));
    }
    const body = runs.map(({ passage, inner }) => {
      if (passage < 0) return html`${inner}`;
      const starts = !begun.has(passage);
      begun.add(passage);
      return passageMarkup(framing.passages[passage]!, passage, starts, inner, cast);
    });
    const present = runs.map((run) => run.passage).filter((at) => at >= 0);
    blocks.push(html`<div class="paragraph">${voiceLabels(present, framing.passages, cast)}<p>${body}</p></div>\n`);
  }
  return html`<div class="text" lang="${framing.language}" dir="auto">
${blocks}</div>`;
}
