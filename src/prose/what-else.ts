import { evidenceTitles } from '../tables/index.js';
import type { AskedQuestion, Context } from './context.js';
import { countedAnswers } from './context.js';
import { chosen, counted, inWords, listed, sentence } from './language.js';

/** How strong the evidence was, by the signs of it that the answers show. */
export function evidenceGiven(question: AskedQuestion, context: Context): string[] {
  const { id, answered, turn } = question;
  if (answered === undefined || answered === 0) return [];
  const rows = context.tables.ofQuestion('evidence-by-question', id);
  const of = (sign: string): number | undefined =>
    toldOf(rows.find((row) => row.text('sign') === sign)?.number('respondents'), context);
  const [sources, figures, several] = [
    of(evidenceTitles.source),
    of(evidenceTitles.figures),
    of(evidenceTitles['three-or-more']),
  ];
  if (figures === undefined && sources === undefined) return [];
  const signs = figuresAndSources(figures, sources);
  if (several === undefined) return [sentence(`As evidence, ${signs}`)];
  if (several === 0) {
    return [
      sentence(
        chosen(
          [
            `No answer shows three signs of evidence; ${signs}`,
            `None of the answers gives evidence of three kinds; ${signs}`,
          ],
          turn,
        ),
      ),
    ];
  }
  const answers = countedAnswers(several, answered, context);
  return [
    sentence(
      chosen(
        [
          `As for evidence, ${answers} ${several === 1 ? 'shows' : 'show'} at least three signs of it; ${signs}`,
          `At least three signs of evidence are found in ${answers}; ${signs}`,
          `Evidence of three kinds or more is given in ${answers}; ${signs}`,
        ],
        turn,
      ),
    ),
  ];
}

/** What is rounded to nought is not nobody. */
function toldOf(count: number | undefined, { isApproximate }: Context): number | undefined {
  return isApproximate && count === 0 ? undefined : count;
}

function figuresAndSources(figures: number | undefined, sources: number | undefined): string {
  if (figures === 0 && sources === 0) return 'none gives figures or cites a source';
  const given = figures && `${inWords(figures)} ${figures === 1 ? 'gives' : 'give'} figures`;
  const cited = sources && `${inWords(sources)} ${sources === 1 ? 'cites' : 'cite'} a source`;
  if (sources === 0 && given !== undefined) return `${given}, but none cites a source`;
  if (figures === 0 && cited !== undefined) return `${cited}, but none gives figures`;
  // Where the one is withheld, nobody may still be said to give the other.
  if (figures === 0) return 'none gives figures';
  if (sources === 0) return 'none cites a source';
  return listed([given, cited].filter((part) => typeof part === 'string'));
}

/** Texts that several respondents sent in. */
export function campaignsIn(
  { id, answered }: AskedQuestion,
  { tables }: Context,
  isOnce: boolean,
): string[] {
  const rows = tables
    .of('campaigns')
    .filter((row) => row.text('questions').split(', ').includes(id));
  const number = tables.numberOf('campaigns');
  if (rows.length === 0 || number === undefined || answered === undefined) return [];
  const sent = rows.map((row) => row.number('respondents') ?? 0);
  const [first = 0] = sent;
  const shared =
    sent.length === 1
      ? `the same text or nearly so was sent in by ${counted(first, 'respondent')} (Table ${number})`
      : `${counted(sent.length, 'text')} were each sent in by several respondents, ${listed(sent.map(inWords))} of them (Table ${number})`;
  return [
    sentence(
      `${shared}; ${isOnce ? 'each text is counted once in what was said of themes and evidence' : 'each response is counted'}`,
    ),
  ];
}
