import type { Structure } from '../tables/index.js';
import { inAllGroups } from './populations.js';
import type { Populations } from './populations.js';
import type { Row } from './rows.js';

/** The counts of one population in the groups of a field, in their order; -1 where nothing is counted. */
interface Series {
  readonly all: number;
  readonly parts: Int32Array;
  readonly field: Field;
}

interface Field {
  readonly groups: readonly string[];
  /** Where the group stands of those who are in no other one; -1 when there is none. */
  readonly apart: number;
}

/**
 * What binds the groups of a field in which a respondent may be in several. They do not add up to all, so that what
 * holds in each of them does not yet say what holds of all others.
 *
 * No respondent makes a row negative that binds numbers of people whatever they said: who raises a theme
 * has answered. What it leaves over is therefore in a group no more than of all, in all groups together no less,
 * and of those in no group and those in one no more than of all.
 */
export class OverlappingGroups {
  /** By population: where it stands in its series; a table, since half a million rows ask for it. */
  readonly #series: (Series | undefined)[] = [];
  readonly #places: Int32Array;

  constructor(populations: Populations, structure: Structure) {
    this.#places = new Int32Array(populations.size);
    for (const { id, groups, several, apart } of structure.fields) {
      if (!several) continue;
      const field = { groups, apart: apart === undefined ? -1 : groups.indexOf(apart) };
      const places = new Map(groups.map((name, place) => [name, place]));
      const known = new Map<number, Series>();
      populations.list.forEach((population, number) => {
        const place = population.group?.field === id && places.get(population.group.name);
        const all =
          typeof place === 'number' ? populations.find(inAllGroups(population)) : undefined;
        if (typeof place !== 'number' || all === undefined) return;
        const parts = new Int32Array(groups.length).fill(-1);
        const series = known.get(all) ?? { all, parts, field };
        known.set(all, series);
        series.parts[place] = number;
        this.#series[number] = series;
        this.#places[number] = place;
      });
    }
  }

  /** The rows that hold besides one that holds in a group; none where groups do not overlap. */
  *besides(row: Row): Generator<Row> {
    const sign = signOfRest(row);
    const series = this.#seriesOf(row);
    if (sign === 0 || series === undefined) return;
    const { field } = series[0]!;
    const place = this.#places[row.variables[0]!]!;
    const own = row.variables;
    const all = series.map((each) => each.all);
    const inGroup = (other: number): readonly number[] => series.map(({ parts }) => parts[other]!);
    const rest = { sign, factors: row.factors };
    const apart = place === field.apart || field.apart < 0 ? [-1] : inGroup(field.apart);
    // Where those in no group are counted, that the one is no more than all follows of both together.
    yield apart.includes(-1)
      ? atLeastNought(rest, [all], [own])
      : atLeastNought(rest, [all], [own, apart]);
    // Once is enough, and it takes every group.
    if (place > 0) return;
    const groups = field.groups.map((_, other) => inGroup(other));
    if (!groups.some((group) => group.includes(-1))) yield atLeastNought(rest, groups, [all]);
  }

  /** The series of a row's counts; undefined unless all are of one group. */
  #seriesOf({ variables }: Row): readonly Series[] | undefined {
    const [first] = variables;
    const field = this.#series[first!]?.field;
    if (field === undefined) return undefined;
    const isOfOneGroup = variables.every(
      (variable) =>
        this.#series[variable]?.field === field && this.#places[variable] === this.#places[first!],
    );
    return isOfOneGroup ? variables.map((variable) => this.#series[variable]!) : undefined;
  }
}

/** 1 when a row says that its sum is not negative, -1 when that it is not positive; 0 where it says more. */
function signOfRest({ low, high }: Row): -1 | 0 | 1 {
  if (low === 0 && high === Infinity) return 1;
  return high === 0 && low === -Infinity ? -1 : 0;
}

/** The same sum of these counts, less that of those, leaves something or nothing over. */
function atLeastNought(
  { sign, factors }: { readonly sign: -1 | 1; readonly factors: readonly number[] },
  these: readonly (readonly number[])[],
  those: readonly (readonly number[])[],
): Row {
  const signed = factors.map((factor) => sign * factor);
  return {
    low: 0,
    high: Infinity,
    variables: [...these.flat(), ...those.flat()],
    factors: [
      ...these.flatMap(() => signed),
      ...those.flatMap(() => signed.map((factor) => -factor)),
    ],
  };
}
