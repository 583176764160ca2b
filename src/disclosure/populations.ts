import type { Population } from '../tables/index.js';

/** The populations that a system is about, each with a number: the variables. */
export class Populations {
  readonly #list: Population[] = [];
  /** By mark, question and group: short look-ups cost less than one of a text made for it. */
  readonly #marks = new Map<string, Map<string | undefined, number>>();
  #markCount = 0;
  readonly #questions = new Map<string | undefined, number>();
  readonly #groups = new Map<string | undefined, Map<string | undefined, number>>();
  #groupCount = 0;
  readonly #numbers = new Map<number, number>();

  add(population: Population): number {
    const code = this.#code(population);
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    this.#numbers.set(code, this.#list.length);
    const { kind, item, question, group } = population;
    this.#list.push({ kind, item, question, group });
    return this.#list.length - 1;
  }

  find(population: Population): number | undefined {
    return this.#numbers.get(this.#code(population));
  }

  at(number: number): Population {
    return this.#list[number]!;
  }

  get list(): readonly Population[] {
    return this.#list;
  }

  get size(): number {
    return this.#list.length;
  }

  #code({ kind, item, question, group }: Population): number {
    let items = this.#marks.get(kind);
    if (items === undefined) this.#marks.set(kind, (items = new Map<string | undefined, number>()));
    let mark = items.get(item);
    if (mark === undefined) items.set(item, (mark = this.#markCount++));
    const asked = numberIn(this.#questions, question);
    let names = this.#groups.get(group?.field);
    if (names === undefined)
      this.#groups.set(group?.field, (names = new Map<string | undefined, number>()));
    let place = names.get(group?.name);
    if (place === undefined) names.set(group?.name, (place = this.#groupCount++));
    return (mark * 65536 + asked) * 65536 + place;
  }
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** All respondents of whom those of one population are the part in a group. */
export function inAllGroups({ kind, item, question }: Population): Population {
  return { kind, item, question };
}

/** The respondents among whom those with a mark are counted; undefined for what is no mark. */
export function baseOf(population: Population): Population | undefined {
  const { kind, question, group } = population;
  if (isReply(population)) return undefined;
  if (kind === 'chose') return { kind, question, group };
  return kind === 'response' || kind === 'responded' || kind === 'answered'
    ? undefined
    : { kind: 'answered', question, group };
}

/** Those who answered a closed question, whatever they chose. */
export function isReply({ kind, item }: Population): boolean {
  return kind === 'chose' && item === undefined;
}

/** The next larger population that a population is a part of, within its group. */
export function containerOf(population: Population): Population | undefined {
  const { kind, question, group } = population;
  if (kind === 'response' || kind === 'responded') return undefined;
  if (isReply(population)) return { kind: 'responded', group };
  if (kind !== 'answered') return baseOf(population);
  return question === undefined ? { kind: 'responded', group } : { kind, group };
}

/** What a group is called that stands for all groups which a report does not name. */
export const unnamedGroups = ' groups that are not named';
