import type { Cue, Modifier } from '../model/cue.js';
import { counted, decimal } from './figures.js';
import { html, type Markup } from './markup.js';

/** Id of a cue's row, by which the text points at it. */
export function cueId(readout: string, cue: number): string {
  return `${readout}-cue-${cue}`;
}

function modifierText({ kind, text, factor }: Modifier): string {
  return `${kind} by “${text}” ×${decimal(factor)}`;
}

/**
 * The evidence as a table that can be unfolded, a row for each cue that is shown; what appears beside a cue on hover
 * and on focus is read from here.
 */
export function cueTable(
  readout: string,
  of: string,
  cues: readonly Cue[],
  shown: readonly number[],
  metrics: readonly string[],
): Markup {
  if (shown.length === 0) return html``;
  const rows = shown.map((at) => {
    const cue = cues[at]!;
    const modifiers = cue.modifiers.map(modifierText).join('; ') || 'none';
    return html`<tr id="${cueId(readout, at)}" data-metric="${metrics.indexOf(cue.metric)}"><th scope="row">${cue.text}</th><td>${cue.metric}</td><td>${cue.category}</td><td class="figure">${decimal(cue.weight)}</td><td>${modifiers}</td><td class="figure">${decimal(cue.contribution)}</td><td class="figure">${cue.passage + 1}</td></tr>\n`;
  });
  return html`<details class="cues"><summary>The words behind the figures (${counted(shown.length, 'cue')})</summary>
<section class="wide" aria-label="Table of cues of ${of}" tabindex="0"><table>
<thead><tr><th scope="col">Words</th><th scope="col">Metric</th><th scope="col">Category</th><th scope="col">Weight</th><th scope="col">Modifiers</th><th scope="col">Contribution</th><th scope="col">Passage</th></tr></thead>
<tbody>
${rows}</tbody></table></section></details>`;
}
