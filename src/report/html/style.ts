/** The look of the page. Calm, readable at any width, and fit to print; nothing is loaded from anywhere. */
export const style = `
:root { --page: #fff; --ink: #0b0c0c; --quiet: #505a5f; --line: #b1b4b6; --link: #1d70b8; --focus: #ffdd00; --on-focus: #0b0c0c; --pale: #f3f2f1; --warn: #942514; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--page); font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; }
header, main, body > footer { max-width: 75rem; margin: 0 auto; padding: 0 1.25rem; }
h1 { font-size: clamp(1.75rem, 4vw, 2.75rem); line-height: 1.15; margin: 2.5rem 0 .75rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 3.5rem 0 .5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .25rem; }
p, li { max-width: 45rem; }

h1, h2, h3, p, li { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; background-color: var(--focus); color: var(--on-focus); }
.scroll:focus-visible { background-color: transparent; outline-color: var(--ink); }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
.subtitle, .base { color: var(--quiet); margin: .25rem 0 1rem; }
.warning { max-width: none; border-left: 10px solid var(--warn); padding: .75rem 1rem; font-weight: bold; color: var(--warn); background: var(--pale); }
nav ol, nav ul { padding-left: 1.25rem; }
nav li { margin: .2rem 0; }
.notes { color: var(--quiet); font-size: .95rem; padding-left: 1.25rem; }
.scroll { overflow-x: auto; margin: 1rem 0; position: relative; }
.chart svg { display: block; max-width: none; }
.narrow { display: none; }
@media screen and (max-width: 45rem) {
  .wide { display: none; }
  .narrow { display: block; }
  thead th { min-width: 3.5rem; }
  th, td { padding-right: .6rem; }
}
table { border-collapse: collapse; font-size: .95rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
/* The heading above says the same to those who see it. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); min-width: 5.5rem; }
tbody th { font-weight: normal; min-width: 8rem; }
td.number, th.number { text-align: right; }
td.number { white-space: nowrap; }
td.long { min-width: 18rem; }
tbody tr:hover { background: var(--pale); }
th button { all: unset; cursor: pointer; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
.find { display: block; margin: .75rem 0; font-size: .95rem; }
.find input { font: inherit; padding: .3rem .5rem; border: 2px solid var(--ink); width: min(22rem, 100%); display: block; }
.questions { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.choose { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin: 2rem 0 0; padding: .75rem 1rem; background: var(--pale); border-left: 10px solid var(--link); }
.choose label { font-weight: bold; font-size: .95rem; max-width: 100%; }
.choose select { font: inherit; font-weight: normal; display: block; max-width: 100%; padding: .3rem; border: 2px solid var(--ink); background: var(--page); color: var(--ink); }
.choose p { margin: 0; flex-basis: 100%; max-width: none; font-size: .95rem; }
.of-all, .of-chosen { display: none; color: var(--warn); margin: .25rem 0; }
.filtered :is(.of-all, .of-chosen) { display: block; }
.filtered .of-some, .filtered .chart, .one-question .chart, .other { display: none; }
td button, tbody th button { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .2em; }
td button:hover:not(:focus-visible) { color: var(--link); text-decoration-style: solid; }
dialog { width: min(52rem, 100vw); max-height: 90vh; border: 2px solid var(--ink); padding: 1.25rem; color: var(--ink); background: var(--page); overflow-wrap: anywhere; }
dialog::backdrop { background: rgb(0 0 0 / 50%); }
dialog h2 { border: 0; padding: 0; margin: 0 0 .5rem; }
dialog h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
dialog span { color: var(--quiet); font-size: .9rem; }
dialog button { font: inherit; color: var(--link); background: var(--page); border: 2px solid var(--link); padding: .25rem .75rem; cursor: pointer; }
summary { cursor: pointer; color: var(--link); padding: .35rem 0; }
blockquote { margin: .5rem 0 1rem; padding-left: 1rem; border-left: 4px solid var(--line); }
blockquote p { margin: 0; }
blockquote footer { font-size: .95rem; color: var(--quiet); }
body > footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--quiet); font-size: .95rem; }
[hidden] { display: none; }
/* Charts are drawn for white paper. */
@media (forced-colors: active) {
  .chart { forced-color-adjust: none; background: #fff; }
}
@media print {
  body { font-size: 10pt; }
  nav, .skip, .find, .choose label, body:not(.filtered) .choose { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  .scroll { overflow: visible; }
  h2, h3, .base { break-after: avoid; }
  tr, .chart { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  /* With its heading on one page: of what is taller, the heading would stay behind, or the end be cut off. */
  .chart svg { width: auto; height: auto; max-width: 100%; max-height: 23cm; }
  header, main, body > footer { max-width: none; padding: 0; }
  /* Chromium repeats the head of a table on each page, but not the buttons in it. */
  th button { display: contents; color: inherit; }
  td button, tbody th button { text-decoration: none; }
  /* Browsers print the whole page smaller when a table is too wide for it. */
  table { font-size: 8.5pt; }
  table :is(th, td, .long) { min-width: 0; padding: .2rem .5rem .2rem 0; }
  /* A table of many columns turns the page, and takes what belongs to it along; a chart above it stands upright. */
  section:has(thead th:nth-child(9)), h2:has(+ section thead th:nth-child(9)) { page: broad; }
  section:has(> .chart ~ * thead th), h2:has(+ section > .chart ~ * thead th) { page: auto; }
  .chart ~ :has(thead th:nth-child(9)), .chart ~ :has(thead th:nth-child(9)) ~ .notes { page: broad; }
  .scroll:has(thead th:nth-child(9)) table { font-size: 7.5pt; }
  .scroll:has(thead th:nth-child(9)) .number { white-space: normal; }
  .scroll:has(thead th:nth-child(14)) :is(table, th, td) { font-size: 6.5pt; padding-right: .25rem; }
}
@page broad { size: landscape; margin: 1cm; }
`;

/** For readers whose system is dark. A theme takes its place: it was made for the light page. */
export const darkStyle = `
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --page: #131516; --ink: #f3f2f1; --quiet: #b1b4b6; --line: #505a5f; --link: #7ab8f0; --pale: #24282a; --warn: #ff9d8f; }
  .chart { background: #fff; padding: .5rem; width: fit-content; max-width: 100%; }
}
`;
