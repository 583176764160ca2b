import { keyness } from '../statistics/index.js';
import { count, numberOf, percentIn, statistic, textOf } from './cells.js';
import { alikeIn } from './rows.js';
import type { Row } from './rows.js';
import type { Figure, Publication } from './table.js';
import { byCodeUnits } from '../collections/index.js';

/**
 * How a table of keywords is made again from the counts that may be published.
 *
 * @param lead ids of the columns that say whose keywords they are; behind them stand rank, keyword and respondents
 * @param isKeyness both sides of the comparison are shown
 */
export function keywordPublication(lead: readonly string[], isKeyness: boolean): Publication {
  return {
    figures: isKeyness ? comparisonFigures : rankFigures,
    leavesOut: { column: 'respondents', by: [...lead, 'keyword'] },
    complete: (kept) => rankAgain(kept, lead.length),
    withholds: ['stands-out'],
    ofExactCounts: { columns: ['g2'], note: g2Note },
    notes: [orderNote, stemNote, ...(isKeyness ? [g2Note, logRatioNote] : [])],
  };
}

const rankFigures: readonly Figure[] = [percentIn('respondents', 'base')];

/** The adjusted p, and with it what stands out, depend on words that are not shown: they are not published. */
const comparisonFigures: readonly Figure[] = [
  percentIn('respondents', 'base'),
  percentIn('others', 'others-base', 'others-percent'),
  {
    from: ['respondents', 'base', 'others', 'others-base'],
    to: ['log-ratio', 'g2'],
    make: ([respondents, base, others, othersBase]) => {
      const { logRatio, signedG2 } = keyness(respondents!, base!, others!, othersBase!);
      return [statistic(logRatio), statistic(signedG2)];
    },
  },
];

/**
 * Ranks by what is shown: the method's own order, and how often a keyword occurs, depend on words and
 * questions that are withheld, and a gap would tell of a row left out.
 */
function rankAgain(rows: readonly Row[], lead: number): readonly Row[] {
  const [keyword, respondents] = [lead + 1, lead + 2];
  return alikeIn(rows, 0, lead).flatMap((own) =>
    own
      .sort(
        (a, b) =>
          numberOf(b[respondents]!) - numberOf(a[respondents]!) ||
          byCodeUnits(textOf(a[keyword]!), textOf(b[keyword]!)),
      )
      .map((row, index) => row.with(lead, count(index + 1))),
  );
}

export const stemNote = 'The forms of a word are counted together: "disabled" with "disability".';
export const g2Note =
  'Log-likelihood G² over respondents: how far the group uses the keyword more than all others do.';
export const logRatioNote =
  'Log ratio: 1 means twice as common in the group, 2 four times, and so on.';

const orderNote =
  'Keywords stand in the order of how many use them; those of which the number is withheld are left out.';
