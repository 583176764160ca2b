import { schemeOf } from './analyse.js';
import type { AnalyseSettings, CodedCall, CodingSettings } from './analyse.js';
import type { CodedAnswer, CodedResponse } from './coding/index.js';
import { evidenceMarks } from './evidence/index.js';
import {
  breakdownsOf,
  listQuestions,
  notAnOption,
  notStated,
  optionsOf,
  tabledFields,
} from './questionnaire/index.js';
import type { Source } from './read/index.js';
import { confidentialIds, readAgain } from './read-again.js';
import type { ResponseBehind, ResponsesBehind, TextBehind } from './report/index.js';
import { mayQuote } from './responses/index.js';
import { evidenceTitles, nameOf, submittedAs, timeField } from './tables/index.js';
import { TellingWords } from './telling-words.js';
import { listThemes } from './themes/index.js';

/** The responses behind the figures, for a page that its readers may filter and follow. */
export function behindTheFigures(
  { responses }: CodedCall,
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
  const places = groups.map((names) => new Map(names.map((name, place) => [name, place])));
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
    themes: codeFrame ? listThemes(codeFrame).map(({ id }) => id) : [],
    signs: evidenceMarks.map((sign) => evidenceTitles[sign]!),
    responses: function* () {
      for (const response of responses.analysedById())
        yield behind(
          response,
          groupsOf(response).map((names, field) => names.map((name) => places[field]!.get(name)!)),
        );
    },
    texts,
  };
}

/** Declared options first; the unknown come last, as in the tables. */
function inOrder(options: readonly string[], found: ReadonlySet<string>): readonly string[] {
  const last = [notAnOption, notStated];
  const others = [...found].filter((name) => !options.includes(name) && !last.includes(name));
  return [...options, ...others.sort(), ...last.filter((name) => found.has(name))];
}

function behind(
  { id, answers }: CodedResponse,
  groups: readonly (readonly number[])[],
): ResponseBehind {
  return {
    id,
    groups,
    answers: answers.filter(isSubstantive).map(({ question, marks }) => ({
      question,
      themes: marks[schemeOf.themes]!,
      signs: marks[schemeOf.evidence]!,
    })),
  };
}

function isSubstantive({ kind }: CodedAnswer): boolean {
  return kind === 'substantive';
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

/**
 * The answers that may be shown to analysts, by response id, with the words that carry their themes.
 *
 * @param sources the files of the call, opened anew: what was coded holds no text
 * @throws WinnowError `unreadable-file` when the files changed since they were coded
 */
export async function readTexts(
  call: CodedCall,
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<ReadonlyMap<string, readonly TextBehind[]>> {
  const confidential = confidentialIds(call);
  const telling = new TellingWords(settings.codeFrame, call);
  const marks = new Map<string, readonly CodedAnswer[]>();
  for (const { id, answers } of call.responses.analysed()) marks.set(id, answers);
  const texts = new Map<string, readonly TextBehind[]>();
  for await (const { response } of readAgain(sources, settings, call)) {
    const { id } = response;
    if (!mayQuote(response) || confidential.has(id)) continue;
    const coded = marks.get(id)!.filter(isSubstantive);
    texts.set(
      id,
      coded.flatMap((answer) => {
        const { question } = answer;
        const text = response.answers.find((one) => one.question === question)?.text;
        if (text === undefined) return [];
        const themes = answer.marks[schemeOf.themes]!;
        const words = telling.of(id, question, text, themes);
        return [{ question, text, words: themes.map((theme, at) => [theme, words[at]!] as const) }];
      }),
    );
  }
  return texts;
}
