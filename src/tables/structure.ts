import { notStated, optionsOf } from '../questionnaire/index.js';
import { evidenceTitles, severalSigns } from './evidence-tables.js';
import { choosable } from './choice-tables.js';
import type { Breakdown, Findings, PlacedChoice } from './findings.js';
import type { Population } from './population.js';
import { submissionTimes, timeField } from './responses-received.js';

/** What everybody may know of a report: which questions, groups, themes and signs its counts are about. */
export interface Structure {
  readonly questions: readonly string[];
  readonly fields: readonly FieldGroups[];
  /** Ids of the fields that answers are broken down by, the main one first. */
  readonly breakdowns: readonly string[];
  /** Undefined without a code frame. */
  readonly themes: readonly { readonly id: string; readonly within?: string }[] | undefined;
  /** Signs of evidence as tables call them, and what stands for three or more of them. */
  readonly signs: readonly string[];
  readonly severalSigns: string;
  /** Closed questions. */
  readonly closed: readonly ClosedOptions[];
}

interface ClosedOptions {
  readonly id: string;
  readonly options: readonly string[];
  /** A respondent may choose several: their numbers do not add up to all who answered. */
  readonly several: boolean;
  /** Nobody said that these were offered: respondents may have written them. */
  readonly open?: true;
}

interface FieldGroups {
  readonly id: string;
  readonly groups: readonly string[];
  /** A respondent may be in several groups: they do not add up to all. */
  readonly several: boolean;
  /** The group of those who are in no other. */
  readonly apart?: string;
  /** The groups are named by respondents, so that even a name may give somebody away. */
  readonly open: boolean;
}

/**
 * @param isDrafted nobody said which options were offered: what the answers hold was taken for them, so that an
 *   option may be in words of a respondent
 */
export function structureOf(findings: Findings, isDrafted: boolean): Structure {
  const { questions, profile, breakdowns, themes, evidence } = findings;
  return {
    questions: questions.map(({ id }) => id),
    fields: [
      {
        id: timeField,
        groups: submissionTimes(findings.questionnaire),
        several: false,
        open: false,
      },
      ...profile.map((breakdown) => groupsOf(findings, breakdown, isDrafted)),
    ],
    breakdowns: breakdowns.map(({ field }) => field.id),
    themes: themes?.list.map(({ id, within }) => {
      const parent = within.at(-1);
      return parent === undefined ? { id } : { id, within: themes.list[parent]!.id };
    }),
    signs: evidence.signs.map((sign) => evidenceTitles[sign]),
    severalSigns,
    closed: findings.closed.map((question) => optionsIn(question, findings, isDrafted)),
  };
}

function optionsIn(
  question: PlacedChoice,
  { choices }: Findings,
  isDrafted: boolean,
): ClosedOptions {
  const { id, kind, place } = question;
  const options = choosable(question);
  const counts = choices.counts();
  const chosen = options.reduce((sum, _, option) => sum + counts.chose(place, option), 0);
  // An export may hold several values even where one was asked for.
  return {
    id,
    options,
    several: kind === 'some-of' || chosen !== counts.base(place),
    // A scale is told by its words, which are the form's.
    ...(isDrafted && kind !== 'scale' ? { open: true } : {}),
  };
}

function groupsOf(
  { answers, status }: Findings,
  { field, place, groups }: Breakdown,
  isDrafted: boolean,
): FieldGroups {
  const inGroups = groups.reduce(
    (sum, name) => sum + answers.respondents({ field: place, name }),
    0,
  );
  const options = optionsOf(field);
  return {
    id: field.id,
    groups,
    // An export may hold several values even where one was asked for.
    several: field.kind === 'some-of' || inGroups !== status.analysed,
    // An option of that name may be given beside others.
    ...(groups.includes(notStated) && options?.includes(notStated) === false
      ? { apart: notStated }
      : {}),
    open: isDrafted || options === undefined,
  };
}

/** Counts that no table shows and that bind those which they do. */
export function unshownCounts({
  questions,
  answers,
  breakdowns,
  profile,
  scope,
  themes,
}: Findings): readonly (readonly [Population, number])[] {
  const asked = [undefined, ...questions];
  const isScope = ({ field }: Breakdown): boolean =>
    scope.matters.some(({ profile: fields }) => fields?.[field.id] !== undefined);
  const answering = profile.filter(isScope).flatMap(({ field, place, groups }) =>
    groups.map((name): readonly [Population, number] => {
      const population = { kind: 'answered', group: { field: field.id, name } } as const;
      return [population, answers.answering({ field: place, name })];
    }),
  );
  const inBreakdowns = breakdowns.flatMap(({ field, place, groups }) =>
    groups.flatMap((name) => {
      const own = { field: place, name };
      const group = { field: field.id, name };
      return asked.flatMap((question): readonly (readonly [Population, number])[] => {
        const answered =
          question === undefined
            ? answers.answering(own)
            : answers.question(question.place, own).substantive;
        const at = { question: question?.id, group };
        const unmarked = themes?.tally.counts(own).unmarked(question?.place);
        return [
          [{ kind: 'answered', ...at }, answered],
          ...(unmarked === undefined ? [] : [[{ kind: 'no-theme', ...at }, unmarked] as const]),
        ];
      });
    }),
  );
  return [...answering, ...inBreakdowns];
}
