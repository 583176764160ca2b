import { schemeOf } from '../call/code-call.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import type { CodedResponse } from '../coding/index.js';
import { evidenceMarks } from '../evidence/index.js';
import {
  breakdownsOf,
  listClosed,
  listQuestions,
  optionsOf,
  tabledFields,
} from '../questionnaire/index.js';
import type { ReadResponse, TextReader } from '../call/read-again.js';
import type { ResponseBehind, ResponsesBehind, TextBehind } from '../report/index.js';
import {
  choosable,
  evidenceTitles,
  isGroup,
  nameOf,
  noGroups,
  submittedAs,
  timeField,
} from '../tables/index.js';
import { isSubstantive } from '../tallies/index.js';
import { TellingWords } from './telling-words.js';
import { listThemes } from '../themes/index.js';

/** The responses behind the figures, for a page that its readers may filter and follow. */
export function behindTheFigures(
  { responses, filter }: CodedCall,
  { questionnaire, codeFrame, by = breakdownsOf(questionnaire) }: AnalyseSettings,
  texts?: ResponsesBehind['texts'],
): ResponsesBehind {
  const tabled = tabledFields(questionnaire);
  const groupsOf = (response: CodedResponse): readonly (readonly string[])[] => [
    ...response.groups,
    [submittedAs(response)],
  ];
  const found = [...tabled, undefined].map(() => new Set<string>());
  for (const response of responses.analysed())
    groupsOf(response).forEach((names, field) => {
      for (const name of names) found[field]!.add(name);
    });
  const declared = [...tabled.map((field) => optionsOf(field) ?? []), []];
  const groups = declared.map((options, field) => inOrder(options, found[field]!));
  const places = groups.map(placesOf);
  const closed = listClosed(questionnaire)
    .map((question, place) => ({ id: question.id, options: choosable(question), place }))
    .filter(({ place }) => filter.hasClosed[place] === true);
  const optionPlaces = closed.map(({ options }) => placesOf(options));
  return {
    fields: [
      ...tabled.map((field) => ({ id: field.id, title: nameOf(field) })),
      { id: timeField, title: 'Time of submission' },
    ].map(({ id, title }, place) => ({
      id,
      title,
      groups: groups[place]!,
      isFilter: by.includes(id),
    })),
    questions: listQuestions(questionnaire).map(({ id }) => id),
    closed,
    themes: listThemes(codeFrame).map(({ id }) => id),
    signs: evidenceMarks.map((sign) => evidenceTitles[sign]),
    responses: function* () {
      for (const response of responses.analysedById())
        yield behind(
          response,
          placed(groupsOf(response), places),
          placed(
            closed.map(({ place }) => response.choices[place]!),
            optionPlaces,
          ),
        );
    },
    texts,
  };
}

/** Declared options first; the unknown come last, as in the tables. */
function inOrder(options: readonly string[], found: ReadonlySet<string>): readonly string[] {
  const others = [...found].filter((name) => !options.includes(name) && isGroup(name));
  return [...options, ...others.sort(), ...noGroups.filter((name) => found.has(name))];
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

/** Lists of names as places in the lists of what there is. */
function placed(
  lists: readonly (readonly string[])[],
  places: readonly ReadonlyMap<string, number>[],
): readonly (readonly number[])[] {
  return lists.map((names, list) => names.map((name) => places[list]!.get(name)!));
}

function behind(
  { id, answers }: CodedResponse,
  groups: ResponseBehind['groups'],
  choices: ResponseBehind['choices'],
): ResponseBehind {
  return {
    id,
    groups,
    choices,
    answers: answers.filter(isSubstantive).map(({ question, marks }) => ({
      question,
      themes: marks[schemeOf.themes]!,
      signs: marks[schemeOf.evidence]!,
    })),
  };
}

/**
 * The most bytes of choices, themes and signs that a page holds: in base64, some 19 of the 25 megabytes that it may
 * have.
 */
const mostMarkBytes = 14_000_000;

/** Whether a page that holds the marks of every answer, to count again for whoever is chosen, opens in seconds. */
export function marksFitInPage(
  { responses }: Pick<CodedCall, 'responses'>,
  most = mostMarkBytes,
): boolean {
  let bytes = 0;
  for (const { answers, choices } of responses.analysed()) {
    // How many options were chosen of each closed question, and which.
    for (const options of choices) bytes += 1 + options.length;
    for (const { marks } of answers.filter(isSubstantive)) {
      // The question, how many themes, the signs; and each theme, in seven bits a byte.
      bytes += 3;
      for (const theme of marks[schemeOf.themes]!) bytes += theme < 128 ? 1 : 2;
    }
    if (bytes > most) return false;
  }
  return true;
}

/** A page holds the answers of calls of up to so many words, some three megabytes. */
const mostWords = 500_000;

/** Whether a call is small enough for its answers to stand in a page. */
export function fitsInPage({ responses }: CodedCall): boolean {
  let words = 0;
  for (const { answers } of responses.analysed())
    for (const answer of answers) words += answer.words;
  return words <= mostWords;
}

/** Gathers the answers that may be shown to analysts, with the words that carry their themes. */
export class TextsBehind implements TextReader {
  /** By response id. */
  readonly texts = new Map<string, readonly TextBehind[]>();
  readonly #responses: CodedCall['responses'];
  readonly #telling: TellingWords;

  constructor(call: CodedCall, codeFrame: CodingSettings['codeFrame']) {
    this.#responses = call.responses;
    this.#telling = new TellingWords(codeFrame, call);
  }

  take({ number, response }: ReadResponse): void {
    const { id } = response;
    if (!this.#responses.isAnalysed(number) || this.#responses.isConfidential(number)) return;
    const coded = this.#responses.at(number).answers.filter(isSubstantive);
    this.texts.set(
      id,
      coded.flatMap((answer) => {
        const { question } = answer;
        const text = response.answers.find((one) => one.question === question)?.text;
        if (text === undefined) return [];
        const themes = answer.marks[schemeOf.themes]!;
        const words = this.#telling.of(id, question, text, themes);
        return [{ question, text, words: themes.map((theme, at) => [theme, words[at]!] as const) }];
      }),
    );
  }
}
