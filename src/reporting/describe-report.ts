import type { Analysis } from '../analyse.js';
import { describePolicy } from '../disclosure/index.js';
import type { PublicationRecord } from '../disclosure/index.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import { describeWords } from '../prose/index.js';
import type { ReportText } from '../report/index.js';
import { hasDescribedThemes } from '../themes/index.js';

type PublicationStatus =
  | typeof notForPublication
  | ({ readonly safe: true } & Pick<PublicationRecord, 'policy' | 'structure'>);

/**
 * What a report's files say of its protection. The audit's figures stay out: how many counts are protected,
 * how many proofs they took and what share is withheld bind the counts that are withheld.
 */
export function publicationStatus(publication?: PublicationRecord): PublicationStatus {
  if (!publication) return notForPublication;
  const { policy, structure } = publication;
  return { safe: true, policy, structure };
}

/** What every report says that shows small numbers. */
const notForPublication = {
  safe: false,
  warning: 'Not for publication: small numbers are shown.',
} as const;

function whatIsAnalysed({
  reconciliation: { analysed, read },
  filter,
}: Pick<Analysis, 'reconciliation' | 'filter'>): string {
  if (read === 0) return 'No response was read.';
  if (analysed === read)
    return read === 1
      ? 'The one response read is analysed.'
      : `All ${read} responses read are analysed.`;
  const after = filter.isAll ? '' : `, after a filter (${filter.description})`;
  return `${analysed} of ${read} responses read are analysed${after}; Table 1 says where each of the others went.`;
}

/** The tables that a reader of other reports would look for. */
function whatIsLeftOut(tables: Analysis['tables'], hasThemes: boolean): readonly string[] {
  if (!tables.some(({ id }) => id === 'answers-by-question'))
    return [
      'No question that was looked at takes text: there are no tables of answers, keywords, themes, evidence and recommendations.',
    ];
  return hasThemes
    ? []
    : ['No code frame was given: there are no tables of themes and recommendations.'];
}

/** What a report says about itself. */
export function reportText(
  { reconciliation, filter, tables }: Analysis,
  { questionnaire, codeFrame, drafted, words, campaigns }: AnalyseSettings,
): ReportText {
  const { publisher, opened, closes } = questionnaire;
  const dates =
    opened !== undefined && closes !== undefined ? `open from ${opened} to ${closes}` : undefined;
  return {
    title: `Summary tables: ${questionnaire.title}`,
    subtitle: [publisher, dates, questionnaire['applies-to']]
      .filter((part) => part !== undefined)
      .join(' · '),
    warning: notForPublication.warning,
    preamble: [
      whatIsAnalysed({ reconciliation, filter }),
      ...(drafted
        ? [
            ...drafted.assumptions,
            'The questionnaire as it was assumed is in questionnaire.yaml; correct it and give it with --questionnaire.',
          ]
        : []),
      'A call for evidence is answered by those who choose to. The figures describe who answered and what they said; they do not estimate what the public thinks.',
      ...whatIsLeftOut(tables, codeFrame !== undefined),
      ...(questionnaire.licence === undefined
        ? []
        : [`Wording of the questions: ${questionnaire.licence}`]),
    ],
    method: [
      'Every count is a count of respondents unless its column says otherwise; each table names its base.',
      ...(campaigns === 'collapse'
        ? [
            'Where three respondents or more sent in one text, their answers to a question count once in the tables of keywords, themes, evidence and recommendations, bases included: the respondent with the smallest id stands for them. Every other table counts every submission.',
          ]
        : []),
      'Blank answers, non-answers, referrals elsewhere and substantive answers are told apart by lists of wordings; only substantive answers are analysed as text.',
      ...(codeFrame
        ? [
            `Themes follow the rules of the code frame "${codeFrame.title}": words by their Porter stem, exact forms, prefixes, and words near each other.`,
            ...(hasDescribedThemes(codeFrame)
              ? [
                  'Themes of the code frame without a rule are found by meaning: an answer has one when word vectors, a sentence encoder and the words that go with it in these answers say that it is close to the label and description. Such figures are estimates.',
                ]
              : []),
          ]
        : []),
      'Keywords are words and phrases of up to three words, counted by respondents who use them and shown in their commonest form; a phrase nearly always part of a longer one gives way to it, an adjective that only says which (“local”) is left out, and a text that several sent in has one keyword.',
      ...(words ? [describeWords(words)] : []),
      '[z]: not applicable. [x]: not available. [c]: withheld to protect respondents. [u]: unreliable.',
      'responses.csv leads from each figure on answers, themes and signs of evidence back to the ids of the responses behind it, lists the referrals that a reviewer must follow, flags late and confidential responses, the answers of a campaign, and those that stand under several questions.',
    ],
  };
}

/** The words of a report whose readers see no small number, nor the files for analysts. */
export function publishedText(
  text: ReportText,
  { policy, analysed }: PublicationRecord,
): ReportText {
  return {
    ...text,
    warning: `Made for publication. ${describePolicy(policy)}`,
    preamble: [
      analysed === undefined
        ? 'So few responses are analysed, or have come in since an earlier report, that their number is withheld.'
        : `${analysed} responses are analysed.`,
      ...text.preamble.slice(1),
    ],
    method: [
      ...text.method.slice(0, -1),
      // The same in every report: whether there was any of it is not told.
      'Left out of every report for publication, whether or not there was anything to tell: when responses came, day by day, languages of answers, campaigns and repeated texts, personal details removed, problems in the data, quotes, and lists of single responses. Nobody has proved that such counts give no small number away.',
      'An audit put together all numbers of this report and everything that binds them. For each count that is protected it showed that an outsider must hold every value of the protection interval possible.',
    ],
  };
}
