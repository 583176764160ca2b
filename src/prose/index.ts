import type { Table } from '../tables/index.js';
import type { AskedQuestion, Context, Gaps } from './context.js';
import { groupDifferences } from './group-differences.js';
import { overview } from './overview.js';
import { inReadingOrder } from './language.js';
import type { ReportWords } from './report-words.js';
import type { Row } from './table-rows.js';
import { TableRows } from './table-rows.js';
import { KeywordsElsewhere, tellingWords } from './telling-words.js';
import { namedThemes, themesRaised } from './themes-raised.js';
import { campaignsIn, evidenceGiven } from './what-else.js';
import { whoAnswered } from './who-answered.js';

export { describeWords, loadReportWords, reportWordsSchema } from './report-words.js';
export type { ReportWords } from './report-words.js';

/** What the tables say, in paragraphs. */
export interface Prose {
  /** On the call as a whole. */
  readonly overview: readonly string[];
  /** On each question, in their order. */
  readonly sections: readonly {
    readonly question: string;
    readonly wording: string;
    readonly paragraphs: readonly string[];
    /** The themes that are named, the one raised by most first. */
    readonly themes: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/**
 * Puts the tables of a report into words. Whatever is said follows from the tables alone, so the words of a
 * published report tell no more than its figures do.
 */
export function writeProse(
  tables: readonly Table[],
  words: ReportWords,
  { isApproximate, isPartial }: Gaps = { isApproximate: false, isPartial: false },
): Prose {
  const rows = new TableRows(tables);
  const context: Context = {
    tables: rows,
    elsewhere: new KeywordsElsewhere(rows),
    words,
    names: new Set(words.names),
    isApproximate,
    isPartial,
  };
  return {
    overview: overview(context).map(inReadingOrder),
    sections: rows.of('answers-by-question').map((row, turn) => {
      const question = { id: row.text('question'), answered: row.number('answered'), turn };
      return {
        question: question.id,
        wording: row.text('wording'),
        paragraphs: paragraphsOn(question, row, context),
        themes: namedThemes(rows.ofQuestion('themes-by-question', question.id)).map(
          ({ id, label }) => ({ id, label }),
        ),
      };
    }),
  };
}

/** First who answered and what they raised, then what sets the answers apart and how well they are founded. */
function paragraphsOn(question: AskedQuestion, row: Row, context: Context): readonly string[] {
  // Where the text of a campaign counts once, so it does in what shares are of.
  const texts = row.number('texts');
  const asText = { ...question, answered: texts ?? question.answered };
  return [
    [...whoAnswered(question, row, context), ...themesRaised(asText, context)],
    [
      ...tellingWords(asText, context),
      ...groupDifferences(asText, context),
      ...evidenceGiven(asText, context),
      ...campaignsIn(question, context, texts !== undefined),
    ],
  ]
    .map((sentences) => sentences.join(' '))
    .filter((paragraph) => paragraph !== '')
    .map(inReadingOrder);
}
