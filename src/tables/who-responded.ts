import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentOf,
  text,
  textColumn,
} from './cells.js';
import { largest } from './chart-rows.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { inGroup, nameOf, severalNotes } from './where-columns.js';
import { counted } from '../wording/index.js';

/** Table 2: respondents by each profile field. */
export function whoResponded({ profile, answers, status }: Findings): readonly Draft[] {
  return profile.map(({ field, place, groups, isMultiple }) =>
    draft({
      id: `respondents-by-${field.id}`,
      title: `Respondents by ${nameOf(field)}`,
      base: analysedBase(status.analysed),
      columns: [
        textColumn('group', field.question),
        countColumn('respondents', 'Respondents', {
          kind: 'responded',
          ...inGroup({ field }, 'group'),
        }),
        percentColumn('percent', 'Per cent of respondents'),
      ],
      rows: groups.map((group) => {
        const respondents = answers.respondents({ field: place, name: group });
        return [text(group), count(respondents), percent(respondents, status.analysed)];
      }),
      notes: severalNotes({ isMultiple }),
      brief: { rows: largest(drawn), what: `the ${drawn} largest groups` },
      chart: {
        kind: 'bars',
        rows: largest(drawn),
        label: 'group',
        value: 'respondents',
        ...(groups.length > drawn ? { note: `The chart shows the ${drawn} largest groups.` } : {}),
      },
      publication: {
        base: (shown) => analysedBase(shown(status.analysed)),
        figures: [percentOf('respondents', () => ({ kind: 'responded' }))],
      },
    }),
  );
}

/** A chart of more groups cannot be read. */
const drawn = 40;

export function analysedBase(analysed: number | string): string {
  return `${counted(analysed, 'response')} analysed`;
}
