/**
 * The annotated text: passages tinted by party, voices in the margin, one style of underline for each metric, so that
 * none depends on colour alone.
 */
export const textStyle = `
.filters { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: .25rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; font-size: .875rem; }
.filters[hidden] { display: none; }
.filters > * { min-width: 0; max-width: 100%; }
.filters fieldset { margin: 0; padding: 0; border: 0; }
.filters legend { float: left; padding: 0 1rem 0 0; line-height: 1.75rem; }
.filters label { line-height: 1.75rem; }
select { font: inherit; min-width: 0; max-width: 100%; }
.text { line-height: 1.9; }
.paragraph { margin-bottom: .75rem; }
.paragraph p { margin: 0; white-space: pre-line; max-width: 44rem; }
.voices { list-style: none; margin: 0 0 .25rem; padding: 0; font-size: .75rem; line-height: 1.4; }
.voices li { border-left: 4px solid var(--tint); padding-left: .5rem; margin-bottom: .25rem; color: var(--quiet); }
.voices .voice { color: var(--tint); font-weight: 600; }
.voices .narrated .voice { font-weight: 400; }
.party-0 { --tint: var(--party-0); }
.party-1 { --tint: var(--party-1); }
.party-2 { --tint: var(--party-2); }
.party-3 { --tint: var(--party-3); }
.party-4 { --tint: var(--party-4); }
.party-5 { --tint: var(--party-5); }
.joint { --tint: var(--joint); }
.outside { --tint: var(--outside); }
.narrated { --tint: var(--quiet); }
.passage { background: color-mix(in srgb, var(--tint) 11%, transparent); border-radius: 2px; padding: .1em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.passage.narrated { background: none; }
.passage.joint { background: repeating-linear-gradient(135deg, color-mix(in srgb, var(--tint) 15%, transparent) 0 4px, color-mix(in srgb, var(--tint) 7%, transparent) 4px 8px); }
.passage[data-starts]::before { content: attr(data-passage); font-size: .6875em; font-weight: 600; color: var(--tint); vertical-align: .35em; padding: 0 .2em; line-height: 0; }
.passage.dim { opacity: .45; background: none; }
mark { background: none; color: inherit; }
.line { text-decoration-line: underline; text-decoration-thickness: 2px; text-decoration-skip-ink: none; }
.metric-0 { text-decoration-color: var(--positive); text-decoration-style: solid; text-underline-offset: .15em; }
.metric-0.negative { text-decoration-color: var(--negative); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.metric-1 { text-decoration-color: var(--hedging); text-decoration-style: dotted; text-underline-offset: .35em; text-decoration-thickness: 3px; }
.metric-2 { text-decoration-color: var(--emphasis); text-decoration-style: double; text-underline-offset: .15em; }
.metric-3 { text-decoration-color: var(--obligation); text-decoration-style: dashed; text-underline-offset: .5em; }
.metric-4 { text-decoration-color: var(--other); text-decoration-style: solid; text-underline-offset: .55em; }
.metric-5 { text-decoration-color: var(--other); text-decoration-style: dotted; text-underline-offset: .55em; }
.metric-6 { text-decoration-color: var(--other); text-decoration-style: dashed; text-underline-offset: .55em; }
.metric-7 { text-decoration-color: var(--other); text-decoration-style: double; text-underline-offset: .55em; }
.cue { cursor: help; border-radius: 2px; }
.cue:hover, .cue.shown { background: color-mix(in srgb, var(--link) 22%, transparent); }
.cue.off { cursor: inherit; background: none; }
.line.off, .dim .line { text-decoration-line: none; }
#tooltip { position: absolute; z-index: 2; top: 0; left: 0; max-width: min(22rem, calc(100vw - 16px)); background: var(--sheet); color: var(--ink); border: 1px solid var(--quiet); border-radius: 6px; box-shadow: 0 4px 16px rgb(0 0 0 / .25); padding: .5rem .75rem; font-size: .8125rem; line-height: 1.4; }
#tooltip[hidden] { display: none; }
#tooltip dl + dl { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .5rem; }
#tooltip dt { min-width: 5.5rem; }
#tooltip dd { flex: 1; }
.readout + .readout { border-top: 1px solid var(--line); margin-top: 1.5rem; }
@media (min-width: 52rem) {
  .paragraph { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1.5rem; }
  .voices { padding-top: .5rem; }
}
@media (max-width: 40rem) { .filters { position: static; } }
@media print {
  .filters, #tooltip { display: none; }
  .passage, .line, .voices li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
