import type { Population, Structure } from '../tables/index.js';
import { inAllGroups, isReply, unnamedGroups } from './populations.js';
import type { Populations } from './populations.js';
import { Rows } from './rows.js';

/** Declares a row: the first sum's populations count, those of the second are taken off. */
type Relate = (
  low: number,
  high: number,
  plus: readonly number[],
  minus: readonly number[],
  factor?: number,
) => void;

/**
 * Everything that binds the populations to one another whatever the responses say: how groups make up
 * all, marks stand within answers, themes within themes, and questions within all questions together.
 */
export function relationsOf(populations: Populations, structure: Structure): Rows {
  const rows = new Rows();
  const relate: Relate = (low, high, plus, minus, factor = 1) => {
    rows.add({
      low,
      high,
      variables: [...plus, ...minus],
      factors: [...plus.map(() => 1), ...minus.map(() => -factor)],
    });
  };
  groupsMakeUpAll(populations, structure, relate);
  const relateInGroups = andOutside(populations, structure, relate);
  const parents = new Map(structure.themes?.map(({ id, within }) => [id, within]));
  populations.list.forEach((population, number) => {
    // Which groups are not named differs from question to question.
    if (population.group?.name === unnamedGroups) return;
    liesWithin(populations, number, parents.get(population.item!), relateInGroups);
    if (population.question === undefined)
      someQuestionMakesAll(populations, number, structure, relateInGroups);
  });
  marksCoverAnswers(populations, structure, relateInGroups);
  choicesMakeUpReplies(populations, structure, relateInGroups);
  responsesReconcile(populations, relate);
  return rows;
}

/**
 * What binds the respondents of a group binds those outside it. Where each is in one group, this follows from what
 * binds the other groups; where a respondent may be in several, it does not.
 */
function andOutside(populations: Populations, { fields }: Structure, relate: Relate): Relate {
  const overlapping = new Set(fields.filter(({ several }) => several).map(({ id }) => id));
  const inAll = (number: number): number | undefined => {
    const { group } = populations.at(number);
    if (group === undefined || !overlapping.has(group.field)) return undefined;
    return populations.find(inAllGroups(populations.at(number)));
  };
  return (low, high, plus, minus, factor = 1) => {
    relate(low, high, plus, minus, factor);
    const plusOfAll = plus.map(inAll).filter((number) => number !== undefined);
    const minusOfAll = minus.map(inAll).filter((number) => number !== undefined);
    if (plusOfAll.length < plus.length || minusOfAll.length < minus.length) return;
    if (factor === 1) relate(low, high, [...plusOfAll, ...minus], [...minusOfAll, ...plus]);
  };
}

/**
 * Marks stand within answers, themes within themes, and questions within all questions together.
 *
 * @param parent the theme that a theme lies in
 */
function liesWithin(
  populations: Populations,
  number: number,
  parent: string | undefined,
  relate: Relate,
): void {
  const population = populations.at(number);
  const find = (changed: Partial<Population>): number | undefined =>
    populations.find({ ...population, ...changed });
  const within = (other: number | undefined): void => {
    if (other !== undefined) relate(-Infinity, 0, [number], [other]);
  };
  const answered = find({ kind: 'answered', item: undefined });
  const together = population.question === undefined ? undefined : find({ question: undefined });
  switch (population.kind) {
    case 'answered':
      within(population.question === undefined ? find({ kind: 'responded' }) : together);
      break;
    case 'theme': {
      const none = find({ kind: 'no-theme', item: undefined });
      if (parent !== undefined) within(find({ item: parent }));
      // Whoever raises a theme is none of those who raise no theme.
      else if (none !== undefined && answered !== undefined)
        relate(-Infinity, 0, [number, none], [answered]);
      else within(answered);
      within(together);
      break;
    }
    case 'sign':
    case 'keyword':
      within(answered);
      within(together);
      break;
    case 'matter':
    case 'no-theme':
      within(answered);
      break;
    case 'chose':
      within(
        isReply(population)
          ? find({ kind: 'responded', question: undefined })
          : find({ item: undefined }),
      );
      break;
    default:
  }
}

/** Who is counted over all questions together is counted in one of them at least. */
function someQuestionMakesAll(
  populations: Populations,
  number: number,
  { questions }: Structure,
  relate: Relate,
): void {
  const population = populations.at(number);
  if (questions.length === 0) return;
  if (population.kind === 'responded' || population.kind === 'response') return;
  // A keyword is not counted in every question; where a theme or sign is missing there is nobody.
  if (population.kind === 'keyword' || population.kind === 'matter') return;
  const each = questions.flatMap((question) => populations.find({ ...population, question }) ?? []);
  // Of a field that answers are not broken down by, questions are not counted.
  if (population.kind === 'answered' && each.length < questions.length) return;
  relate(-Infinity, 0, [number], each);
}

/** The groups of a field make up all respondents, or at least cover them. */
function groupsMakeUpAll(populations: Populations, { fields }: Structure, relate: Relate): void {
  const places = new Map(fields.map(({ id }, place) => [id, place]));
  const series = new Map<
    string,
    { readonly all: number; readonly field: string; readonly parts: number[] }
  >();
  populations.list.forEach((population, number) => {
    const { group } = population;
    if (group === undefined || !places.has(group.field)) return;
    const all = populations.find(inAllGroups(population));
    if (all === undefined) return;
    const key = `${all} ${group.field}`;
    const found = series.get(key) ?? { all, field: group.field, parts: [] };
    series.set(key, found);
    found.parts.push(number);
  });
  for (const { all, field, parts } of series.values()) {
    const { groups, several } = fields[places.get(field)!]!;
    const named = (number: number): boolean => populations.at(number).group!.name !== unnamedGroups;
    const isWhole =
      parts.filter(named).length === groups.length ||
      !parts.every(named) ||
      ['theme', 'sign'].includes(populations.at(all).kind);
    if (several) for (const part of parts) relate(-Infinity, 0, [part], [all]);
    if (isWhole) relate(0, several ? Infinity : 0, parts, [all]);
    else if (!several) relate(-Infinity, 0, parts, [all]);
  }
}

/** Who answers raises one of the outermost themes or none; several signs are at least three. */
function marksCoverAnswers(populations: Populations, structure: Structure, relate: Relate): void {
  const outermost = (structure.themes ?? []).filter(({ within }) => within === undefined);
  const single = structure.signs.filter((sign) => sign !== structure.severalSigns);
  populations.list.forEach((population, answered) => {
    if (population.kind !== 'answered') return;
    const marks = (kind: Population['kind'], items: readonly (string | undefined)[]) =>
      items.flatMap((item) => populations.find({ ...population, kind, item }) ?? []);
    const none = marks('no-theme', [undefined]);
    const raised = marks(
      'theme',
      outermost.map(({ id }) => id),
    );
    if (none.length > 0) relate(0, Infinity, [...raised, ...none], [answered]);
    const several = marks('sign', [structure.severalSigns]);
    if (several.length > 0) relate(0, Infinity, marks('sign', single), several, 3);
  });
}

/** Who answers a closed question chooses one of its options, or one at least. */
function choicesMakeUpReplies(
  populations: Populations,
  { closed }: Structure,
  relate: Relate,
): void {
  const questions = new Map(closed.map((question) => [question.id, question]));
  populations.list.forEach((population, replied) => {
    const question = questions.get(population.question ?? '');
    if (!isReply(population) || question === undefined) return;
    const chosen = question.options.flatMap(
      (item) => populations.find({ ...population, item }) ?? [],
    );
    relate(0, question.several ? Infinity : 0, chosen, [replied]);
  });
}

function responsesReconcile(populations: Populations, relate: Relate): void {
  const fates = populations.list.flatMap(({ kind, item }, number) =>
    kind === 'response' && item !== undefined ? [number] : [],
  );
  const read = populations.find({ kind: 'response' });
  const analysed = populations.find({ kind: 'responded' });
  if (read !== undefined && analysed !== undefined && fates.length > 0)
    relate(0, 0, [...fates, analysed], [read]);
}
