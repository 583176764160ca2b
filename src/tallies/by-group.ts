import type { CodedResponse } from '../coding/index.js';

/** What counts, and can be put together from pieces. */
interface Counts<Self, Json> {
  merge(other: Self): void;
  toJSON(): Json;
}

/** A group of respondents: a value of a profile field, by the field's place among the tabled ones. */
export interface Group {
  readonly field: number;
  readonly name: string;
}

export interface ByGroupJson<Json> {
  readonly total: Json;
  /** By field, in the order of the groups' names. */
  readonly groups: readonly (readonly (readonly [name: string, counts: Json])[])[];
}

/**
 * The same counted of all respondents and of each group of some profile fields; a group has counts when somebody is in
 * it.
 */
export class ByGroup<Own extends Counts<Own, Json>, Json> {
  readonly #fields: readonly number[];
  readonly #make: () => Own;
  readonly #total: Own;
  readonly #groups: readonly Map<string, Own>[];

  /**
   * @param fields places, among the tabled fields, of those whose groups are counted
   * @param make counts of nobody
   */
  constructor(fields: readonly number[], make: () => Own) {
    this.#fields = fields;
    this.#make = make;
    this.#total = make();
    this.#groups = fields.map(() => new Map<string, Own>());
  }

  /** Counts a response among all, and in each of its groups. */
  add({ groups }: CodedResponse, count: (counts: Own) => void): void {
    count(this.#total);
    for (let place = 0; place < this.#fields.length; place++)
      for (const name of groups[this.#fields[place]!]!) count(this.#at(place, name));
  }

  merge(other: ByGroup<Own, Json>): void {
    this.#total.merge(other.#total);
    other.#groups.forEach((groups, place) => {
      for (const [name, counts] of groups) this.#at(place, name).merge(counts);
    });
  }

  toJSON(): ByGroupJson<Json> {
    return {
      total: this.#total.toJSON(),
      groups: this.#groups.map((groups) =>
        inOrder(groups.keys()).map((name) => [name, groups.get(name)!.toJSON()] as const),
      ),
    };
  }

  /** Takes in what {@link toJSON} gave. */
  take({ total, groups }: ByGroupJson<Json>, read: (json: Json) => Own): void {
    this.#total.merge(read(total));
    groups.forEach((own, place) => {
      for (const [name, counts] of own) this.#at(place, name).merge(read(counts));
    });
  }

  /** The counts of a group, undefined when nobody is in it; without a group those of all respondents. */
  of(group?: Group): Own | undefined {
    return group === undefined
      ? this.#total
      : this.#groups[this.#fields.indexOf(group.field)]!.get(group.name);
  }

  /** The groups of a field in which there is anybody, in the order of their names. */
  groupsOf(field: number): readonly string[] {
    return inOrder(this.#groups[this.#fields.indexOf(field)]!.keys());
  }

  #at(place: number, name: string): Own {
    const groups = this.#groups[place]!;
    let own = groups.get(name);
    if (own === undefined) groups.set(name, (own = this.#make()));
    return own;
  }
}

function inOrder(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}
