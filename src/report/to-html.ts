import type { Table } from '../tables/index.js';
import { inChapters } from './chapters.js';
import { markup } from './html/markup.js';
import type { Markup } from './html/markup.js';
import { pageEnd, pageStart } from './html/page.js';
import { anchorOf, tableSection } from './html/table-section.js';
import { csvFile } from './long-table.js';
import type { LongTable } from './long-table.js';
import { overviewMarkup, sectionsMarkup } from './html/prose-section.js';
import type { ReportText } from './report-text.js';

interface HtmlSettings {
  readonly longTable?: LongTable;
  /** CSS that stands behind the page's own: see `checkTheme`. */
  readonly theme?: string | undefined;
}

/**
 * `report.html`: one file that works from a disk, asks nothing of any network, and can be read without
 * its script. Tables too long for a page are named with their file.
 */
export function* toHtml(
  text: ReportText,
  tables: readonly Table[],
  { longTable = csvFile, theme }: HtmlSettings = {},
): Generator<string> {
  const pages = tables.filter(({ placement }) => placement === 'page');
  const files = tables.filter(({ placement }) => placement === 'file');
  yield pageStart(text.title, theme).text;
  yield markup`<header>
<h1>${text.title}</h1>
<p class="subtitle">${text.subtitle}</p>
<p class="warning">${text.warning}</p>
${text.preamble.map((words) => markup`<p>${words}</p>`)}
${overviewMarkup(text.prose)}
${contents(text, pages, files, longTable)}
</header>
<main id="main">
`.text;
  yield* sectionsMarkup(text.prose);
  for (const [title, own] of inChapters(pages)) {
    yield markup`<h2>${title}</h2>
`.text;
    for (const table of own) yield tableSection(table).text;
  }
  yield markup`</main>
<footer>
<h2>How this was made</h2>
<ul>${text.method.map((line) => markup`<li>${line}</li>`)}</ul>
</footer>
`.text;
  yield pageEnd.text;
}

function fileLink(path: string | undefined): Markup | undefined {
  return path === undefined ? undefined : markup` (<a href="${path}">${path}</a>)`;
}

function contents(
  { prose }: ReportText,
  pages: readonly Table[],
  files: readonly Table[],
  longTable: LongTable,
): Markup {
  return markup`<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${
  prose && prose.sections.length > 0
    ? markup`<li><a href="#questions">Question by question</a></li>
`
    : undefined
}${inChapters(pages).map(
    ([title, own]) => markup`<li>${title}<ul>${own.map(
      (table) =>
        markup`<li><a href="#${anchorOf(table)}">Table ${table.number}: ${table.title}</a></li>`,
    )}</ul></li>
`,
  )}</ul>
${
  files.length === 0
    ? undefined
    : markup`<p>Too long for a page:</p>
<ul>
${files.map(
  (table) =>
    markup`<li>Table ${table.number}: ${table.title}${fileLink(longTable(table))}</li>
`,
)}</ul>`
}
</nav>`;
}
