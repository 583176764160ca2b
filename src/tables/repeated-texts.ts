import { analystColumn, count, countColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { counted } from '../wording/index.js';

/** Respondents who gave one text under several questions, by these questions. There is none when nobody did. */
export function repeatedTexts({ campaigns, questions }: Findings): readonly Draft[] {
  if (campaigns === undefined || campaigns.repetitions.length === 0) return [];
  const groups = new Map<
    string,
    { readonly places: readonly number[]; respondents: Set<number> }
  >();
  for (const { respondent, questions: places } of campaigns.repetitions) {
    const key = places.join(' ');
    const group = groups.get(key) ?? { places, respondents: new Set() };
    group.respondents.add(respondent);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort(
    (a, b) => b.respondents.size - a.respondents.size || inOrder(a.places, b.places),
  );
  const everybody = new Set(campaigns.repetitions.map(({ respondent }) => respondent));
  return [
    draft({
      id: 'repeated-texts',
      title: 'The same text under several questions',
      base: `${counted(everybody.size, 'respondent')} who gave one text, or nearly the same, under several questions`,
      columns: [
        textColumn('questions', 'Questions'),
        countColumn('number', 'Number of questions'),
        analystColumn('respondents', 'Respondents', {
          kind: 'repeated',
          item: { column: 'questions' },
        }),
      ],
      rows: ordered.map(({ places, respondents }) => [
        text(
          questions
            .filter(({ place }) => places.includes(place))
            .map(({ id }) => id)
            .join(', '),
        ),
        count(places.length),
        count(respondents.size),
      ]),
      notes: [
        'Whoever repeats several texts is in several rows. The answers are counted under each question.',
        'responses.csv flags these answers "same text elsewhere", and those of a campaign with its number.',
      ],
    }),
  ];
}

/** An order of lists of numbers: by the first that differs, the shorter first. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
