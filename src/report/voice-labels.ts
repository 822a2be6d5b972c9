import type { Passage } from '../model/passage.js';
import { type Cast, passageClass, voiceNames } from './cast.js';
import { html, type Markup } from './markup.js';

const percent = (share: number) => Math.round(share * 100);

/** The margin of a paragraph: who is credited with its passages, how, and how sure that is; equal ones together. */
export function voiceLabels(present: readonly number[], passages: readonly Passage[], cast: Cast): Markup {
  const groups = new Map<string, number[]>();
  for (const at of new Set(present)) {
    const passage = passages[at]!;
    const key = `${passage.mode}\0${passageClass(passage, cast)}\0${voiceNames(passage, cast).toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  const labels = [...groups.values()].map((group) => {
    const passage = passages[group[0]!]!;
    const sure = group.map((at) => passages[at]!.confidence);
    const low = percent(sure.reduce((least, share) => Math.min(least, share)));
    const high = percent(sure.reduce((most, share) => Math.max(most, share)));
    const confidence = `${low === high ? low : `${low}–${high}`}\u00a0%`;
    const numbers = group.map((at) => at + 1).join(', ');
    return html`<li class="${passageClass(passage, cast)}"><span class="numbers">${numbers}</span> <span class="voice">${voiceNames(passage, cast)}</span> <span class="mode">· ${passage.mode} · ${confidence}</span></li>`;
  });
  return html`<ul class="voices" lang="en" dir="ltr" aria-label="Voices in this paragraph">${labels}</ul>`;
}
