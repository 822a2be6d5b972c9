/** Statements side by side, the matrix of coverage, the plots of words. */
export const comparisonStyle = `
.shifts { padding: 0 0 0 2rem; }
.shift { margin: 0 0 1.25rem; padding: 0 0 1rem; border-bottom: 1px solid var(--line); }
.shift::marker { color: var(--quiet); font-size: .8125rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .75rem 1.25rem; }
.side { margin: 0; padding-left: .75rem; border-left: 4px solid var(--quiet); min-width: 0; }
.side.party-0 { border-color: var(--party-0); } .side.party-1 { border-color: var(--party-1); } .side.party-2 { border-color: var(--party-2); }
.side.party-3 { border-color: var(--party-3); } .side.party-4 { border-color: var(--party-4); } .side.party-5 { border-color: var(--party-5); }
.side figcaption { font-size: .8125rem; font-weight: 600; }
.side figcaption span { font-weight: 400; color: var(--quiet); margin-left: .25rem; }
blockquote { margin: .125rem 0 0; white-space: pre-line; }
mark.own { color: inherit; background: color-mix(in srgb, var(--emphasis) 18%, var(--paper)); border-radius: 2px; }
.changes { list-style: none; margin: .5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.changes .alike { color: var(--quiet); }
.coverage td { white-space: nowrap; padding-left: .5rem; }
.coverage td span, .coverage td em { color: var(--ink); }
.coverage td em { font-style: normal; font-weight: 600; }
.coverage .absent { color: var(--quiet); }
.heat-1 { background: color-mix(in srgb, var(--party-0) 8%, var(--paper)); }
.heat-2 { background: color-mix(in srgb, var(--party-0) 14%, var(--paper)); }
.heat-3 { background: color-mix(in srgb, var(--party-0) 20%, var(--paper)); }
.heat-4 { background: color-mix(in srgb, var(--party-0) 28%, var(--paper)); }
.apart { color: var(--positive); }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem 1.25rem; }
.plot { margin: 0; min-width: 0; }
.plot figcaption { font-weight: 600; border-bottom: 1px solid var(--line); }
.words { display: block; width: 100%; max-width: 34rem; height: auto; font-size: 11px; }
.words text { fill: var(--ink); font-family: inherit; }
.words .axis text { fill: var(--quiet); }
.words .axis line { stroke: var(--line); }
.words circle { fill: var(--link); opacity: .7; }
@media (max-width: 40rem) {
  .shifts { padding-left: 0; list-style-position: inside; }
  .coverage { width: 100%; }
  .coverage th:nth-child(2), .coverage td:nth-child(2) { display: none; }
  .coverage td { white-space: normal; }
  .coverage td em span { display: none; }
  .coverage thead th { white-space: normal; overflow-wrap: anywhere; }
}
@media print { mark.own { text-decoration: underline; } .shift, .plot { break-inside: avoid; } }
`;
