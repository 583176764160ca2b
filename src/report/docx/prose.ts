import type { ReportProse } from '../report-text.js';
import { paragraph } from './blocks.js';

/** The call as a whole, in a few sentences. */
export function* overviewBlocks(prose: ReportProse | undefined): Generator<string> {
  if (!prose || prose.overview.length === 0) return;
  yield paragraph('Heading1', 'Overview');
  for (const words of prose.overview) yield paragraph('Normal', words);
}

/** Each question, its figures in words, and what respondents wrote. */
export function* questionBlocks(prose: ReportProse | undefined): Generator<string> {
  if (!prose || prose.sections.length === 0) return;
  yield paragraph('Heading1', 'Question by question');
  for (const { question, wording, paragraphs, quotes = [] } of prose.sections) {
    yield paragraph('Heading2', `Question ${question}: ${wording}`);
    for (const words of paragraphs) yield paragraph('Normal', words);
    for (const { theme, quotes: own } of quotes) {
      yield paragraph('Caption', `On “${theme}”:`);
      for (const { text, signed } of own) yield paragraph('Quote', `“${text}” – ${signed}`);
    }
  }
}
