import { count, counted, decimal, interval } from './figures.js';
import { html, type Markup } from './markup.js';
import type { ReportedEvent } from './report-input.js';

/** Every score of every profile, and every readout that has none because its text is missing, as a table that can be unfolded. */
export function profileTable({ framing, cast }: ReportedEvent, metrics: readonly string[]): Markup {
  const rows = framing.profiles.flatMap((profile) => {
    const party = cast.partyName(profile.party);
    const person = profile.person === undefined ? '' : cast.personName(profile.party, profile.person);
    return metrics
      .filter((metric) => Object.hasOwn(profile.scores, metric))
      .map((metric) => {
        const score = profile.scores[metric]!;
        return html`<tr><th scope="row">${party}</th><td>${person}</td><td>${profile.role}</td><td>${profile.readout}</td><td>${metric}</td><td class="figure">${decimal(score.value)}</td><td class="figure">${interval(score.interval)}</td><td class="figure">${count(score.cues)}</td><td class="figure">${count(score.words)}</td><td class="figure">${decimal(score.perThousand)}</td><td class="figure">${decimal(score.raw)}</td></tr>\n`;
      });
  });
  const missing = framing.missing.map(
    ({ readout, publisher, reason }) =>
      html`<tr class="missing"><th scope="row">${publisher.party === undefined ? '' : cast.partyName(publisher.party)}</th><td></td><td></td><td>${readout}</td><td colspan="7"><em>missing: ${reason}</em></td></tr>\n`,
  );
  return html`<details class="profiles"><summary>All figures (${counted(rows.length, 'score')})</summary>
<section class="wide" aria-label="Table of all scores" tabindex="0"><table>
<thead><tr><th scope="col">Party</th><th scope="col">Person</th><th scope="col">Role</th><th scope="col">Readout</th><th scope="col">Metric</th><th scope="col">Value</th><th scope="col">95 % interval</th><th scope="col">Cues</th><th scope="col">Words</th><th scope="col">Per 1,000 words</th><th scope="col">Sum of contributions</th></tr></thead>
<tbody>
${rows}${missing}</tbody></table></section></details>`;
}
