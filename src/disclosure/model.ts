import type { Inclusion, Population, Structure, Table } from '../tables/index.js';
import { countCells } from './cells.js';
import { inAllGroups, Populations, unnamedGroups } from './populations.js';
import { inclusionRows } from './inclusion-rows.js';
import { relationsOf } from './relations.js';
import type { Rows, Sum } from './rows.js';
import { System } from './system.js';

/** Everything that could be published, before anything is withheld. */
export interface Publishable {
  readonly tables: readonly Table[];
  readonly structure: Structure;
  /** Counts that no table shows and that bind those which they do. */
  readonly unshown: readonly (readonly [Population, number])[];
  /** What everybody who knows the rules can tell of them besides. */
  readonly inclusions?: readonly Inclusion[];
}

/** The populations of all tables together, their true counts, and what binds them. */
export interface Model {
  readonly populations: Populations;
  /** The true counts, by the populations' numbers. */
  readonly truth: Float64Array;
  /** Which of them a table would show. */
  readonly isTabled: Uint8Array;
  /** Sums that a table shows too: those outside of groups. */
  readonly outside: readonly Sum[];
  readonly system: System;
  /** Of these, the ones that come of what the rules of marks imply. */
  readonly implied: Rows;
}

/** Builds the model from what the tables declare of their counts. */
export function modelOf({ tables, structure, unshown, inclusions = [] }: Publishable): Model {
  const populations = new Populations();
  const truth: (number | undefined)[] = [];
  const tabled = new Set<number>();
  const outside = new Map<string, Sum>();
  const set = (population: Population, value: number | undefined): number => {
    const number = populations.add(population);
    if (value !== undefined) truth[number] = value;
    return number;
  };
  for (const table of tables) {
    if (table.publication === undefined) continue;
    for (const { population, outside: isOutside, value } of countCells(table)) {
      if (!isOutside) {
        tabled.add(set(population, value));
        continue;
      }
      // The group itself stands in the same row.
      const group = populations.add(population);
      const all = set(inAllGroups(population), value! + truth[group]!);
      tabled.add(all);
      outside.set(`${all} ${group}`, { variables: [all, group], factors: [1, -1] });
    }
  }
  for (const [population, value] of unshown) set(population, value);
  const isRaised = (mark: Population): boolean => (truth[populations.find(mark) ?? -1] ?? 0) > 0;
  for (const population of everyMark(structure, isRaised)) {
    const number = populations.add(population);
    truth[number] ??= 0;
  }
  for (const population of populations.list.filter(({ kind }) => kind === 'keyword'))
    addUnnamed(population);

  /** A keyword's groups are not all tabled: those that are not stand together. */
  function addUnnamed(population: Population): void {
    const { group, kind, item, question } = population;
    const field = group && structure.fields.find(({ id }) => id === group.field);
    if (!field || field.several || group.name === unnamedGroups) return;
    const all = populations.find(inAllGroups(population));
    if (all === undefined) return;
    const at = (name: string): Population => ({
      kind,
      item,
      question,
      group: { field: field.id, name },
    });
    const named = field.groups.flatMap((name) => populations.find(at(name)) ?? []);
    if (named.length === field.groups.length) return;
    set(at(unnamedGroups), truth[all]! - named.reduce((sum, number) => sum + truth[number]!, 0));
    tabled.add(populations.find(at(unnamedGroups))!);
  }

  const values = Float64Array.from({ length: populations.size }, (_, number) => {
    const value = truth[number];
    if (value === undefined)
      throw new Error(`No count is known of a ${populations.at(number).kind}.`);
    return value;
  });
  const implied = inclusionRows(populations, inclusions, values);
  const relations = relationsOf(populations, structure);
  for (const row of implied) relations.add(row);
  return {
    populations,
    truth: values,
    isTabled: Uint8Array.from({ length: populations.size }, (_, number) =>
      tabled.has(number) ? 1 : 0,
    ),
    outside: [...outside.values()],
    system: new System(populations.size, relations),
    implied,
  };
}

/**
 * Every theme and sign that a question's answers bear, in every group: where a table has no row for one
 * there is nobody. Those that none of its answers bear stay out: they are nobody in every world that is
 * looked at, which makes these worlds fewer and none of them false.
 */
function* everyMark(
  structure: Structure,
  isRaised: (mark: Population) => boolean,
): Generator<Population> {
  const groupsOf = (fields: readonly string[]): readonly Population['group'][] => [
    undefined,
    ...structure.fields.flatMap(({ id, groups }) =>
      fields.includes(id) ? groups.map((name) => ({ field: id, name })) : [],
    ),
  ];
  const questions = [undefined, ...structure.questions];
  const marks = [
    ...(structure.themes ?? []).map(
      ({ id }) => ({ kind: 'theme', item: id, fields: structure.breakdowns }) as const,
    ),
    ...structure.signs.map(
      (item) => ({ kind: 'sign', item, fields: structure.breakdowns.slice(0, 1) }) as const,
    ),
  ];
  for (const { kind, item, fields } of marks) {
    const groups = groupsOf(fields);
    for (const question of questions) {
      if (!isRaised({ kind, item, question })) continue;
      for (const group of groups) yield { kind, item, question, group };
    }
  }
}
