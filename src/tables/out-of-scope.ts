import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentOf,
  text,
  textColumn,
} from './cells.js';
import type { CountsByRow, Inclusion, Population } from './population.js';
import type { Breakdown, Findings } from './findings.js';
import { MadeRows } from './rows.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { counted } from '../wording/index.js';

const because = {
  profile: 'the respondent’s profile',
  words: 'words of the answer',
} as const;

/** The item of the population that a matter and why it was marked make. */
export function matterPopulation(label: string, reason: keyof typeof because): string {
  return `${label} (${because[reason]})`;
}

/** Both ways of being marked are populations of their own. */
const marked: CountsByRow = {
  by: 'because',
  rows: Object.fromEntries(
    Object.values(because).map((reason) => [
      reason,
      { kind: 'matter', item: { column: 'matter', with: reason } },
    ]),
  ),
};

/**
 * What binds a matter to the groups whose profile puts them out of scope, so that the one does not give back
 * the other. Who is marked for the profile is not marked for words.
 */
export function scopeInclusions({ scope, profile }: Findings): readonly Inclusion[] {
  return scope.matters.flatMap(({ label, profile: fields = {} }) => {
    const by = (reason: keyof typeof because): Population => ({
      kind: 'matter',
      item: matterPopulation(label, reason),
    });
    const groupsOf = ({ field, groups }: Breakdown): readonly Population[] =>
      groups
        .filter((name) => fields[field.id]?.includes(name))
        .map((name) => ({ kind: 'answered', group: { field: field.id, name } }));
    const concerned = profile.filter(({ field }) => fields[field.id] !== undefined);
    const single = concerned.filter(({ isMultiple }) => !isMultiple);
    const all: Population = { kind: 'answered' };
    if (concerned.length === 0) return [{ parts: [by('words')], within: [all] }];
    return [
      { parts: [by('words'), by('profile')], within: [all] },
      { parts: [by('profile')], within: concerned.flatMap(groupsOf) },
      ...single.map((field) => ({ parts: groupsOf(field), within: [by('profile')] })),
    ];
  });
}

/** Table 11: what concerns matters out of scope. It is marked and counted, never deleted. */
export function outOfScope(findings: Findings): readonly Draft[] {
  return findings.scope.matters.length === 0 ? [] : [byMatter(findings), responseList(findings)];
}

const note =
  'The program marks these by rule; a reviewer should confirm each one. All of it is counted in the other tables.';

function byMatter({ scope, status }: Findings): Draft {
  return draft({
    id: 'out-of-scope',
    title: 'Evidence that concerns what is out of scope or background',
    base: `${counted(status.answering, 'respondent')} with a substantive answer to any question`,
    columns: [
      textColumn('matter', 'Matter'),
      textColumn('standing', 'Standing'),
      textColumn('because', 'Why marked'),
      countColumn('respondents', 'Respondents', marked),
      percentColumn('percent', 'Per cent of respondents'),
      countColumn('answers', 'Answers'),
    ],
    rows: scope.matters.flatMap(({ label, kind, profile }, matter) =>
      (['words', 'profile'] as const)
        .filter((reason) => reason === 'words' || profile !== undefined)
        .map((reason) => {
          const cases = scope.cases.filter(
            (found) => found.matter === matter && found.because === reason,
          );
          return [
            text(label),
            text(kind),
            text(because[reason]),
            count(cases.length),
            percent(cases.length, status.answering),
            count(cases.reduce((sum, found) => sum + found.questions.length, 0)),
          ];
        }),
    ),
    notes: [note, 'A respondent counted for the profile is not counted again for words.'],
    publication: {
      base: () => 'Respondents with a substantive answer to any question',
      // How many answers it is would give back how many respondents of a group answered each question.
      figures: [percentOf('respondents', () => ({ kind: 'answered' }))],
    },
  });
}

/** A longer list is for a spreadsheet. */
const mostOnPage = 200;

function responseList({ scope, questions }: Findings): Draft {
  const reasons = { profile: text(because.profile), words: text(because.words) };
  const matters = scope.matters.map(({ label }) => text(label));
  const idOf = new Map(questions.map(({ place, id }) => [place, id]));
  return draft({
    id: 'out-of-scope-responses',
    title: 'Responses that concern what is out of scope or background',
    base: 'One row for each response and matter',
    columns: [
      textColumn('matter', 'Matter'),
      textColumn('response', 'Response'),
      textColumn('questions', 'Questions'),
      textColumn('because', 'Why marked'),
    ],
    rows: new MadeRows(scope.cases.length, (row) => {
      const found = scope.cases[row]!;
      const ids = found.questions.map((place) => idOf.get(place)!);
      return [matters[found.matter]!, text(found.id), text(ids.join(', ')), reasons[found.because]];
    }),
    whenEmpty: 'No response concerns any of these matters.',
    notes: [note],
    placement: scope.cases.length > mostOnPage ? 'file' : 'page',
  });
}
