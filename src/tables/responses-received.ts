import { count, countColumn, percent, percentColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Cell, Draft } from './table.js';

/** Table 1: what was read, and where each response went. */
export function responsesReceived({
  questionnaire,
  reconciliation,
  status,
}: Findings): readonly Draft[] {
  const { read, analysed, duplicates, tests, rejected, filteredOut } = reconciliation;
  const ofRead = (label: string, value: number): Cell[] => [
    text(label),
    count(value),
    percent(value, read),
    text('responses read'),
  ];
  const ofAnalysed = (label: string, value: number): Cell[] => [
    text(label),
    count(value),
    percent(value, analysed),
    text('responses analysed'),
  ];
  return [
    draft({
      id: 'responses-received',
      title: 'Responses received, and how they reconcile',
      base: `${read} responses read, ${analysed} analysed`,
      columns: [
        textColumn('stage', 'Responses'),
        countColumn('responses', 'Number'),
        percentColumn('percent', 'Per cent'),
        textColumn('of', 'Of'),
      ],
      rows: [
        ofRead('Read', read),
        ofRead('Analysed', analysed),
        ofRead('Left out: earlier or repeated submission of the same response', duplicates),
        ...(tests === 0 ? [] : [ofRead('Left out: test or preview of the survey', tests)]),
        ofRead('Left out: filtered out on request', filteredOut),
        ofRead('Left out: rejected because it cannot be read', rejected),
        ...(questionnaire.closes === undefined
          ? [ofAnalysed('With a time of submission', status.inTime)]
          : [
              ofAnalysed('Submitted in time', status.inTime),
              ofAnalysed('Submitted late', status.late),
            ]),
        ofAnalysed('Time of submission not known', status.undated),
        ofAnalysed('Confidentiality requested', status.confidential),
        ofAnalysed('With a substantive answer to at least one question', status.answering),
      ],
      notes: [
        'Responses read = analysed + all those left out.',
        'Late and confidential responses are counted in all tables.',
      ],
    }),
  ];
}
