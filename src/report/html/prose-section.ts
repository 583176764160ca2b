import type { ReportProse, ThemeQuotes } from '../report-text.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';

/** The call as a whole, in a few sentences. */
export function overviewMarkup(prose: ReportProse | undefined): Markup | undefined {
  if (!prose || prose.overview.length === 0) return undefined;
  return markup`<h2 id="overview" class="of-some">Overview</h2>
<div class="of-some">${prose.overview.map((words) => markup`<p>${words}</p>`)}</div>`;
}

/** A section for each question, with its figures in words. */
export function* sectionsMarkup(prose: ReportProse | undefined): Generator<string> {
  if (!prose || prose.sections.length === 0) return;
  yield '<h2 id="questions" class="of-some">Question by question</h2>\n';
  for (const { question, wording, paragraphs, quotes = [] } of prose.sections) {
    yield markup`<section class="of-some" data-question="${question}">
<h3 id="${questionAnchor(question)}">Question ${question}: ${wording}</h3>
${paragraphs.map((words) => markup`<p>${words}</p>`)}
${quotes.map(quotesMarkup)}
</section>
`.text;
  }
}

/** Where the section of a question begins. */
export function questionAnchor(question: string): string {
  return `question-${question}`;
}

function quotesMarkup({ theme, quotes }: ThemeQuotes): Markup {
  return markup`<p class="base">On “${theme}”:</p>
${quotes.map(
  ({ text, signed }) =>
    markup`<blockquote><p>“${text}”</p><footer>– ${signed}</footer></blockquote>`,
)}
`;
}
