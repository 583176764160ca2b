import {
  findFields,
  listAsked,
  listClosed,
  listQuestions,
  optionKey,
  optionsOf,
  tabledFields,
} from '../questionnaire/index.js';
import type { Question, Questionnaire } from '../questionnaire/index.js';
import { languageCodes, languageName, notALanguage, readLanguage } from '../languages/index.js';
import { WinnowError } from '../issues/index.js';
import { notOneOf } from '../yaml/index.js';
import type { Response } from './response.js';

/** Which responses and questions are wanted. Several values of one field mean *or*, several fields *and*. */
export interface FilterRequest {
  /** By field id. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Question ids; a question includes its parts. */
  readonly questions?: readonly string[];
  /** Languages by name or ISO 639-1 code: answers in others are left out. */
  readonly languages?: readonly string[];
  /** The first day, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

/** A request whose every value is known to the questionnaire. */
export interface Filter {
  readonly isAll: boolean;
  /** In words, for reports; the same for the same wishes in any order. */
  readonly description: string;
  accepts(response: Pick<Response, 'profile' | 'submitted'>): boolean;
  /** The response without its answers in other languages than those wanted. */
  narrow(response: Response): Response;
  /** By ISO 639-1 code, whether answers in the language are wanted. */
  hasLanguage(code: string): boolean;
  /** By place of the question. */
  readonly hasQuestion: readonly boolean[];
  /** By place of the closed question. */
  readonly hasClosed: readonly boolean[];
}

/**
 * Checks a request against the questionnaire; without one, everything is wanted.
 *
 * @throws WinnowError `bad-option` naming the value that no field, option or question has
 */
export function makeFilter(
  request: FilterRequest | undefined,
  questionnaire: Questionnaire,
): Filter {
  const { where = {}, questions = [], since, until } = request ?? {};
  const fields = tabledFields(questionnaire);
  const conditions = Object.entries(where)
    .filter(([, values]) => values.length > 0)
    .map(([id, values]) => {
      const place = findFields([id], questionnaire)[0]!;
      const options = optionsOf(fields[place]!);
      return { id, place, values: new Set(values.map((value) => findOption(id, value, options))) };
    })
    .sort((a, b) => a.place - b.place);
  if (since !== undefined && until !== undefined && since > until)
    throw new WinnowError(
      'bad-option',
      `No day is from ${since} on and no later than ${until}.`,
      'Give the earlier day with --since and the later with --until.',
    );
  const chosen = chooseQuestions(questions, questionnaire);
  const isWanted = ({ id, partOf }: Question): boolean =>
    chosen.size === 0 || chosen.has(id) || (partOf !== undefined && chosen.has(partOf));
  const languages = new Set((request?.languages ?? []).map(findLanguage));
  const hasLanguage = (code: string): boolean => languages.size === 0 || languages.has(code);
  const parts = [
    ...conditions.map(({ id, values }) => `${id}: ${[...values].sort().join(' or ')}`),
    ...(chosen.size > 0 ? [`question: ${[...chosen].join(', ')}`] : []),
    ...(languages.size > 0
      ? [`language: ${[...languages].map(languageName).sort().join(' or ')}`]
      : []),
    ...(since === undefined ? [] : [`from ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ];
  return {
    isAll: parts.length === 0,
    description: parts.length === 0 ? 'all responses' : parts.join('; '),
    hasQuestion: listQuestions(questionnaire).map(isWanted),
    hasClosed: listClosed(questionnaire).map(isWanted),
    narrow: (response) =>
      languages.size === 0
        ? response
        : {
            ...response,
            answers: response.answers.filter(({ language }) => hasLanguage(language.code)),
          },
    hasLanguage,
    accepts: (response) =>
      conditions.every(({ place, values }) =>
        response.profile[place]!.some((value) => values.has(value)),
      ) && isWithin(response.submitted, since, until),
  };
}

/** A response without a date is in no period. */
function isWithin(
  submitted: string | undefined,
  since: string | undefined,
  until: string | undefined,
): boolean {
  if (since === undefined && until === undefined) return true;
  const day = submitted?.slice(0, 10);
  return (
    day !== undefined &&
    (since === undefined || day >= since) &&
    (until === undefined || day <= until)
  );
}

function findLanguage(text: string): string {
  const code = readLanguage(text);
  if (code === undefined) throw badOption(notALanguage(text), languageCodes);
  return code;
}

function findOption(field: string, value: string, options: readonly string[] | undefined): string {
  if (options === undefined) return value;
  const found = options.find((option) => optionKey(option) === optionKey(value));
  if (found === undefined) throw badOption(notOneOf(field, value, options), options);
  return found;
}

/** In the order in which they were asked. */
function chooseQuestions(
  wanted: readonly string[],
  questionnaire: Questionnaire,
): ReadonlySet<string> {
  const ids = [
    ...new Set(
      listAsked(questionnaire).flatMap(({ id, partOf }) =>
        partOf === undefined ? id : [partOf, id],
      ),
    ),
  ];
  const found = wanted.map((id) => {
    const plain = id.replace(/^q/i, '').toLowerCase();
    const place = ids.findIndex(
      (known) => known.toLowerCase() === id.toLowerCase() || known.toLowerCase() === plain,
    );
    if (place < 0) throw badOption(notOneOf('question', id, ids), ids);
    return place;
  });
  return new Set(found.sort((a, b) => a - b).map((place) => ids[place]!));
}

function badOption(message: string, known: readonly string[]): WinnowError {
  return new WinnowError('bad-option', message, `Known: ${known.join(' · ')}`);
}
