import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { smallFrame, smallHeader, smallQuestionnaire } from './small-call.js';
import { toCsv } from './to-csv.js';
import { toXlsx } from './to-xlsx.js';

/** What inputs are called that {@link writeHostileInputs} makes of a text. */
export interface HostileInputs {
  /** An export of a small call; its name holds the text. */
  readonly answers: string;
  /** The same as a workbook, on a sheet that is called by the text. */
  readonly workbook: string;
  readonly questionnaire: string;
  readonly frame: string;
}

/**
 * Writes a call in which a text stands wherever somebody else may put one: in the names of files, sheets and
 * columns, in ids, groups, own options and answers, in the words of the questionnaire and of the code frame.
 *
 * @param place how the text stands with the words around it
 */
export function writeHostileInputs(
  folder: string,
  text: string,
  place: (text: string, words: string) => string = (hostile, words) => `${words} ${hostile}`,
): HostileInputs {
  mkdirSync(join(folder, 'made'), { recursive: true });
  const put = (words: string): string => place(text, words);
  const yaml = (words: string): string => JSON.stringify(put(words));
  const fileName = text.replace(/[/\u0000\n\r]/g, '');
  const names: HostileInputs = {
    answers: `answers${fileName}.csv`,
    workbook: `book${fileName}.xlsx`,
    questionnaire: `asked${fileName}.yaml`,
    frame: `frame${fileName}.yaml`,
  };
  const rows = Array.from({ length: 24 }, (_, row) =>
    smallHeader.map((header) => {
      const cells: Readonly<Record<string, string>> = {
        'Response ID': put(`R${row}`),
        Submitted: row === 3 ? put('soon') : '2024-01-05',
        // An id that shares a word with the name would be shown as a number.
        name: row % 2 === 0 ? 'Ada' : put('Ada'),
        email: `ada${row}@example.org`,
        confidentiality: '',
        contact: 'Yes',
        capacity: row % 3 === 0 ? 'organisation' : row === 4 ? put('committee') : 'individual',
        group: put(`group ${row % 2}`),
        region: row === 5 ? put('mars') : 'north',
        job: put('nurse'),
      };
      return (
        cells[header] ??
        put(`The staff of ${row % 2 === 0 ? 'prisons' : 'clinics'} need funding and a grant now.`)
      );
    }),
  );
  const headers = [...smallHeader, put('unknown'), `${put('and')}\nanother`];
  const table = [headers, ...rows.map((row) => [...row, put('x'), 'y'])];
  // One row is cut off, so that it is rejected.
  writeFileSync(join(folder, names.answers), `${toCsv(table)}${toCsv([[put('R99'), 'x']])}`);
  const inXml = table.map((row) => row.map((cell) => cell.replace(/[\u0000-\u001f]/g, ' ')));
  const sheet = fileName.replace(/[\u0000-\u001f[\]:*?\\]/g, '').slice(0, 20);
  writeFileSync(
    join(folder, names.workbook),
    toXlsx({ [`answers${sheet}`]: inXml, [`more${sheet}`]: inXml }),
  );
  writeFileSync(
    join(folder, names.questionnaire),
    smallQuestionnaire
      .replace('title: A small call', `title: ${yaml('A small call')}`)
      .replace('question: Which group?', `question: ${yaml('Which group?')}`)
      .replace('question: What else?', `question: ${yaml('What else?')}`),
  );
  writeFileSync(
    join(folder, names.frame),
    smallFrame
      .replace('title: A small code frame', `title: ${yaml('A small code frame')}`)
      .replace('label: Money', `label: ${yaml('Money')}`)
      .replace('label: Grants', `label: ${yaml('Grants')}`),
  );
  return names;
}
