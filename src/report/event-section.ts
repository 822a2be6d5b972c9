import type { Comparison } from '../model/comparison.js';
import { accountsSection } from './accounts.js';
import { chartsSection } from './charts-section.js';
import { comparisonOf, comparisonSection } from './comparison-section.js';
import { filters } from './filters.js';
import { html, type Markup, trusted } from './markup.js';
import { metricsShown } from './metrics-shown.js';
import { profileTable } from './profile-table.js';
import { readoutSection } from './readout-section.js';
import type { ReportedEvent } from './report-input.js';

/** How an event stands on the page. */
export interface EventSectionOptions {
  /** Unique on the page. */
  id: string;
  /** Level of the event's heading: 1 where the event is the page. */
  level: 1 | 2;
  title: string;
  maxCharacters: number;
  comparisons?: readonly Comparison[] | undefined;
}

function heading(level: number, content: Markup | string, id?: string): Markup {
  const tag = trusted(`h${level}`);
  return html`<${tag}${id !== undefined && html` id="${id}"`}>${content}</${tag}>`;
}

function stampLine({ framing }: ReportedEvent): Markup {
  const { version, lexicons, options } = framing.stamp;
  return html`<p class="stamp">Made by readout-framing ${version}; lexicons <code>${lexicons}</code>; options <code>${options}</code></p>`;
}

function factsOf({ event, framing }: ReportedEvent): Markup {
  const people = framing.parties.map(({ name, people = [] }) =>
    people.length > 0 ? `${name} (${people.map((person) => person.name).join(', ')})` : name,
  );
  const facts: [string, string | undefined][] = [
    ['Date', framing.event.date],
    ['Kind', framing.event.kind],
    ['Parties', people.join('; ')],
    ['Event', event.id],
  ];
  const given = facts.filter(([, fact]) => fact !== undefined);
  return html`<dl class="facts">${given.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

/** One event: what it was, its accounts, the charts and figures of its profiles, and each readout in full. */
export async function eventSection(reported: ReportedEvent, options: EventSectionOptions): Promise<Markup> {
  const { id, level, title, maxCharacters } = options;
  const { framing, readouts, cast } = reported;
  const metrics = metricsShown(
    framing.profiles,
    readouts.flatMap((readout) => readout.framing.cues),
  );
  const ids = readouts.map((_, at) => `${id}-readout-${at + 1}`);
  const comparison = comparisonOf(reported, options.comparisons);
  const sections = readouts.map((readout, at) =>
    readoutSection(readout, {
      id: ids[at]!,
      nextId: ids[at + 1] ?? `${id}-end`,
      cast,
      metrics,
      maxCharacters,
      heading: (text) => heading(level + 2, text),
    }),
  );
  return html`<article class="event" aria-labelledby="${id}">
<header>
${heading(level, title, id)}
${factsOf(reported)}
</header>
<section aria-labelledby="${id}-accounts">
${heading(level + 1, 'Accounts', `${id}-accounts`)}
${accountsSection(reported, ids)}
</section>
${comparison && comparisonSection(reported, comparison, { id, readoutIds: ids, heading: (text, own) => heading(level + 1, text, own) })}<section aria-labelledby="${id}-profiles">
${heading(level + 1, 'Profiles', `${id}-profiles`)}
${await chartsSection(reported, id, metrics)}
${profileTable(reported, metrics)}
</section>
<section aria-labelledby="${id}-texts">
${heading(level + 1, 'Texts', `${id}-texts`)}
<p class="note">The margin says whose words each numbered passage is, outermost voice first, how it is attributed, and how sure the attribution is. Underlined words are cues: point at one or move to it with the Tab key to see what it adds.</p>
${filters(id, metrics, cast)}
${sections}</section>
<footer id="${id}-end" tabindex="-1">
${stampLine(reported)}
</footer>
</article>
`;
}
