import type { CodedResponse } from '../coding/index.js';
import { dayOf } from '../tallies/index.js';

/** What is known of a group of respondents. */
export interface GroupCount {
  total: number;
  fresh: number;
  /** When the last one came, `YYYY-MM-DD`; null when no day is known. */
  lastDay: string | null;
}

/** How many respondents each group has, by place of the tabled field. */
export class GroupCounts {
  readonly #fields: readonly Map<string, GroupCount>[];

  /** @param fields how many tabled fields there are */
  constructor(fields: number) {
    this.#fields = Array.from({ length: fields }, () => new Map<string, GroupCount>());
  }

  add(response: CodedResponse, isFresh: boolean): void {
    const day = dayOf(response) ?? null;
    response.groups.forEach((names, field) => {
      for (const name of names) {
        const count = this.#of(field, name);
        count.total += 1;
        if (isFresh) count.fresh += 1;
        if (day !== null && (count.lastDay === null || day > count.lastDay)) count.lastDay = day;
      }
    });
  }

  /** The groups of a field in which there is anybody, in the order of their names. */
  groupsOf(field: number): readonly string[] {
    return [...this.#fields[field]!.keys()].sort();
  }

  of(field: number, name: string): Readonly<GroupCount> {
    return this.#fields[field]!.get(name) ?? nobody;
  }

  respondents({ field, name }: { readonly field: number; readonly name: string }): number {
    return this.of(field, name).total;
  }

  #of(field: number, name: string): GroupCount {
    const counts = this.#fields[field]!;
    let count = counts.get(name);
    if (count === undefined) counts.set(name, (count = { ...nobody }));
    return count;
  }
}

const nobody: Readonly<GroupCount> = { total: 0, fresh: 0, lastDay: null };
