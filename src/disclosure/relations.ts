import type { Population, Structure } from '../tables/index.js';
import { OverlappingGroups } from './overlapping-groups.js';
import { inAllGroups, isReply, unnamedGroups } from './populations.js';
import type { Populations } from './populations.js';
import { rowOf } from './relate.js';
import type { Relate } from './relate.js';
import { Rows } from './rows.js';
import { someQuestionLacksAll, someQuestionMakesAll } from './across-questions.js';

/** What binds the populations to one another. */
export interface Relations {
  /** Every row but the further ones. */
  readonly usual: Rows;
  /** Rows that follow from no others, and that a world which keeps the others is easily mended for. */
  readonly further: Rows;
}

/**
 * Everything that binds the populations to one another whatever the responses say: how groups make up
 * all, marks stand within answers, themes within themes, and questions within all questions together.
 */
export function relationsOf(populations: Populations, structure: Structure): Relations {
  const [usual, further] = [new Rows(), new Rows()];
  const overlapping = new OverlappingGroups(populations, structure);
  const relate: Relate = (...bond) => usual.add(rowOf(...bond));
  const relateFurther: Relate = (...bond) => further.add(rowOf(...bond));
  const relateInGroups: Relate = (...bond) => {
    const row = rowOf(...bond);
    usual.add(row);
    for (const besides of overlapping.besides(row)) further.add(besides);
  };
  groupsMakeUpAll(populations, structure, relate);
  const parents = new Map(structure.themes?.map(({ id, within }) => [id, within] as const));
  populations.list.forEach((population, number) => {
    // Which groups are not named differs from question to question.
    if (population.group?.name === unnamedGroups) return;
    liesWithin(populations, number, parents.get(population.item!), relateInGroups);
    if (population.question !== undefined) return;
    someQuestionMakesAll(populations, number, structure, relateInGroups);
    someQuestionLacksAll(populations, number, structure, parents, relateFurther);
  });
  marksCoverAnswers(populations, structure, relateInGroups);
  signsMakeSeveral(populations, structure, relateFurther);
  choicesMakeUpReplies(populations, structure, relateInGroups);
  responsesReconcile(populations, relate);
  return { usual, further };
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
    case 'no-theme': {
      within(answered);
      const answeredAny = find({ kind: 'answered', question: undefined });
      // Whoever raises a theme in one question raises one in all.
      if (together !== undefined && answered !== undefined && answeredAny !== undefined)
        relate(-Infinity, 0, [answered, together], [answeredAny, number]);
      break;
    }
    case 'matter':
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
    if (several) {
      const apart = parts.find(
        (part) => populations.at(part).group!.name === fields[places.get(field)!]!.apart,
      );
      for (const part of parts)
        relate(-Infinity, 0, apart === undefined || part === apart ? [part] : [part, apart], [all]);
    }
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

/** One answer shows several signs or no more than two: so of all of them, and of any. */
function signsMakeSeveral(
  populations: Populations,
  { signs, severalSigns }: Structure,
  relate: Relate,
): void {
  const single = signs.filter((sign) => sign !== severalSigns);
  populations.list.forEach((population, answered) => {
    if (population.kind !== 'answered' || population.question === undefined) return;
    const find = (item: string): number | undefined =>
      populations.find({ ...population, kind: 'sign', item });
    const several = find(severalSigns);
    if (several === undefined) return;
    for (const some of subsetsOf(single.flatMap((sign) => find(sign) ?? [])))
      if (some.length > 2) relate(-Infinity, 0, some, [answered, several], [2, some.length - 2]);
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

/** All choices of some of them. */
function subsetsOf<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  return all.reduce<readonly (readonly Each[])[]>(
    (subsets, each) => [...subsets, ...subsets.map((subset) => [...subset, each])],
    [[]],
  );
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
