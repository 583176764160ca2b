import type { Inclusion, Population, Structure, Table } from '../tables/index.js';
import { countCells } from './cells.js';
import { inAllGroups, Populations, unnamedGroups } from './populations.js';
import { inclusionRows } from './inclusion-rows.js';
import { relationsOf } from './relations.js';
import { Rows } from './rows.js';
import type { Sum } from './rows.js';
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
  readonly structure: Structure;
  readonly populations: Populations;
  /** The true counts, by the populations' numbers. */
  readonly truth: Float64Array;
  /** Which of them a table would show. */
  readonly isTabled: Uint8Array;
  /** Sums that a table shows too: those outside of groups. */
  readonly outside: readonly Sum[];
  readonly system: System;
  /** Without the further rows, of which there are many and long ones: worlds are sought here first, then mended. */
  readonly usual: System;
  /** Of these, the ones that come of what the rules of marks imply. */
  readonly implied: Rows;
}

/** Builds the model from what the tables declare of their counts. */
export function modelOf({ tables, structure, unshown, inclusions = [] }: Publishable): Model {
  const known = new KnownCounts();
  const outside = tabledCounts(tables, known);
  for (const [population, count] of unshown) known.set(population, count);
  const isRaised = (mark: Population): boolean => (known.of(mark) ?? 0) > 0;
  for (const population of everyMark(structure, isRaised))
    if (known.of(population) === undefined) known.set(population, 0);
  addUnnamedGroups(known, structure);

  const { populations, tabled } = known;
  const truth = known.values();
  const implied = inclusionRows(populations, structure, inclusions, truth);
  const { usual, further } = relationsOf(populations, structure);
  usual.addAll(implied.usual);
  return {
    structure,
    populations,
    truth,
    isTabled: Uint8Array.from({ length: populations.size }, (_, number) =>
      tabled.has(number) ? 1 : 0,
    ),
    outside,
    system: new System(populations.size, new Rows(usual).addAll(further).addAll(implied.further)),
    usual: new System(populations.size, usual),
    implied: new Rows(implied.usual).addAll(implied.further),
  };
}

/** The populations met so far, their counts, and which of them a table would show. */
class KnownCounts {
  readonly populations = new Populations();
  /** By the populations' numbers. */
  readonly tabled = new Set<number>();
  readonly #counts: (number | undefined)[] = [];

  /** @returns the population's number */
  set(population: Population, count: number | undefined): number {
    const number = this.populations.add(population);
    if (count !== undefined) this.#counts[number] = count;
    return number;
  }

  /** The same, of one that a table shows. */
  show(population: Population, count: number | undefined): number {
    const number = this.set(population, count);
    this.tabled.add(number);
    return number;
  }

  of(population: Population): number | undefined {
    return this.#counts[this.populations.find(population) ?? -1];
  }

  /** All counts, by the populations' numbers. */
  values(): Float64Array {
    return Float64Array.from({ length: this.populations.size }, (_, number) => {
      const count = this.#counts[number];
      if (count === undefined)
        throw new Error(`No count is known of a ${this.populations.at(number).kind}.`);
      return count;
    });
  }
}

/**
 * Takes in what the tables show.
 *
 * @returns the sums that they show too: those outside of groups
 */
function tabledCounts(tables: readonly Table[], known: KnownCounts): readonly Sum[] {
  const outside = new Map<string, Sum>();
  for (const table of tables) {
    if (table.publication === undefined) continue;
    for (const { population, outside: isOutside, value } of countCells(table)) {
      if (!isOutside) {
        known.show(population, value);
        continue;
      }
      // The group itself stands in the same row.
      const group = known.populations.add(population);
      const all = known.show(inAllGroups(population), value! + known.of(population)!);
      outside.set(`${all} ${group}`, { variables: [all, group], factors: [1, -1] });
    }
  }
  return [...outside.values()];
}

/** A keyword's groups are not all tabled: those that are not stand together. */
function addUnnamedGroups(known: KnownCounts, { fields }: Structure): void {
  const keywords = known.populations.list.filter(({ kind }) => kind === 'keyword');
  for (const population of keywords) {
    const { group, kind, item, question } = population;
    const field = group && fields.find(({ id }) => id === group.field);
    if (!field || field.several || group.name === unnamedGroups) continue;
    const all = known.of(inAllGroups(population));
    if (all === undefined) continue;
    const at = (name: string): Population => ({
      kind,
      item,
      question,
      group: { field: field.id, name },
    });
    const named = field.groups.flatMap((name) => known.of(at(name)) ?? []);
    if (named.length === field.groups.length) continue;
    known.show(at(unnamedGroups), all - named.reduce((sum, count) => sum + count, 0));
  }
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
