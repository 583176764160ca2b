import { benjaminiHochberg, fisherExact } from '../statistics/index.js';
import { isGroup } from '../tables/index.js';
import type { AskedQuestion, Context } from './context.js';
import { inSentence, further, listed, perCent, sentence } from './language.js';
import type { Field } from './table-rows.js';
import { namedThemes } from './themes-raised.js';
import type { RaisedTheme } from './themes-raised.js';

/** The level of the tables of themes by group. */
const significant = 0.05;

/** A paragraph tells so many differences. */
const mostTold = 2;

interface Difference {
  readonly field: Field;
  readonly group: string;
  readonly theme: string;
  readonly own: readonly [respondents: number, base: number];
  readonly others: readonly [respondents: number, base: number];
  readonly p: number;
}

/**
 * Which groups raised the themes that are named more or less often than the rest: by Fisher's exact test on
 * the counts that the tables show, adjusted over all pairs of the question after Benjamini and Hochberg (1995).
 */
export function groupDifferences(question: AskedQuestion, context: Context): string[] {
  const { tables, names } = context;
  const { answered } = question;
  // What is rounded cannot be tested.
  if (answered === undefined || answered === 0 || context.isApproximate) return [];
  const fields = tables.fieldsOf('themes-by-question-and-');
  const themes = namedThemes(tables.ofQuestion('themes-by-question', question.id));
  if (fields.length === 0 || themes.length === 0) return [];
  const named = new Map(themes.map((theme) => [theme.id, theme]));
  const tested = fields.flatMap((field) => compare(field, question, named, context));
  if (tested.length === 0) return [];
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const told = tested
    .map((difference, index) => ({ ...difference, p: adjusted[index]! }))
    .filter(({ p }) => p <= significant)
    .sort((a, b) => a.p - b.p);
  if (told.length === 0) {
    // Of groups that are withheld nothing is known.
    if (context.isPartial) return [];
    const kinds = listedOr(fields.map(({ name }) => name));
    return [`No ${kinds} differs from the rest by more than chance would give.`];
  }
  const lines = told.slice(0, mostTold).map(({ field, group, theme, own, others }) => {
    const more = own[0] / own[1] > others[0] / others[1] ? 'more' : 'less';
    return sentence(
      `Respondents of the ${field.name} “${group}” raised ${inSentence(theme, names)} ${more} often than the rest: ${against(own, others, context)}`,
    );
  });
  const left = told.length - lines.length;
  return left > 0
    ? [
        ...lines,
        sentence(
          `${further(left)} such ${left === 1 ? 'difference is' : 'differences are'} in the tables`,
        ),
      ]
    : lines;
}

function compare(
  field: Field,
  { id, answered }: AskedQuestion,
  named: ReadonlyMap<string, RaisedTheme>,
  { tables, words }: Context,
): Difference[] {
  const ids = new Set(named.keys());
  const rows = tables.ofQuestion(`themes-by-question-and-${field.id}`, id, ids);
  return rows.flatMap((row) => {
    const theme = named.get(row.text('theme-id'));
    const group = row.text(field.id);
    const respondents = row.number('respondents');
    const base = row.number('base');
    if (!theme || respondents === undefined || base === undefined || !isGroup(group)) return [];
    const others = [theme.respondents - respondents, answered! - base] as const;
    if (base < words['quantify-from'] || others[1] < words['quantify-from'] || others[0] < 0)
      return [];
    const p = fisherExact(respondents, base, others[0], others[1]);
    return [{ field, group, theme: theme.label, own: [respondents, base] as const, others, p }];
  });
}

/** "8 of 10, against 12 of the other 70"; with percentages where both bases carry them. */
export function against(
  own: readonly [number, number],
  others: readonly [number, number],
  { words }: Context,
): string {
  if (Math.min(own[1], others[1]) < words['percentages-from'])
    return `${own[0]} of ${own[1]}, against ${others[0]} of the other ${others[1]}`;
  const [a, b] = [own, others].map(([part, all]) => Math.round((100 * part) / all)) as [
    number,
    number,
  ];
  const points = Math.abs(a - b);
  return `${perCent(a)}, against ${perCent(b)} (${points} percentage ${points === 1 ? 'point' : 'points'})`;
}

function listedOr(names: readonly string[]): string {
  return listed(names).replace(/ and (?=[^ ]+$)/, ' or ');
}
