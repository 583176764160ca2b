import { allQuestions, evidenceTitles, isGroup, stageTitles } from '../tables/index.js';
import { choicesMade } from './choices-made.js';
import type { Context } from './context.js';
import { shareOf } from './context.js';
import { against } from './group-differences.js';
import { counted, further, inSentence, inWords, listed, plural, sentence } from './language.js';
import { languagesWritten } from './languages-written.js';
import { quantifierOf } from './report-words.js';
import type { Field, Row } from './table-rows.js';
import { namedThemes } from './themes-raised.js';

/** The call as a whole, in a few sentences. */
export function overview(context: Context): readonly string[] {
  return [
    [...received(context), ...questionsAnswered(context), ...languagesWritten(context)].join(' '),
    choicesMade(context).join(' '),
    [...themes(context), ...differences(context)].join(' '),
    [...evidence(context), ...campaigns(context), notThePublic].join(' '),
  ].filter((paragraph) => paragraph !== '');
}

const notThePublic =
  'Respondents chose to take part, and who did not respond is unknown: the figures say what these respondents answered, and cannot be taken for what the public thinks.';

function received({ tables, isApproximate, isPartial }: Context): string[] {
  const stages = tables.of('responses-received');
  const of = (stage: string): number | undefined =>
    stages.find((row) => row.text('stage') === stage)?.number('responses');
  const analysed = of(stageTitles.analysed);
  if (analysed === undefined) return [];
  if (analysed === 0 && !isApproximate)
    return ['This report is made from no response: none is left to analyse.'];
  const answering = of(stageTitles.answering);
  const asksForWords = stages.some((row) => row.text('stage') === stageTitles.answering);
  const about = isApproximate ? 'about ' : '';
  const all = `This report is made from ${about}${analysed === 1 ? 'one response' : `${analysed} responses`}`;
  const some =
    !asksForWords && !isApproximate
      ? '; no question asked for an answer in words'
      : answering === undefined || isApproximate
        ? ''
        : answering === analysed
          ? `, ${analysed === 1 ? '' : 'each '}with an answer of substance to at least one question`
          : answering === 0
            ? `; ${analysed === 1 ? 'it has no' : 'none of them has an'} answer of substance`
            : `; ${answering} of them ${answering === 1 ? 'has' : 'have'} an answer of substance to at least one question`;
  return [sentence(all + some), ...largestGroups({ tables, isPartial })];
}

/** The fields by which themes are broken down. */
function breakdownsIn(tables: Context['tables']): readonly Field[] {
  return tables.fieldsOf('themes-by-').filter(({ id }) => id !== 'question');
}

/** Where more share the first place, their names say little. */
const mostTied = 3;

/** The largest groups of the first fields by which the tables are broken down. */
function largestGroups({ tables, isPartial }: Pick<Context, 'tables' | 'isPartial'>): string[] {
  const fields = breakdownsIn(tables);
  const shown = fields.flatMap(({ id, name }) => {
    const groups = tables
      .of(`respondents-by-${id}`)
      .filter((row) => isGroup(row.text('group')))
      .map((row) => ({ name: row.text('group'), number: row.number('respondents') ?? 0 }))
      .sort((a, b) => b.number - a.number);
    const [first] = groups;
    if (!first || first.number === 0) return [];
    const whose = isPartial ? ' whose number may be shown' : '';
    const largest = groups.filter(({ number }) => number === first.number);
    if (largest.length > mostTied)
      return [
        `by ${name}, ${largest.length} groups${whose} are the largest (${first.number} each)`,
      ];
    if (largest.length > 1)
      return [
        `by ${name}, the largest groups${whose} are ${listed(largest.map((group) => `“${group.name}”`))} (${first.number} each)`,
      ];
    const next = followedBy(groups.slice(1).filter(({ number }) => number > 0));
    return [`by ${name}, the largest group${whose} is “${first.name}” (${first.number})${next}`];
  });
  return shown.length === 0 ? [] : [sentence(shown.join('; '))];
}

/** Those that share the second place, unless there are many. */
function followedBy(others: readonly { readonly name: string; readonly number: number }[]): string {
  const [first] = others;
  const alike = others.filter(({ number }) => number === first?.number);
  if (first === undefined || alike.length > mostTied) return '';
  const each = alike.length === 1 ? '' : ' each';
  return `, followed by ${listed(alike.map(({ name }) => `“${name}”`))} (${first.number}${each})`;
}

function questionsAnswered({ tables, isApproximate, isPartial }: Context): string[] {
  const questions = tables
    .of('answers-by-question')
    .map((row) => ({ id: row.text('question'), answered: row.number('answered') }))
    .filter((question): question is CountedQuestion => question.answered !== undefined);
  if (questions.length < 2) return [];
  const ordered = [...questions].sort((a, b) => b.answered - a.answered);
  const first = ordered[0]!;
  const most = questions.filter(({ answered }) => answered === first.answered);
  const mostAnswers =
    most.length === 1
      ? `question ${first.id} drew the most answers (${first.answered})`
      : most.length <= mostTied
        ? `questions ${listed(most.map(({ id }) => id))} drew the most answers (${first.answered} each)`
        : `${inWords(most.length)} questions drew the most answers (${first.answered} each)`;
  if (isPartial) return [sentence(`Of the questions whose numbers may be shown, ${mostAnswers}`)];
  if (most.length === questions.length && !isApproximate)
    return [sentence(`Each question drew ${counted(first.answered, 'answer')}`)];
  return [
    sentence(isApproximate ? mostAnswers : `${mostAnswers}${otherQuestions(ordered, most.length)}`),
  ];
}

interface CountedQuestion {
  readonly id: string;
  readonly answered: number;
}

/** What follows those that drew the most answers, and what drew the fewest. */
function otherQuestions(ordered: readonly CountedQuestion[], most: number): string {
  const next = ordered.filter(({ answered }) => answered === ordered[most]!.answered);
  const fewest = ordered.at(-1)!;
  const least = ordered.filter(({ answered }) => answered === fewest.answered);
  const followed =
    most > 1 || next.length > mostTied || (next.length > 1 && next.length === least.length)
      ? ''
      : next.length === 1
        ? `, followed by question ${next[0]!.id} (${next[0]!.answered})`
        : `, followed by questions ${listed(next.map(({ id }) => id))} (${next[0]!.answered} each)`;
  if (followed !== '' && ordered.length === 2) return followed;
  const ends =
    least.length > 2
      ? `; ${inWords(least.length)} questions drew the fewest, ${inWords(fewest.answered)} each`
      : `; question${least.length === 1 ? '' : 's'} ${listed(least.map(({ id }) => id))} the fewest (${fewest.answered}${least.length === 1 ? '' : ' each'})`;
  return `${followed}${ends}`;
}

function themes(context: Context): string[] {
  const { tables, words, names } = context;
  const rows = tables.of('themes');
  const base = rows.find((row) => row.number('base') !== undefined)?.number('base');
  const [first, ...others] = namedThemes(rows);
  if (!first || base === undefined) return [];
  const word = quantifierOf(first.respondents, base, context);
  const shown = ({ label, respondents }: typeof first): string =>
    `${inSentence(label, names)} (${shareOf(respondents, base, context)})`;
  const who = base < words['quantify-from'] ? shareOf(first.respondents, base, context) : word;
  const lead = `All questions together, ${who} of those who answered wrote about ${shown(first)}`;
  return [
    sentence(lead.replace('all of those', 'all those')),
    ...(others.length === 0
      ? []
      : [sentence(`After that came ${listed(others.slice(0, 5).map(shown))}`)]),
  ];
}

/** Groups that the tables of themes by group mark as differing, the surest first. */
function differences(context: Context): string[] {
  const { tables, names } = context;
  // Where all who answered are of one group nothing was compared.
  const fields = breakdownsIn(tables).filter(({ id }) =>
    tables.of(`themes-by-${id}`).some((row) => row.number('p') !== undefined),
  );
  const told = fields.flatMap(({ id, name }) =>
    tables
      .of(`themes-by-${id}`)
      .filter((row) => ['more', 'less'].includes(row.text('stands-out')))
      .map((row) => ({ row, field: name, group: row.text(id) })),
  );
  if (fields.length === 0) return [];
  if (told.length === 0 && context.isPartial) return [];
  if (told.length === 0)
    return [
      sentence(
        `${listed(fields.map(({ name }) => `between ${plural(name)}`))} no difference is larger than chance would give`,
      ),
    ];
  const size = ({ row }: { readonly row: Row }): number => row.number('p') ?? 1;
  const [first] = [...told].sort((a, b) => size(a) - size(b));
  const { row, field, group } = first!;
  const numbers = ['respondents', 'base', 'others', 'others-base'].map((column) =>
    row.number(column),
  );
  const [own = 0, base = 0, others = 0, othersBase = 0] = numbers;
  const more = told.length - 1;
  return [
    sentence(
      `The clearest difference is in the ${field} “${group}”, whose respondents raised ${inSentence(row.text('theme'), names)} ${row.text('stands-out')} often than the rest: ${against([own, base], [others, othersBase], context)}`,
    ),
    ...(more === 0
      ? []
      : [
          sentence(
            `${further(more)} ${more === 1 ? 'difference is' : 'differences are'} larger than chance would give, and marked in the tables`,
          ),
        ]),
  ];
}

function evidence(context: Context): string[] {
  const rows = context.tables.ofQuestion('evidence-by-question', allQuestions);
  const find = (sign: string): Row | undefined => rows.find((row) => row.text('sign') === sign);
  const given = [
    [evidenceTitles.figures, 'gave figures'],
    [evidenceTitles.intervention, 'named an intervention'],
    [evidenceTitles.source, 'cited a source'],
  ].flatMap(([sign, words]) => {
    const number = find(sign!)?.number('respondents');
    const base = find(sign!)?.number('base');
    const isNobody = number === 0 && context.isApproximate;
    return number === undefined || base === undefined || base === 0 || isNobody
      ? []
      : [{ number, base, words: words! }];
  });
  if (given.length === 0) return [];
  if (given.every(({ number }) => number === 0))
    return [
      sentence(
        `As evidence, nobody ${listed(
          given.map(({ words }) => words),
          'or',
        )}`,
      ),
    ];
  const parts = given.map(
    ({ number, base, words }) =>
      `${number === 0 ? 'none' : shareOf(number, base, context)} ${words}`,
  );
  return [sentence(`As evidence, ${listed(parts)}`)];
}

function campaigns({ tables }: Context): string[] {
  const rows = tables.of('campaigns');
  if (rows.length === 0) return [];
  const respondents = rows.reduce((sum, row) => sum + (row.number('respondents') ?? 0), 0);
  return [
    rows.length === 1
      ? sentence(`The same text or nearly so was sent in by ${counted(respondents, 'respondent')}`)
      : sentence(`${inWords(rows.length)} texts were sent in by several respondents each`),
  ];
}
