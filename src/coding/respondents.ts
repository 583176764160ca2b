import type { Response } from '../responses/index.js';
import { NumberList } from './number-list.js';
import { ValueSets } from './value-sets.js';

const late = 1;

/** Where a response stood. */
export interface Place {
  readonly file: string;
  readonly row: number;
}

/** What is known of each response besides its answers, in the order in which they were added. */
export class Respondents {
  readonly #ids: string[] = [];
  readonly #submitted: (string | undefined)[] = [];
  readonly #files: string[] = [];
  readonly #file = new NumberList(Int32Array);
  readonly #row = new NumberList(Int32Array);
  readonly #flags = new NumberList(Uint8Array);
  readonly #consents: Response['consent'][] = [];
  /** Ids of which a copy asks for confidence. */
  readonly #confidential = new Set<string>();
  /** By tabled field, and by closed question, what each response has there. */
  readonly #profile: ValueSets[] = [];
  readonly #choices: ValueSets[] = [];

  get size(): number {
    return this.#ids.length;
  }

  add({
    id,
    submitted,
    file,
    row,
    isLate,
    consent,
    profile,
    choices,
  }: Omit<Response, 'answers'>): void {
    this.#ids.push(id);
    this.#submitted.push(submitted);
    this.#file.push(this.#fileNumber(file));
    this.#row.push(row);
    this.#flags.push(isLate ? late : 0);
    this.#consents.push(consent);
    if (consent.publication === 'confidential') this.#confidential.add(id);
    profile.forEach((values, field) => (this.#profile[field] ??= new ValueSets()).push(values));
    choices.forEach((values, question) =>
      (this.#choices[question] ??= new ValueSets()).push(values),
    );
  }

  /** Adds those of another list behind these. */
  append(other: Respondents): void {
    for (let number = 0; number < other.size; number++) {
      this.add({
        id: other.idOf(number),
        submitted: other.submittedOf(number),
        ...other.placeOf(number),
        isLate: other.isLate(number),
        consent: other.consentOf(number),
        profile: other.groupsOf(number),
        choices: other.choicesOf(number),
      });
    }
  }

  idOf(number: number): string {
    return this.#ids[number]!;
  }

  submittedOf(number: number): string | undefined {
    return this.#submitted[number];
  }

  placeOf(number: number): Place {
    return { file: this.#files[this.#file.at(number)]!, row: this.#row.at(number) };
  }

  isLate(number: number): boolean {
    return (this.#flags.at(number) & late) !== 0;
  }

  consentOf(number: number): Response['consent'] {
    return this.#consents[number]!;
  }

  /** Whether any copy of a response asks for confidence, whichever counts: known when all are added. */
  isConfidential(number: number): boolean {
    return this.#confidential.has(this.idOf(number));
  }

  /** The values of a response, by tabled field. */
  groupsOf(number: number): readonly (readonly string[])[] {
    return this.#profile.map((sets) => sets.at(number));
  }

  /** The values of a response in one tabled field; the same list for all that have the same values. */
  groupsIn(field: number, number: number): readonly string[] {
    return this.#profile[field]!.at(number);
  }

  /** The options a response chose, by closed question. */
  choicesOf(number: number): readonly (readonly string[])[] {
    return this.#choices.map((sets) => sets.at(number));
  }

  #fileNumber(file: string): number {
    const known = this.#files.indexOf(file);
    return known >= 0 ? known : this.#files.push(file) - 1;
  }
}
