import { listLanguages, slug, sumLanguages, surveyFile } from '../columns/index.js';
import type { LanguageCount, SurveyedFile } from '../columns/index.js';
import { WinnowError } from '../issues/index.js';
import { languageOf } from '../languages/index.js';
import { asDrafted, hasOptions } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { ReadWishes, Source } from '../read/index.js';
import type { Language } from '../text/index.js';
import { draftProfile } from './draft-profile.js';
import { draftQuestions } from './draft-questions.js';
import { gatherColumns } from './gather-columns.js';
import type { GatheredColumn } from './gather-columns.js';
import { Ids } from './ids.js';
import { isLeftOut, listLeftOut } from './left-out.js';
import { titleOf } from './title-of.js';
import { whatWasAssumed } from './what-was-assumed.js';
import { writeYaml } from './write-yaml.js';

/** A remark on a place in the questionnaire, such as `['profile', 3]`. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** It asks for a look at what may be something else. */
  readonly isUnsure?: boolean;
}

/** A questionnaire made from exports. */
export interface DraftedQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** The same as a file that a person can edit, with remarks on what was unsure. */
  readonly yaml: string;
  /** Whether a remark asks for a look at what may be something else. */
  readonly isUnsure: boolean;
  /** What was taken for what, in sentences. */
  readonly assumptions: readonly string[];
}

/**
 * Reads the files of one consultation once and drafts one questionnaire for them. The same files give
 * the same bytes.
 *
 * @param reading how the files are to be read
 * @throws WinnowError `no-questions` when no column looks like a question, `bad-input` when a file cannot be read
 */
export async function draftQuestionnaire(
  sources: readonly Source[],
  reading: ReadWishes = {},
): Promise<DraftedQuestionnaire> {
  const files: SurveyedFile[] = [];
  // What is wrong with single rows is told when they are analysed.
  for (const source of sources) files.push(await surveyFile(source, () => undefined, reading));
  const columns = await gatherColumns(files);
  const languages = sumLanguages(columns.flatMap((column) => column.languages));
  const main = mainLanguage(languages);
  return draftFrom(files, columns, languages, await languageOf(main ?? 'en'));
}

function draftFrom(
  files: readonly SurveyedFile[],
  columns: readonly GatheredColumn[],
  languages: readonly LanguageCount[],
  main: Language,
): DraftedQuestionnaire {
  const ids = new Ids(main);
  const profile = draftProfile(columns, ids);
  const questions = draftQuestions(columns, ids);
  const isTabled = profile.fields.some(({ kind }) => kind !== 'personal' && kind !== 'text');
  if (questions.questions.length === 0 && !isTabled) throw nothingAsked(files);
  const submitted = columns.find(({ judged }) => judged.kind === 'submitted');
  const breakdowns = chooseBreakdowns(profile.fields, profile.notions);
  const leftOut = columns.filter(isLeftOut);
  const ignored = listLeftOut(leftOut);
  const name = files[0]?.name.replace(/\.(?:gz|csv|tsv|txt|xlsx|json|ndjson|jsonl)\b/gi, '') ?? '';
  const questionnaire: Questionnaire = {
    id: slug(name) === '' ? 'consultation' : slug(name),
    title: titleOf(files[0]?.name ?? '') ?? 'Consultation',
    ...(main.code === 'en' ? {} : { language: main.code }),
    ...(submitted?.times.needsOrder === true ? { 'date-order': submitted.times.order } : {}),
    'response-id': headersOf(columns, 'response-id'),
    submitted: headersOf(columns, 'submitted'),
    ...(ignored.length > 0 ? { ignored: ignored.map(({ header }) => header) } : {}),
    ...(breakdowns.length > 0 ? { breakdowns } : {}),
    profile: [...profile.fields],
    sections:
      questions.questions.length === 0
        ? []
        : [{ id: 'questions', title: 'Questions', questions: [...questions.questions] }],
  };
  const remarks: readonly Remark[] = [
    ...generalRemarks(questionnaire, submitted),
    ...(questionnaire.language === undefined
      ? []
      : [{ path: ['language'], text: `of the answers that tell: ${listLanguages(languages)}` }]),
    ...ignored.map(({ reason }, place) => ({ path: ['ignored', place], text: reason })),
    ...profile.remarks,
    ...questions.remarks,
  ];
  return {
    questionnaire: asDrafted(questionnaire),
    yaml: writeYaml(questionnaire, remarks, files, columns),
    isUnsure: remarks.some((remark) => remark.isUnsure),
    assumptions: whatWasAssumed(questionnaire, remarks, columns, leftOut.length),
  };
}

function nothingAsked(files: readonly SurveyedFile[]): WinnowError {
  const names = files.map(({ name }) => name).join(', ');
  return files.every(({ rows }) => rows === 0)
    ? new WinnowError(
        'no-questions',
        `${names}: there is no response that can be read.`,
        'Run `winnow inspect` to see what is wrong, export again once there are responses, or say what was asked with --questionnaire.',
      )
    : new WinnowError(
        'no-questions',
        `${names}: no column looks like a question.`,
        'Run `winnow inspect` to see what each column was taken for and why.',
      );
}

/** That of more than half of the answers that tell: short answers are taken to be in it. */
function mainLanguage(languages: readonly LanguageCount[]): string | undefined {
  const all = languages.reduce((sum, { answers }) => sum + answers, 0);
  const [most] = languages;
  return most !== undefined && 2 * most.answers > all ? most.language : undefined;
}

function headersOf(
  columns: readonly GatheredColumn[],
  kind: 'response-id' | 'submitted',
): string[] {
  return columns.flatMap(({ judged, header, also }) =>
    judged.kind === kind && header !== '' ? [header, ...also] : [],
  );
}

/** Fields by which reviews break their tables down, the most telling first. */
const telling = ['sector', 'organisation-type', 'capacity', 'region', 'country'];
const mostGroups = 30;

/** Two fields of one notion, such as "User type" twice, would make the same tables twice. */
function chooseBreakdowns(
  fields: readonly ProfileField[],
  notions: readonly (string | undefined)[],
): string[] {
  const rank = (id: string): number =>
    telling.includes(id) ? telling.indexOf(id) : telling.length + (id === 'language' ? 1 : 0);
  const usable = fields
    .map((field, place) => ({ field, id: field.id, place, notion: notions[place] ?? field.id }))
    .filter(({ field }) => makesGroups(field))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.place - b.place);
  return usable
    .filter(({ notion }, at) => usable.findIndex((other) => other.notion === notion) === at)
    .slice(0, 2)
    .map(({ id }) => id);
}

function makesGroups(field: ProfileField): boolean {
  return (
    hasOptions(field) &&
    field.options !== undefined &&
    field.options.length >= 2 &&
    field.options.length <= mostGroups
  );
}

function generalRemarks(
  questionnaire: Questionnaire,
  submitted: GatheredColumn | undefined,
): readonly Remark[] {
  const noId = questionnaire['response-id']?.length === 0;
  const noTime = questionnaire.submitted?.length === 0;
  return [
    { path: ['title'], text: "by the file's name: give it the title of the consultation" },
    ...(submitted?.times.isAmbiguous === true
      ? [
          {
            path: ['date-order'],
            text: 'unsure: no date shows whether the day or the month comes first',
            isUnsure: true,
          },
        ]
      : []),
    ...(noId
      ? [{ path: ['response-id'], text: 'no column identifies responses: file and row do' }]
      : []),
    ...(noTime ? [{ path: ['submitted'], text: 'no column holds times that can be read' }] : []),
  ];
}
