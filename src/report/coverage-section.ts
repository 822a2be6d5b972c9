import type { Coverage } from '../model/comparison.js';
import { counted } from './figures.js';
import { html, type Markup } from './markup.js';

/** Rows shown at once, and behind a fold. */
const SHOWN = 24;
const FOLDED = 120;
const STEPS = 4;

/** Who mentions what: names and topics by account, those first whose absence tells most. */
export function coverageSection(coverage: readonly Coverage[], readouts: readonly string[]): Markup {
  // who met is in every account, named or not
  const rows = coverage.filter(({ kind }) => kind !== 'party' && kind !== 'person');
  if (rows.length === 0) return html`<p class="note">The accounts name nothing that could be compared.</p>\n`;
  const most = Math.max(1, ...rows.flatMap(({ accounts }) => Object.values(accounts).map(({ mentions }) => mentions)));
  const telling = rows.slice(0, SHOWN);
  const more = rows.slice(SHOWN, SHOWN + FOLDED);
  return html`<p class="note">Mentions in each account, and in brackets the share of its words that stand in sentences with one. First come names and topics whose absence elsewhere tells most. T: in the title; L: in the first two sentences.</p>
${matrix('What accounts mention', telling, readouts, most)}${
  more.length > 0 &&
  html`<details><summary>${counted(more.length, 'further name')} and topics</summary>${matrix('Further names and topics', more, readouts, most)}</details>
`
}`;
}

function matrix(label: string, rows: readonly Coverage[], readouts: readonly string[], most: number): Markup {
  const cell = ({ accounts, only }: Coverage, readout: string) => {
    const salience = accounts[readout];
    if (salience === undefined) return html`<td class="absent">–</td>`;
    const { mentions, share, inTitle, inLead } = salience;
    const step = Math.min(STEPS, Math.ceil((STEPS * Math.log1p(mentions)) / Math.log1p(most)));
    return html`<td class="heat-${step}"><b>${mentions}</b> <span>(${Math.max(1, Math.round(100 * share))} %)${inTitle && ' T'}${inLead && ' L'}</span>${only === readout && html` <em>only<span> here</span></em>`}</td>`;
  };
  return html`<section class="wide" aria-label="${label}" tabindex="0"><table class="coverage">
<thead><tr><th scope="col">Name or topic</th><th scope="col">Kind</th>${readouts.map((readout) => html`<th scope="col">${readout}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr><th scope="row">${row.name.slice(0, 120)}</th><td>${row.kind}</td>${readouts.map((readout) => cell(row, readout))}</tr>\n`)}</tbody></table></section>
`;
}
