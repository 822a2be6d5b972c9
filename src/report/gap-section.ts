import type { Difference, Standing } from '../model/comparison.js';
import type { Cast } from './cast.js';
import { counted, decimal, interval } from './figures.js';
import { html, type Markup } from './markup.js';

const SHOWN = 16;
const LIKELY = 0.05;

/** How far a party's, or person's, scores lie apart in two accounts, and whether that is more than chance. */
export function gapSection(differences: readonly Difference[], cast: Cast): Markup {
  const enough = differences.filter((difference) => difference.enough);
  const few = differences.length - enough.length;
  const note = html`<p class="note">The same party or person in two accounts. An interval that leaves out 0 is marked; p is corrected for all comparisons of the event (Holm).${few > 0 && ` Too few passages to say: ${counted(few, 'further comparison')}.`}</p>\n`;
  if (enough.length === 0) return note;
  const shown = enough.slice(0, SHOWN);
  const more = enough.slice(SHOWN);
  return html`${note}${table('Differences', shown, cast)}${more.length > 0 && html`<details><summary>${counted(more.length, 'further difference')}</summary>${table('Further differences', more, cast)}</details>\n`}`;
}

/** How unusual each account is among texts of its genre. */
export function standingsTable(standings: readonly Standing[]): Markup {
  if (standings.length === 0) return html``;
  const metrics = [...new Set(standings.map(({ metric }) => metric))];
  const readouts = [...new Set(standings.map(({ readout }) => readout))];
  const cell = (readout: string, metric: string) => {
    const found = standings.find((one) => one.readout === readout && one.metric === metric);
    return html`<td class="figure">${found === undefined ? '–' : `${decimal(found.value)} (${Math.round(100 * found.share)} %)`}</td>`;
  };
  const texts = (readout: string) => standings.find((one) => one.readout === readout)?.texts ?? 0;
  return html`<p class="note">How unusual each account is: its score as a whole and, in brackets, the share of texts of its genre that score lower.</p>
<section class="wide" aria-label="How unusual each account is" tabindex="0"><table>
<thead><tr><th scope="col">Account</th><th scope="col">Texts</th>${metrics.map((metric) => html`<th scope="col">${metric}</th>`)}</tr></thead>
<tbody>
${readouts.map((readout) => html`<tr><th scope="row">${readout}</th><td class="figure">${texts(readout)}</td>${metrics.map((metric) => cell(readout, metric))}</tr>\n`)}</tbody></table></section>
`;
}

function table(label: string, rows: readonly Difference[], cast: Cast): Markup {
  const row = (one: Difference) => {
    const who = one.person === undefined ? cast.partyName(one.party) : cast.personName(one.party, one.person);
    const apart = one.interval[0] > 0 || one.interval[1] < 0;
    const figure = html`${decimal(one.difference)} (${interval(one.interval)})`;
    return html`<tr><th scope="row">${who} as ${one.role}</th><td>${one.metric}</td><td>${one.a} <b>${decimal(one.values[0])}</b></td><td>${one.b} <b>${decimal(one.values[1])}</b></td><td class="figure">${apart ? html`<strong class="apart">${figure}</strong>` : figure}</td><td class="figure">${one.corrected < 0.001 ? '< 0.001' : one.corrected.toFixed(3)}${one.corrected <= LIKELY && ' *'}</td><td class="figure">${decimal(one.cliffsDelta)}</td></tr>\n`;
  };
  return html`<section class="wide" aria-label="${label}" tabindex="0"><table>
<thead><tr><th scope="col">Who</th><th scope="col">Metric</th><th scope="col">In one account</th><th scope="col">In the other</th><th scope="col">Difference (95 % interval)</th><th scope="col">p</th><th scope="col">Cliff’s delta</th></tr></thead>
<tbody>
${rows.map(row)}</tbody></table></section>
`;
}
