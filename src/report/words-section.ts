import type { Comparison, DistinctiveWord } from '../model/comparison.js';
import { decimal } from './figures.js';
import { html, type Markup } from './markup.js';
import { wordsPlot } from './words-plot.js';

/** Accounts with a plot of their own. */
const PLOTS = 6;
const LISTED = 20;

/** What words each account uses more than the others: a plot in the manner of Scattertext (Kessler 2017), and a table. */
export function wordsSection({ wording, readouts }: Comparison): Markup {
  const groups = readouts
    .slice(0, PLOTS)
    .flatMap((id): [string, DistinctiveWord[]][] => (wording.accounts[id] ? [[id, wording.accounts[id]]] : []));
  if (groups.length === 0) return html`<p class="note">There are no accounts to set side by side.</p>\n`;
  return html`<p class="note">Farther right: more the account’s own (z of the log-odds ratio with an informative Dirichlet prior); higher up: used more often. In texts this short hardly a word passes 1.96.</p>
<div class="plots">
${groups.map(([id, words]) => html`<figure class="plot"><figcaption>${id}</figcaption>${wordsPlot(id, words)}</figure>\n`)}</div>
<details><summary>Words as a table</summary><section class="wide" aria-label="Table of distinctive words" tabindex="0"><table>
<thead><tr><th scope="col">Account</th><th scope="col">Word</th><th scope="col">Here</th><th scope="col">Elsewhere</th><th scope="col">Log-odds</th><th scope="col">z</th><th scope="col">G²</th></tr></thead>
<tbody>
${groups.flatMap(([id, words]) =>
  words
    .slice(0, LISTED)
    .map(
      (one) =>
        html`<tr><th scope="row">${id}</th><td>${one.word.slice(0, 80)}</td><td class="figure">${one.count}</td><td class="figure">${one.others}</td><td class="figure">${decimal(one.logOdds)}</td><td class="figure">${decimal(one.z)}</td><td class="figure">${decimal(one.keyness)}</td></tr>\n`,
    ),
)}</tbody></table></section></details>
`;
}
