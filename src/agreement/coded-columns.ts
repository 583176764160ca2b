import { fold } from '../text/index.js';
import { didYouMean, notOneOf } from '../yaml/index.js';
import type { SampleProblems } from './sample-problems.js';

/** Which column of a coded sample holds what. */
export interface CodedColumns {
  readonly response: number;
  readonly question: number;
  readonly themes: readonly { readonly id: string; readonly column: number }[];
}

const responseHeaders = ['response', 'response id', 'id'];
const questionHeaders = ['question', 'question id'];
/** Columns that are there for the coder, not for us. */
const others = ['asked', 'answer', 'text', 'coder', 'note', 'notes', 'comment', 'comments', ''];

/**
 * Takes a sample's headers apart. A theme's column is headed by its id, or by "id: label".
 *
 * @throws WinnowError `bad-input` when response, question or all themes are missing
 */
export function findColumns(
  headers: readonly string[],
  knownThemes: readonly string[] | undefined,
  problems: SampleProblems,
): CodedColumns {
  const folded = headers.map((header) => fold(header.trim()));
  const find = (names: readonly string[], what: string): number => {
    const column = folded.findIndex((header) => names.includes(header));
    if (column < 0) {
      const close = didYouMean(names[0]!, headers);
      problems.add(`No column is headed "${what}".${close}`);
    }
    return column;
  };
  const response = find(responseHeaders, 'Response');
  const question = find(questionHeaders, 'Question');
  const themes: { id: string; column: number }[] = [];
  folded.forEach((header, column) => {
    if (column === response || column === question || others.includes(header)) return;
    const id = headers[column]!.split(':', 1)[0]!.trim();
    if (knownThemes !== undefined && !knownThemes.includes(id)) {
      problems.add(
        `${notOneOf('theme of the code frame', id, knownThemes)} Columns of your own may be headed Notes or Coder.`,
      );
    } else if (themes.some((theme) => theme.id === id)) {
      problems.add(`Two columns are headed by the theme "${id}".`);
    } else themes.push({ id, column });
  });
  if (themes.length === 0)
    problems.add('No column is headed by a theme: `winnow sample --code-frame` makes them.');
  problems.throwIfAny();
  return { response, question, themes };
}
