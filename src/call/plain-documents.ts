import { surveyFile } from '../columns/index.js';
import { WinnowError } from '../issues/index.js';
import { headerOfPeople, ofPeople } from './columns-of-people.js';
import type { TextDocument } from '../keyphrases/index.js';
import { cellText, readRows } from '../read/index.js';
import type { ReadWishes, Row, Source } from '../read/index.js';
import { redactPatterns } from '../responses/index.js';
import { fold } from '../text/index.js';

/**
 * The documents of a file that is no export of a call: one `text` a row, with its `id`. Personal
 * details that show by their form are removed.
 *
 * @param isKnown whether {@link holdsTexts} has seen the file, which of a pipe it cannot
 * @throws WinnowError `bad-input` when the file has no column `text`; or, of a file that is not known, when a header
 *   speaks of who wrote the texts
 */
export async function* readPlainDocuments(
  source: Source,
  isKnown: boolean,
): AsyncGenerator<TextDocument> {
  const file = await readRows(source, () => undefined);
  const { columns, batches } = file;
  let isFirst = true;
  let checked = 0;
  for await (const batch of batches) {
    const place = (name: string): number => columns.findIndex((column) => fold(column) === name);
    if (isFirst && place('text') < 0) throw noText(source.name, columns);
    isFirst = false;
    // Records of JSON may show more columns as they are read.
    const header = isKnown || checked === columns.length ? undefined : headerOfPeople(file);
    if (header !== undefined) throw answersOfACall(source.name, header);
    checked = columns.length;
    for (const row of batch) {
      const id = textAt(row, place('id')).trim();
      yield {
        id: redactPatterns(id === '' ? `${source.name}:${row.number}` : id),
        text: redactPatterns(textAt(row, place('text'))),
      };
    }
  }
}

/** What files with an id and a text a row are read as: a call with one question. */
export const plainQuestionnaire = `id: texts
title: Texts
response-id: [id]
sections:
  - id: texts
    title: Texts
    questions:
      - id: text
        question: text
`;

/** Whether a file has the columns `id` and `text` and no others: it needs no questionnaire. */
export async function holdsPlainDocuments(source: Source, wishes: ReadWishes): Promise<boolean> {
  return (await columnsOf(source, wishes)).sort().join(' ') === 'id text';
}

/**
 * Whether {@link readPlainDocuments} may read a file: it has a column of texts, and none that says who wrote them or
 * what may be shown. A call may have a question that is called "text", and its answers may be confidential.
 *
 * @param open the file from its beginning, each time
 */
export async function holdsTexts(open: () => Source): Promise<boolean> {
  const names = await columnsOf(open(), {});
  if (!names.includes('text')) return false;
  if (names.every((name) => name === 'id' || name === 'text')) return true;
  const { columns } = await surveyFile(open(), () => undefined);
  return !columns.some(({ judged }) => ofPeople.has(judged.kind));
}

async function columnsOf(source: Source, wishes: ReadWishes): Promise<string[]> {
  const { columns, batches } = await readRows(source, () => undefined, wishes);
  const rows = batches[Symbol.asyncIterator]();
  // Records of JSON show their columns as they are read.
  await rows.next();
  await rows.return?.();
  return columns.map(fold);
}

function textAt(row: Row, place: number): string {
  return cellText(row.cells[place], '\n');
}

function answersOfACall(name: string, header: string): WinnowError {
  return new WinnowError(
    'bad-input',
    `The column "${header}" of ${name} shows that its texts are answers of a call, some of which may be confidential.`,
    'Give --questionnaire with what was asked, or the columns id and text alone.',
  );
}

function noText(name: string, columns: readonly string[]): WinnowError {
  const known = columns.slice(0, 10).join(' · ');
  return new WinnowError(
    'bad-input',
    `${name} has no column called "text" (its columns: ${known}).`,
    'Name the columns id and text, or give --questionnaire with what was asked.',
  );
}
