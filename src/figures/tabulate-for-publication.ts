import { schemes } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import { leastShown, rounded } from '../disclosure/index.js';
import type { Policy, Publishable } from '../disclosure/index.js';
import { evidenceMarks } from '../evidence/index.js';
import { findFigures } from './find-figures.js';
import type { AnalyseSettings } from './find-figures.js';
import { WinnowError } from '../issues/index.js';
import { defaultMinimum } from '../keywords/index.js';
import type { KeywordWishes } from '../keywords/index.js';
import { isDrafted } from '../questionnaire/index.js';
import {
  evidenceTitles,
  makeTables,
  scopeInclusions,
  structureOf,
  unshownCounts,
} from '../tables/index.js';
import { listThemes } from '../themes/index.js';
import type { NamedScheme } from './marks-by-words.js';
import { impliedInclusions } from './what-implies-what.js';

/**
 * The tables with all that is needed to say which of their counts may be published.
 *
 * @param policy no keyword is ranked that fewer use than it shows, so that which keywords stand in a table does not
 *   hang on counts that are withheld
 * @param isLast nothing is asked of the words of the answers afterwards: they make room for the tables
 * @throws WinnowError `bad-option` when campaigns count once: the proofs take a base for all who answered
 */
export function tabulateForPublication(
  call: CodedCall,
  settings: AnalyseSettings,
  policy: Policy,
  isLast = false,
): Publishable {
  refuseCollapsedBases(settings);
  const keywords = settings.keywords !== false && {
    ...settings.keywords,
    ...keywordMinimums(settings.keywords?.minimum, call, policy),
  };
  const findings = findFigures(call, { ...settings, keywords }, 'by name');
  if (isLast) call.responses.forgetWords();
  const questions = findings.questions.map(({ id }) => id);
  const { themes } = findings;
  return {
    // Whether answers come near to a description hangs on single answers: nobody has proved what it tells.
    tables: makeTables({ ...findings, themes: themes && { ...themes, doubts: undefined } }),
    structure: structureOf(
      findings,
      settings.drafted !== undefined || isDrafted(settings.questionnaire),
    ),
    unshown: unshownCounts(findings),
    inclusions: [
      ...scopeInclusions(findings),
      ...impliedInclusions(findings.keywords, questions, namedSchemes(settings)),
    ],
  };
}

/** How many must use a keyword: it follows from the number of respondents, which is published, and from no other. */
function keywordMinimums(
  wanted: number | undefined,
  { reconciliation }: CodedCall,
  policy: Policy,
): Pick<KeywordWishes, 'minimum' | 'minimumInGroups'> {
  const least = leastShown(policy);
  const usual = defaultMinimum(rounded(reconciliation.analysed, policy));
  return {
    minimum: Math.max(least, wanted ?? usual),
    minimumInGroups: Math.max(least, wanted ?? 0),
  };
}

/** @throws WinnowError `bad-option` when a report for publication would count campaigns once */
export function refuseCollapsedBases({ campaigns }: Pick<AnalyseSettings, 'campaigns'>): void {
  if (campaigns === 'collapse')
    throw new WinnowError(
      'bad-option',
      'A report for publication cannot count a campaign as one: what is proved safe takes every base for all who answered, and the gap between the two would tell how many sent a text in.',
      'Leave --campaigns collapse out, or leave --publish out.',
    );
}

/** The schemes of which tables are published question by question, with what these call their marks. */
function namedSchemes(settings: AnalyseSettings): readonly NamedScheme[] {
  const { codeFrame } = settings;
  const [themes, evidence] = schemes(settings);
  const list = listThemes(codeFrame);
  return [
    {
      make: themes!,
      marks: list.map(({ id, rule }, place) => ({
        kind: 'theme',
        item: id,
        rule,
        narrower: list.flatMap(({ id: narrower, within }) =>
          within.at(-1) === place ? [narrower] : [],
        ),
      })),
    },
    {
      make: evidence!,
      marks: evidenceMarks.map((sign) => ({
        kind: 'sign',
        item: evidenceTitles[sign],
      })),
    },
  ];
}
