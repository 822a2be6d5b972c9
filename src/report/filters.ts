import type { Cast } from './cast.js';
import { html, type Markup } from './markup.js';
import { metricClass } from './metrics-shown.js';

/** Which metrics and whose passages are shown. Hidden until the script that makes it work has run. */
export function filters(id: string, metrics: readonly string[], cast: Cast): Markup {
  const boxes = metrics.map((metric, at) => {
    const shown = html`<span class="line ${metricClass(metric, metrics)}">${metric}</span>`;
    const negative =
      metric === 'sentiment' && html`<span>(negative: <span class="line metric-0 negative">so</span>)</span>`;
    return html`<label><input type="checkbox" data-metric="${at}" checked> ${shown}${negative}</label>`;
  });
  const options = cast.parties.map(({ name }, at) => html`<option value="${at}">${name}</option>`);
  return html`<div class="filters" hidden>
<fieldset><legend>Cues</legend>${boxes}</fieldset>
<label for="${id}-party">Words of <select id="${id}-party"><option value="">everyone</option>${options}<option value="other">nobody of the parties</option></select></label>
</div>`;
}
