import { join } from 'node:path';

import type { CodedCall } from '../../call/code-call.js';
import { findFields, optionsOf, tabledFields } from '../../questionnaire/index.js';
import type { Questionnaire } from '../../questionnaire/index.js';
import { makeFilter } from '../../responses/index.js';
import { isGroup } from '../../tables/index.js';
import type { PlannedReport } from './planned-report.js';
import { checkReportFolder } from './report-folder.js';
import { remark } from '../terminal/telling.js';
import { counted } from '../../wording/index.js';

/** A profile field that respondents are parted by. */
export interface SplitField {
  readonly id: string;
  /** Among the tabled fields. */
  readonly place: number;
  /** Those declared; none where respondents wrote what they liked. */
  readonly options: readonly string[];
}

/** @throws WinnowError `bad-option` when no profile field has the id */
export function findSplitField(id: string, questionnaire: Questionnaire): SplitField {
  const [place] = findFields([id], questionnaire);
  const field = tabledFields(questionnaire)[place!]!;
  return { id, place: place!, options: optionsOf(field) ?? [] };
}

/**
 * One report for each group that its filter leaves somebody in; a report that is not split is left as it is.
 *
 * @param call coded without a filter
 * @throws WinnowError `unwritable-output` when the folder of a group holds something that is not ours
 */
export function splitReport(plan: PlannedReport, call: CodedCall): readonly PlannedReport[] {
  const { splitBy, options, settings, inputs } = plan;
  if (!splitBy) return [plan];
  const profiles = wantedProfiles(settings, call);
  const groups = groupsOf(splitBy, settings, profiles);
  tellOfOthers(splitBy, options.output, profiles, groups);
  // A group is called the same whether or not others have anybody.
  const known = splitBy.options.length > 0 ? splitBy.options : groups;
  const places = splitOutputs(options.output, known);
  const outputs = groups.map((group) => places[known.indexOf(group)]!);
  for (const output of outputs) checkReportFolder(output, inputs, options.force === true);
  return groups.map((group, place) => ({
    ...plan,
    splitBy: undefined,
    options: { ...options, output: outputs[place]! },
    settings: {
      ...settings,
      filter: {
        ...settings.filter,
        where: { ...settings.filter?.where, [splitBy.id]: [group] },
      },
    },
  }));
}

/** By tabled field, the values of each respondent whom the report's filter leaves in. */
function wantedProfiles(
  { filter: request, questionnaire }: PlannedReport['settings'],
  { responses }: CodedCall,
): readonly Profile[] {
  const filter = makeFilter(request, questionnaire);
  const profiles: Profile[] = [];
  for (const number of responses.numbers()) {
    const profile = responses.groupsOf(number);
    if (filter.accepts({ profile, submitted: responses.submittedOf(number) }))
      profiles.push(profile);
  }
  return profiles;
}

type Profile = readonly (readonly string[])[];

/** The groups of a field that have a respondent, in the order of the options. */
function groupsOf(
  { id, place, options }: SplitField,
  { filter, questionnaire }: PlannedReport['settings'],
  profiles: readonly Profile[],
): readonly string[] {
  const found = new Set(profiles.flatMap((profile) => profile[place]!));
  // Of those that a respondent is in, a filter by this very field leaves its own only.
  const own = makeFilter({ where: { [id]: filter?.where?.[id] ?? [] } }, questionnaire);
  const isWanted = (group: string): boolean => {
    const profile: (readonly string[])[] = [];
    profile[place] = [group];
    return own.accepts({ profile, submitted: undefined });
  };
  const declared = options.length > 0 ? options : [...found].sort();
  return declared.filter((group) => found.has(group) && isGroup(group) && isWanted(group));
}

/** Nobody is left out unsaid. */
function tellOfOthers(
  { id, place }: SplitField,
  output: string,
  profiles: readonly Profile[],
  groups: readonly string[],
): void {
  const others = profiles.filter(
    (profile) => !profile[place]!.some((one) => groups.includes(one)),
  ).length;
  if (others === 0) return;
  const who = counted(others, 'respondent is', 'respondents are');
  remark(`${output}: ${who} in none of these reports, having no ${id} that is one of the options.`);
}

const longestName = 60;

/** A folder for each group within that of the report, called as far as folders can be as the group is. */
export function splitOutputs(output: string, groups: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const base = group
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .slice(0, longestName)
      .replace(/^-|-$/g, '');
    let name = base === '' ? 'group' : base;
    for (let copy = 2; taken.has(name); copy++) name = `${base || 'group'}-${copy}`;
    taken.add(name);
    return join(output, name);
  });
}
