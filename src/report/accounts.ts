import type { MissingReadout, Portion } from '../model/framing.js';
import { counted } from './figures.js';
import { html, type Markup } from './markup.js';
import type { ReportedEvent, ReportedReadout } from './report-input.js';

const languages: Readonly<Record<string, string>> = { en: 'English', it: 'Italian' };

function languageName(tag: string): string {
  return Object.hasOwn(languages, tag) ? (languages[tag] as string) : tag;
}

/** A link where the address is one of the web's, else the address as text. */
function address(url: string): Markup {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`;
}

function account({ readout, framing }: ReportedReadout, id: string, named: (party: string) => string): Markup {
  const { publisher, provenance = {} } = readout;
  const facts: [string, Markup | string | undefined][] = [
    ['Title', provenance.title],
    ['Source', provenance.source],
    ['Published', provenance.date],
    ['Original language', provenance.originalLanguage],
    ['Rendering', [provenance.rendering, provenance.renderingDate].filter(Boolean).join(', ') || undefined],
    ['Reached us from', provenance.reachedUsFrom],
    ['Address', provenance.url === undefined ? undefined : address(provenance.url)],
    ['Rights', provenance.rights],
    ['Note', provenance.note],
    ['Speech without a source', portion(framing.unattributed)],
    ['Left out as less sure', portion(framing.excluded)],
  ];
  const given = facts.filter(([, fact]) => fact !== undefined);
  return html`<li><a href="#${id}"><strong>${readout.id}</strong></a>: ${publisher.name}${publisher.party !== undefined && ` (${named(publisher.party)})`}, ${framing.genre}, ${languageName(framing.language)}, ${counted(framing.words, 'word')}${given.length > 0 && html`<dl>${given.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`}</li>
`;
}

/** "12 words, 3 %"; nothing for none. */
function portion({ words, share }: Portion): string | undefined {
  return words === 0 ? undefined : `${counted(words, 'word')}, ${Math.round(share * 100)} %`;
}

function missingAccount({ readout, publisher, reason }: MissingReadout, named: (party: string) => string): Markup {
  return html`<li class="missing"><strong>${readout}</strong>: ${publisher.name}${publisher.party !== undefined && ` (${named(publisher.party)})`}, <em>missing: ${reason}</em></li>
`;
}

/** The accounts of an event: which there are, where they come from, and which are missing and why. */
export function accountsSection({ framing, readouts, cast }: ReportedEvent, ids: readonly string[]): Markup {
  return html`<ul class="accounts">
${readouts.map((reported, at) => account(reported, ids[at]!, cast.partyName))}${framing.missing.map((missing) => missingAccount(missing, cast.partyName))}</ul>`;
}
