import { type Role, roles } from '../model/profile.js';
import { chartRows } from './chart-rows.js';
import { html, type Markup } from './markup.js';
import { metricRange } from './metrics-shown.js';
import type { ReportedEvent } from './report-input.js';

/** What a role means, as the switch above the charts says it. */
export const roleNames: Readonly<Record<Role, string>> = {
  speaker: 'as speaker: its own words',
  reporter: 'as reporter: what it passes on of others',
  publisher: 'as publisher: its whole account',
  target: 'as target: what is said towards it',
};

/** The charts of an event: a panel for each metric, a set of panels for each role, a switch between the roles. */
export async function chartsSection(
  { framing, cast }: ReportedEvent,
  id: string,
  metrics: readonly string[],
): Promise<Markup> {
  const { profiles } = framing;
  const present = roles.filter((role) => profiles.some((profile) => profile.role === role));
  if (present.length === 0) return html`<p class="note">No party has a profile in these accounts.</p>`;
  const { renderProfileChart } = await import('./profile-chart.js');
  const sets: Markup[] = [];
  for (const role of present) {
    const panels: Markup[] = [];
    for (const [at, metric] of metrics.entries()) {
      const rows = chartRows(profiles, role, metric, cast);
      const range = metricRange(metric, profiles);
      const description = rows.map(({ head, label, figure }) => (head ? `${label}:` : `${label} ${figure};`)).join(' ');
      const title = `${metric} by party and readout, ${roleNames[role]}`;
      const svg = await renderProfileChart({ id: `${id}-${role}-${at}`, title, description, range, rows });
      panels.push(
        html`<figure class="panel"><figcaption>${metric} <span>${range[0] < 0 ? `−${-range[0]}` : range[0]} to ${range[1]}</span></figcaption>${svg}</figure>`,
      );
    }
    sets.push(html`<div class="panels" data-role="${role}">${panels}</div>`);
  }
  const switches = present.map(
    (role, at) =>
      html`<label><input type="radio" name="${id}-role" value="${role}"${at === 0 && html` checked`}> ${roleNames[role]}</label>`,
  );
  return html`<div class="charts">
<fieldset class="roles"><legend>Scores of each party</legend>${switches}</fieldset>
${sets}
<p class="note">Dots are values, lines are 95 % bootstrap intervals where they were asked for, – stands for no words. Every figure is in the table below.</p>
</div>`;
}
