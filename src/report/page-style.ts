/**
 * Colours, layout, charts and tables. The colours of parties keep 4.5 : 1 against the page in light and in dark and
 * differ in lightness as well as in hue, after Okabe and Ito's palette for colour-blind readers (2008).
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --sheet: #f6f8fa; --link: #0550ae;
  --party-0: #0069a8; --party-1: #b84a00; --party-2: #00735a; --party-3: #9c3a78; --party-4: #7a5c00; --party-5: #4f4aa8;
  --joint: #6b5b4b; --outside: #57606a;
  --positive: #00695c; --negative: #b3261e; --hedging: #7a4fb5; --emphasis: #8a5a00; --obligation: #1b1f24; --other: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e6e9ec; --quiet: #9aa4ae; --line: #3a424a; --sheet: #1d2227; --link: #79b8ff;
    --party-0: #5db4f0; --party-1: #ff9a5c; --party-2: #4fcfa6; --party-3: #e59bcb; --party-4: #e0c04f; --party-5: #aaa8f7;
    --joint: #c9b49c; --outside: #9aa4ae;
    --positive: #58d0bf; --negative: #ff8f85; --hedging: #c3a3f2; --emphasis: #f0bd5a; --obligation: #e6e9ec; --other: #9aa4ae;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-top: .5rem; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus, footer:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; padding: .25rem .5rem; background: var(--sheet); }
.note, .stamp { color: var(--quiet); font-size: .875rem; }
.cut { border-left: 4px solid var(--negative); padding-left: .75rem; color: var(--ink); }
code { font-size: .9em; }
dl { margin: 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.facts > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); }
.accounts { padding-left: 1.25rem; }
.accounts li { margin-bottom: .5rem; }
.accounts dl { font-size: .875rem; }
.accounts dl > div { display: block; }
.accounts dt, .accounts dd { display: inline; white-space: pre-wrap; }
.accounts dt::after { content: ": "; }
.missing em { color: var(--negative); font-style: normal; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 1rem; padding: .25rem .75rem .5rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; min-width: 0; }
legend { padding: 0 .25rem; color: var(--quiet); font-size: .875rem; }
input { accent-color: var(--link); }
label { display: flex; gap: .4rem; align-items: baseline; min-height: 1.75rem; min-width: 0; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.25rem), 1fr)); gap: 1rem 1.25rem; }
.panel { margin: 0; min-width: 0; }
.panel figcaption { font-weight: 600; border-bottom: 1px solid var(--line); margin-bottom: .25rem; }
.panel figcaption::first-letter { text-transform: uppercase; }
.panel figcaption span { font-weight: 400; color: var(--quiet); font-size: .8125rem; margin-left: .25rem; }
.chart { display: block; width: 100%; max-width: 24rem; height: auto; }
.chart text { font-family: inherit; paint-order: stroke; }
@supports selector(:has(*)) {
  .panels { display: none; }
  .charts:has([value="speaker"]:checked) [data-role="speaker"],
  .charts:has([value="reporter"]:checked) [data-role="reporter"],
  .charts:has([value="publisher"]:checked) [data-role="publisher"],
  .charts:has([value="target"]:checked) [data-role="target"] { display: grid; }
}
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; }
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .8125rem; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: 400; max-width: 24rem; }
td, th { overflow-wrap: break-word; }
thead th { font-weight: 600; white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .roles, .skip, nav { display: none; }
  .panel, .paragraph, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .wide { overflow: visible; }
}
`;
