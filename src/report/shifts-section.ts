import type { Shift, Statement } from '../model/comparison.js';
import { type Cast, colourClass, voiceName } from './cast.js';
import { counted, decimal } from './figures.js';
import { markedStatement } from './marked-statement.js';
import { html, type Markup } from './markup.js';
import { mostChanged } from './most-changed.js';

/** Pairs shown at once, and behind a fold. */
const SHOWN = 12;
const FOLDED = 60;

/** Statements that two accounts share, side by side, what changed most first. */
export function shiftsSection(
  shifts: readonly Shift[],
  cast: Cast,
  linkTo: (readout: string) => string | undefined,
): Markup {
  const list = mostChanged(shifts, SHOWN + FOLDED);
  if (list.length === 0) return html`<p class="note">No two accounts share a statement that changed.</p>\n`;
  const more = list.slice(SHOWN);
  const pair = (shift: Shift) => html`<li class="shift">
<div class="sides">${side(shift.a, shift.dropped)}${side(shift.b, shift.added)}</div>
${changes(shift)}
</li>
`;
  const side = (statement: Statement, words: readonly string[]) => {
    const inner = statement.voices.at(-1);
    const party = cast.indexOf(inner?.party);
    const target = linkTo(statement.readout);
    const account = target === undefined ? statement.readout : html`<a href="#${target}">${statement.readout}</a>`;
    return html`<figure class="side ${party < 0 ? 'outside' : colourClass(party)}"><figcaption>${account}${inner && html` <span>${voiceName(inner, cast).slice(0, 80)}</span>`}</figcaption><blockquote>${markedStatement(statement.text, words)}</blockquote></figure>`;
  };
  return html`<p class="note">One statement in two accounts. Marked words have no counterpart in the other account. ${counted(shifts.length, 'pair')} found; below are those with a change, each statement once.</p>
<ol class="shifts">
${list.slice(0, SHOWN).map(pair)}</ol>
${
  more.length > 0 &&
  html`<details><summary>${counted(more.length, 'further pair')}</summary><ol class="shifts" start="${SHOWN + 1}">
${more.map(pair)}</ol></details>
`
}`;
}

function changes({ changes, similarity }: Shift): Markup {
  const changed = Object.entries(changes)
    .filter(([, { difference }]) => Math.abs(difference) >= 0.05)
    .sort(([, x], [, y]) => Math.abs(y.difference) - Math.abs(x.difference));
  return html`<ul class="changes">${changed.map(([metric, { a, b }]) => html`<li>${metric} <b>${decimal(a)} → ${decimal(b)}</b></li>`)}<li class="alike">alike ${decimal(similarity)}</li></ul>`;
}
