import { addDays, daysBetween } from '../statistics/index.js';
import { analystColumn, count, percent, percentColumn, text, textColumn } from './cells.js';
import { everyRow } from './chart-rows.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { counted } from '../wording/index.js';

/** More days than this between the first and the last: those on which nothing came are left out. */
const mostDays = 400;

/**
 * When the responses came, day by day, and how many had come by then. For the analysts: days on which few
 * responded tell who they were to anyone who saw them write.
 */
export function responsesByDay({ days, status, questionnaire }: Findings): readonly Draft[] {
  if (days.length === 0) return [];
  const { closes } = questionnaire;
  const dated = days.reduce((sum, [, responses]) => sum + responses, 0);
  const isWhole = daysBetween(days[0]![0], days.at(-1)![0]) <= mostDays;
  let before = 0;
  return [
    draft({
      id: 'responses-by-day',
      title: 'Responses by day of submission',
      base: `${counted(dated, 'response')} with a time of submission, of ${status.analysed} analysed`,
      columns: [
        textColumn('day', 'Day'),
        analystColumn('responses', 'Responses', { kind: 'day', item: { column: 'day' } }),
        analystColumn('until', 'Responses until then', { kind: 'until', item: { column: 'day' } }),
        percentColumn('percent', 'Per cent until then'),
      ],
      rows: (isWhole ? everyDay(days) : days).map(([day, responses]) => {
        before += responses;
        return [text(day), count(responses), count(before), percent(before, dated)];
      }),
      notes: [
        ...(closes === undefined ? [] : [`The call closed on ${closes}.`]),
        ...(isWhole ? [] : ['Days on which no response came are left out.']),
      ],
      chart: {
        kind: 'columns',
        rows: everyRow,
        label: 'day',
        value: 'responses',
        mark: closes === undefined ? undefined : { after: closes, label: `closed ${closes}` },
      },
    }),
  ];
}

/** The days with those between them on which nothing came. */
function everyDay(days: Findings['days']): Findings['days'] {
  const counts = new Map(days);
  const first = days[0]![0];
  return Array.from({ length: daysBetween(first, days.at(-1)![0]) + 1 }, (_, place) => {
    const day = addDays(first, place);
    return [day, counts.get(day) ?? 0] as const;
  });
}
