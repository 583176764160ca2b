import {
  detailOf,
  headerWords,
  isAside,
  isOfUse,
  mayAskForPerson,
  notionOf,
} from '../notions/index.js';
import type { PersonalDetail } from '../notions/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { IssueReport } from '../issues/index.js';
import { cellText } from '../read/index.js';
import type { Cell } from '../read/index.js';
import { isKnownName, looksLikeName } from './full-name.js';

/** The personal detail that a field holds: as declared, or as its wording says where anything may stand in it. */
export function personalDetailOf(field: ProfileField): PersonalDetail | undefined {
  if (field.kind === 'personal') return field.detail;
  const notion = takesAnything(field) ? notionOf(field.question) : undefined;
  if (notion?.about !== 'person') return undefined;
  const words = headerWords(field.question);
  return isAside(words) || isOfUse(words, notion) ? undefined : detailOf(notion, field.question);
}

/** Whether a value of the field that looks like a name is one: its wording speaks of nothing else. */
export function mayHoldNames(field: ProfileField): boolean {
  if (!takesAnything(field) || personalDetailOf(field) !== undefined) return false;
  const about = notionOf(field.question)?.about;
  return (
    about !== 'respondent' && about !== 'consent' && mayAskForPerson(headerWords(field.question))
  );
}

function takesAnything(field: ProfileField): boolean {
  return field.kind === 'text' || (field.kind === 'one-of' && field.options === undefined);
}

/** Looks for fields that hold personal details of respondents and are not declared to. */
export class UndeclaredDetails {
  readonly #fields: readonly ProfileField[];
  /** By place, what was seen in a field that may hold them. */
  readonly #seen = new Map<number, SeenNames>();

  constructor({ profile }: Questionnaire) {
    this.#fields = profile;
    profile.forEach((field, place) => {
      const isWatched = field.kind !== 'personal' && personalDetailOf(field) !== undefined;
      if (isWatched || mayHoldNames(field)) this.#seen.set(place, new SeenNames());
    });
  }

  /** @param profile by place of the field; undefined where the file has no column for it */
  note(profile: readonly (Cell | undefined)[]): void {
    for (const [place, seen] of this.#seen) seen.note(cellText(profile[place]).trim());
  }

  /** One for each field in which anything stands. */
  report(report: (report: Omit<IssueReport, 'file'>) => void): void {
    this.#fields.forEach((field, place) => {
      const seen = this.#seen.get(place);
      if (seen === undefined || seen.isEmpty) return;
      const detail = personalDetailOf(field);
      const areNames = detail === undefined && seen.areNames();
      if (detail === undefined && !areNames) return;
      report({
        code: 'undeclared-detail',
        field: field.id,
        message: areNames
          ? `Values of the field ${field.id} look like names of people, but its kind is ${field.kind}: those with a common first name are taken out of answers and tables, others are not.`
          : `The field ${field.id} asks for a personal detail, but its kind is ${field.kind}: what it holds is taken out of answers and tables all the same.`,
        hint: `Write "kind: personal" and "detail: ${detail ?? 'name'}" in its place in the questionnaire. ${field.kind === 'text' ? 'If it names nobody, take the field out and list its header under "ignored".' : 'If these are what was offered, list them as its "options".'}`,
      });
    });
  }
}

/** How many values of a column there are, and how many are made as names are. */
class SeenNames {
  #filled = 0;
  #looking = 0;
  #known = 0;

  get isEmpty(): boolean {
    return this.#filled === 0;
  }

  note(value: string): void {
    if (value === '') return;
    this.#filled += 1;
    if (!looksLikeName(value)) return;
    this.#looking += 1;
    if (isKnownName(value)) this.#known += 1;
  }

  /** The shares by which columns of names are told that have no telling header. */
  areNames(): boolean {
    return this.#looking >= 0.8 * this.#filled && this.#known >= Math.max(1, 0.4 * this.#filled);
  }
}
