import type { Inclusion, Population, Structure } from '../tables/index.js';
import { OverlappingGroups } from './overlapping-groups.js';
import { inAllGroups, unnamedGroups } from './populations.js';
import type { Populations } from './populations.js';
import type { Relations } from './relations.js';
import { Rows, valueOf } from './rows.js';
import type { Row } from './rows.js';
import { enter } from '../collections/index.js';

/**
 * The rows of inclusions, for all respondents and in every group. An inclusion that the true counts do not
 * bear out is no knowledge, and left out as a whole.
 */
export function inclusionRows(
  populations: Populations,
  structure: Structure,
  inclusions: readonly Inclusion[],
  truth: ArrayLike<number>,
): Relations {
  const groups = groupsByMark(populations);
  const rowsOf = (inclusion: Inclusion): readonly Row[] => {
    const [first] = inclusion.parts;
    if (first === undefined) return [];
    const isOfGroups = [...inclusion.parts, ...inclusion.within].some(({ group }) => group);
    const places = isOfGroups ? [undefined] : (groups.get(markKey(first)) ?? []);
    const rows = places.flatMap((group) => rowOf(inclusion, group, populations) ?? []);
    return rows.every((row) => isTrue(row, truth)) ? rows : [];
  };
  const overlapping = new OverlappingGroups(populations, structure);
  const [usual, further] = [new Rows(), new Rows()];
  for (const row of inclusions.flatMap(rowsOf)) {
    usual.add(row);
    for (const besides of overlapping.besides(row))
      if (isTrue(besides, truth)) further.add(besides);
  }
  return { usual, further };
}

/** In which groups a mark is counted. */
function groupsByMark(
  populations: Populations,
): ReadonlyMap<string, readonly Population['group'][]> {
  const groups = new Map<string, Population['group'][]>();
  for (const population of populations.list) {
    // Which groups are not named differs from mark to mark.
    if (population.group?.name === unnamedGroups) continue;
    enter(groups, markKey(population), population.group);
  }
  return groups;
}

function markKey({ kind, item, question }: Population): string {
  return JSON.stringify([kind, item, question]);
}

/**
 * Undefined where one of the counts is in no table and follows from none: nothing is known of it then. A theme or
 * sign that nobody bears is missing too, and no more than nobody.
 */
function rowOf(
  { parts, within }: Inclusion,
  group: Population['group'],
  populations: Populations,
): Row | undefined {
  const find = (population: Population): number | undefined =>
    populations.find(population.group === undefined ? { ...population, group } : population);
  const isNobody = (population: Population): boolean =>
    (population.kind === 'theme' || population.kind === 'sign') &&
    populations.find(inAllGroups(population)) === undefined;
  const known = parts.map(find).filter((number) => number !== undefined);
  const wholes = within.filter((each) => !isNobody(each)).map(find);
  if (known.length === 0 || wholes.some((number) => number === undefined)) return undefined;
  const factors = new Map<number, number>();
  const count = (number: number, times: number): void => {
    factors.set(number, (factors.get(number) ?? 0) + times);
  };
  for (const number of known) count(number, 1);
  for (const number of wholes) count(number!, -1);
  return {
    low: -Infinity,
    high: 0,
    variables: [...factors.keys()],
    factors: [...factors.values()],
  };
}

function isTrue(row: Row, truth: ArrayLike<number>): boolean {
  const value = valueOf(row, truth);
  return row.low <= value && value <= row.high;
}
