import type { Population, Structure } from '../tables/index.js';
import { inAllGroups } from './populations.js';
import type { Populations } from './populations.js';
import type { Row, Sum } from './rows.js';

type Field = Structure['fields'][number];

/**
 * What binds the groups of a field in which a respondent may be in several. They do not add up to all, so that what
 * holds in each of them does not yet say what holds of all others.
 *
 * No respondent makes a row negative that binds numbers of people whatever they said: who raises a theme
 * has answered. What it leaves over is therefore in a group no more than of all, in all groups together no less,
 * and of those in no group and those in one no more than of all.
 */
export class OverlappingGroups {
  readonly #populations: Populations;
  readonly #fields: ReadonlyMap<string, Field>;

  constructor(populations: Populations, { fields }: Structure) {
    this.#populations = populations;
    this.#fields = new Map(fields.flatMap((field) => (field.several ? [[field.id, field]] : [])));
  }

  /** The rows that hold besides one that holds in a group; none where groups do not overlap. */
  *besides(row: Row): Generator<Row> {
    const group = this.#groupOf(row);
    const field = this.#fields.get(group?.field ?? '');
    const own = field && leftOver(row);
    const all = own && this.#elsewhere(own, undefined);
    if (!all) return;
    yield atLeastNought(all, less(own));
    const others = field.groups.filter((name) => name !== group!.name);
    const elsewhere = others.map((name) => this.#elsewhere(own, { field: field.id, name }));
    if (group!.name === field.apart)
      for (const other of elsewhere) if (other) yield atLeastNought(all, less(own), less(other));
    // Once is enough, and it takes every group.
    const known = elsewhere.filter((other) => other !== undefined);
    if (group!.name === field.groups[0] && known.length === others.length)
      yield atLeastNought(own, ...known, less(all));
  }

  /** The group that all of a row is about. */
  #groupOf({ variables }: Sum): Population['group'] {
    const groups = variables.map((variable) => this.#populations.at(variable).group);
    const [first] = groups;
    return groups.every((group) => group?.field === first?.field && group?.name === first?.name)
      ? first
      : undefined;
  }

  /** The same sum in another group, or of all; undefined where nothing is counted there. */
  #elsewhere({ variables, factors }: Sum, group: Population['group']): Sum | undefined {
    const there = variables.flatMap(
      (variable) =>
        this.#populations.find({ ...inAllGroups(this.#populations.at(variable)), group }) ?? [],
    );
    return there.length === variables.length ? { variables: there, factors } : undefined;
  }
}

/** What a row says not to be negative; undefined where it says more than that, or where nothing is left over. */
function leftOver({ low, high, ...sum }: Row): Sum | undefined {
  if (low === 0 && high === Infinity) return sum;
  return high === 0 && low === -Infinity ? less(sum) : undefined;
}

function less({ variables, factors }: Sum): Sum {
  return { variables, factors: factors.map((factor) => -factor) };
}

function atLeastNought(...sums: readonly Sum[]): Row {
  return {
    low: 0,
    high: Infinity,
    variables: sums.flatMap(({ variables }) => variables),
    factors: sums.flatMap(({ factors }) => factors),
  };
}
