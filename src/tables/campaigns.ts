import { groupColumn } from './where-columns.js';
import { analystColumn, count, countColumn, text, textColumn } from './cells.js';
import type { Breakdown, Findings } from './findings.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { isCollapsed } from './texts-once.js';

/** A common text is shown up to so many words. */
const mostWords = 80;

/** Table 13: texts that several respondents sent in. There is none when nobody did. */
export function campaigns(findings: Findings): readonly Draft[] {
  const { campaigns: found, questions, breakdowns } = findings;
  if (found === undefined || found.list.length === 0) return [];
  const [main] = breakdowns;
  return [
    draft({
      id: 'campaigns',
      title: 'Campaigns: texts that several respondents sent in',
      base: 'One row for each text that three respondents or more share',
      columns: [
        countColumn('campaign', 'Campaign', 'name'),
        analystColumn('respondents', 'Respondents', {
          kind: 'campaign',
          item: { column: 'campaign' },
        }),
        countColumn('answers', 'Answers'),
        countColumn('near-identical', 'Near-identical answers'),
        countColumn('own-words', 'Answers with words of their own'),
        textColumn('questions', 'Questions'),
        ...(main ? [groupColumn(main, 'groups')] : []),
        textColumn('common-text', 'Words in common'),
      ],
      rows: found.list.map((campaign, index) => [
        count(index + 1),
        count(campaign.respondents.length),
        count(campaign.answers),
        count(campaign.nearIdentical),
        count(campaign.withOwnWords),
        text(
          questions
            .filter(({ place }) => campaign.questions.includes(place))
            .map(({ id }) => id)
            .join(', '),
        ),
        ...(main ? [text(groupsIn(campaign.respondents, main, found.groupsIn))] : []),
        text(shortened(campaign.commonText, found.least)),
      ]),
      notes: [
        isCollapsed(findings)
          ? 'The answers of a campaign to a question count once in the tables of keywords, themes, evidence and recommendations; every other table counts every submission.'
          : 'Every submission is counted in every table; the text need be read only once.',
        'Near-identical: at least 80 % of five-word runs are those of the common text. The other answers have, in the same order, at least 60 % of what half of the copies have of it, or 40 % and say little else.',
        `Words are shown only where ${found.least} respondents or more share them who did not ask for confidence; function words at the edges of phrases are left out, and what respondents added is never shown.`,
      ],
    }),
  ];
}

function groupsIn(
  respondents: readonly number[],
  { place, groups }: Breakdown,
  valuesOf: (field: number, respondent: number) => readonly string[],
): string {
  return groups
    .map((group) => ({
      group,
      number: respondents.filter((respondent) => valuesOf(place, respondent).includes(group))
        .length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ group, number }) => `${group}: ${number}`)
    .join('; ');
}

function shortened(stretches: readonly string[], least: number): string {
  if (stretches.length === 0) return `Fewer than ${least} respondents share any words`;
  const words = stretches.join(' … ').split(' ');
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}
