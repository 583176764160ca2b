import type { Table } from '../tables/index.js';
import type { ResponsesBehind } from './behind.js';
import { inChapters } from './chapters.js';
import { markCells, sharesOf } from './html/explore/cell-marks.js';
import { behindMarkup } from './html/explore/index.js';
import { PopulationCodes } from './html/explore/population-code.js';
import { markup } from './html/markup.js';
import type { Markup } from './html/markup.js';
import { pageEnd, pageStart } from './html/page.js';
import { anchorOf, tableSection } from './html/table-section.js';
import { byPlacement, csvFile } from './long-table.js';
import type { LongTable } from './long-table.js';
import { overviewMarkup, questionAnchor, sectionsMarkup } from './html/prose-section.js';
import type { ReportText } from './report-text.js';

interface HtmlSettings {
  readonly longTable?: LongTable;
  /** CSS that stands behind the page's own: see `checkTheme`. */
  readonly theme?: string | undefined;
  /** Lets readers choose respondents and follow figures; never in a page that is to be published. */
  readonly behind?: ResponsesBehind | undefined;
}

/**
 * `report.html`: one file that works from a disk, asks nothing of any network, and can be read without
 * its script. Tables too long for a page are named with their file.
 */
export function* toHtml(
  text: ReportText,
  tables: readonly Table[],
  { longTable = csvFile, theme, behind }: HtmlSettings = {},
): Generator<string> {
  const [pages, files] = byPlacement(tables);
  const settings = { theme, isExplored: behind !== undefined };
  const codes = behind && new PopulationCodes(behind);
  yield pageStart(text.title, settings).text;
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
    for (const table of own)
      yield tableSection(table, codes && markCells(table, codes, sharesOf(table, tables))).text;
  }
  yield markup`</main>
<footer>
<h2>How this was made</h2>
<ul>${text.method.map((line) => markup`<li>${line}</li>`)}</ul>
</footer>
`.text;
  if (behind) yield* behindMarkup(behind);
  yield pageEnd(settings).text;
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
    ? markup`<li><a href="#questions">Question by question</a><ul class="questions">${prose.sections.map(
        ({ question, wording }) =>
          markup`<li><a href="#${questionAnchor(question)}" title="${wording}">${question}</a></li>`,
      )}</ul></li>
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
