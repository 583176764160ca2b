/** Texts that are held against the others: the answers of a sector, or those to a question. */
export interface TextClass {
  readonly name: string;
  /** Respondents who wrote any of them. */
  readonly base: number;
  /** Words in them, without most function words. */
  readonly words: number;
}

/** Which classes a response belongs to, as numbers: looked up once a word, so the names are gone. */
export interface Membership {
  readonly names: readonly string[];
  /** The combinations of classes that occur. */
  readonly sets: readonly (readonly number[])[];
  /** By response, the number of its combination. */
  readonly setOf: Int32Array;
}

/**
 * @param responses how many there are
 * @param groupsOf the groups of a response; the same list for all that have the same groups
 */
export function membership(
  names: readonly string[],
  responses: number,
  groupsOf: (response: number) => readonly string[],
): Membership {
  const places = new Map(names.map((name, place) => [name, place]));
  const sets: (readonly number[])[] = [];
  const numbers = new Map<readonly string[], number>();
  const setOf = Int32Array.from({ length: responses }, (_, response) => {
    const groups = groupsOf(response);
    const known = numbers.get(groups);
    if (known !== undefined) return known;
    const number = sets.push(groups.flatMap((name) => places.get(name) ?? [])) - 1;
    numbers.set(groups, number);
    return number;
  });
  return { names, sets, setOf };
}

/** How large the classes are, counted as their answers are read. The answers of a response must come in a run. */
export class TextClasses {
  readonly membership: Membership;
  readonly #bases: Int32Array;
  readonly #words: Float64Array;
  #last = -1;

  constructor(members: Membership) {
    this.membership = members;
    this.#bases = new Int32Array(members.names.length + 1);
    this.#words = new Float64Array(members.names.length + 1);
  }

  meet(response: number, words: number): void {
    const { sets, setOf, names } = this.membership;
    const isNew = response === this.#last ? 0 : 1;
    this.#last = response;
    for (const column of sets[setOf[response]!]!) {
      this.#bases[column]! += isNew;
      this.#words[column]! += words;
    }
    this.#bases[names.length]! += isNew;
    this.#words[names.length]! += words;
  }

  get classes(): readonly TextClass[] {
    return this.membership.names.map((name, column) => this.#classAt(name, column));
  }

  /** All texts together: a respondent may be in several classes, so this is not their sum. */
  get all(): TextClass {
    return this.#classAt('all', this.membership.names.length);
  }

  #classAt(name: string, column: number): TextClass {
    return { name, base: this.#bases[column]!, words: this.#words[column]! };
  }
}
