import { allGroups, isGroup } from '../tables/index.js';
import type { Context } from './context.js';
import { shareOf } from './context.js';
import { inWords, listed, sentence } from './language.js';
import type { Row } from './table-rows.js';

/** More questions than this are not told one by one. */
const mostQuestions = 6;

/**
 * What was chosen in the questions answered with options: in those that most answered, in the order of their tables.
 */
export function choicesMade(context: Context): readonly string[] {
  const { tables } = context;
  const asked = tables.idsOf(prefix);
  const all = asked.flatMap((id) => questionIn(id, tables));
  const answered = [...all].sort((a, b) => b.base - a.base).slice(0, mostQuestions);
  const told = all.filter((question) => answered.includes(question));
  if (told.length === 0) return [];
  const [first, last] = [asked[0]!, asked.at(-1)!].map((id) => tables.numberOf(id)!);
  return [
    ...told.map((question) => chosenIn(question, context)),
    ...(context.isPartial ? [onlyShown] : []),
    ...(told.length === asked.length
      ? []
      : [`All questions with options are in Tables ${first!} to ${last!}.`]),
  ];
}

/** Others may have been chosen by more. */
const onlyShown = 'Only options whose numbers may be shown are named.';

const prefix = 'choices-';

interface ClosedQuestion {
  readonly id: string;
  readonly base: number;
  readonly leading: readonly [Choice, ...Choice[]];
}

/** Nothing of a table that shows nobody who chose; nor of a grid, which has too many rows to tell. */
function questionIn(id: string, tables: Context['tables']): ClosedQuestion[] {
  const rows = tables
    .of(id)
    .filter((row) => ['', allGroups].includes(row.text('group')) && row.text('row-id') === '');
  const base = rows[0]?.number('base');
  const [first, ...others] = mostChosen(rows);
  return base === undefined || first === undefined
    ? []
    : [{ id, base, leading: [first, ...others] }];
}

function chosenIn({ id, base, leading }: ClosedQuestion, context: Context): string {
  const { tables, isApproximate } = context;
  const asked = `who answered “${wordingOf(id, tables)}”`;
  const where = `(Table ${tables.numberOf(id)!})`;
  const [first] = leading;
  if (base === 1 && !isApproximate)
    return sentence(`The only one ${asked} chose “${first.option}” ${where}`);
  const choices = leading.map(
    ({ option, respondents }, place) =>
      `${shareOfThem(respondents, base, context)} ${place === 0 ? 'chose ' : ''}“${option}”`,
  );
  const who = isApproximate ? `some ${base}` : `the ${base}`;
  return sentence(`Of ${who} ${asked}, ${listed(choices)} ${where}`);
}

interface Choice {
  readonly option: string;
  readonly respondents: number;
}

/** Up to three options, chosen by more than all others: of several with the same number none is picked. */
function mostChosen(rows: readonly Row[]): readonly Choice[] {
  const choices = rows
    .map((row) => ({ option: row.text('option'), respondents: row.number('respondents') ?? 0 }))
    .filter(({ option, respondents }) => isGroup(option) && respondents > 0)
    .sort((a, b) => b.respondents - a.respondents);
  const next = choices[3]?.respondents ?? 0;
  return choices.slice(0, 3).filter(({ respondents }) => respondents > next);
}

function shareOfThem(respondents: number, base: number, context: Context): string {
  const { words, isApproximate } = context;
  // Of rounded numbers, as many as answered need not be everybody.
  if (respondents >= base) return isApproximate ? `about ${respondents}` : 'all';
  if (base >= words['percentages-from']) return shareOf(respondents, base, context);
  return isApproximate ? `about ${respondents}` : inWords(respondents);
}

/** What goes on behind the question, such as how to answer it, is left out of a long wording. */
const longWording = 120;

function wordingOf(id: string, tables: Context['tables']): string {
  const wording = tables.titleOf(id)!.replace(`Question ${id.slice(prefix.length)}: `, '');
  return wording.length > longWording ? wording.replace(/\?.*$/s, '?') : wording;
}
