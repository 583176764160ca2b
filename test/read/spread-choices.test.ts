import { describe, expect, test } from '@jest/globals';

import { toCsv } from '../support/to-csv.js';
import { readAll } from './source.js';

/** The question that was joined, and what each respondent chose. */
async function chosen(table: readonly (readonly string[])[]): Promise<unknown> {
  const { heads, rows } = await readAll(toCsv(table));
  const place = heads.findIndex(({ options }) => options !== undefined);
  return place < 0
    ? undefined
    : {
        header: heads[place]!.header,
        code: heads[place]!.code,
        options: heads[place]!.options,
        cells: rows.map(({ cells }) => cells[place] ?? ''),
      };
}

const names = 'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId'.split(',');
const wordings = 'Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID';
const qualtrics = (id: string, ...answers: string[]): string[] => [
  ...['2024-01-01 10:00:00', '2024-01-01 10:05:00', '0', '100', 'True'],
  ...['2024-01-01 10:05:00', id, ...answers],
];
const asked = 'Which of these do you use? - Selected Choice - ';
const header = [
  [...names, 'Q5_1', 'Q5_2', 'Q5_3', 'Q5_3_TEXT'],
  [
    ...wordings.split(','),
    ...[`${asked}Bus`, `${asked}Tram`, `${asked}Other`],
    'Which of these do you use? - Other - Text',
  ],
];
const ids = [
  ...['startDate', 'endDate', 'status', 'progress', 'finished', 'recordedDate', '_recordId'],
  ...['QID5_1', 'QID5_2', 'QID5_3', 'QID5_3_TEXT'],
].map((id) => JSON.stringify({ ImportId: id }));

describe('several choices over columns of their own are one question', () => {
  test.each([
    ['as texts', 'Bus', 'Tram', 'Other'],
    ['as figures', '1', '1', '1'],
  ])(
    'in Qualtrics %s, and what was written behind "other" stays',
    async (_name, bus, tram, other) => {
      const table = [
        ...header,
        ids,
        qualtrics('R_1', bus, tram, '', ''),
        qualtrics('R_2', '', '', other, 'Ferry'),
        qualtrics('R_3', '', '', '', ''),
      ];
      expect(await chosen(table)).toEqual({
        header: 'Which of these do you use?',
        code: 'Q5',
        options: ['Bus', 'Tram', 'Other'],
        cells: [['Bus', 'Tram'], ['Other'], ''],
      });
      const { heads, rows } = await readAll(toCsv(table));
      const written = heads.findIndex(({ role }) => role === 'other-text');
      expect(rows.map(({ cells }) => cells[written])).toEqual(['', 'Ferry', '']);
    },
  );

  const limesurvey = ['id', 'submitdate', 'lastpage', 'startlanguage'];
  const row = (id: string, ...cells: string[]): string[] => [id, '2024-06-01', '3', 'en', ...cells];

  test.each([
    ['codes', 'Y', ''],
    ['codes with N', 'Y', 'N'],
    ['full answers', 'Yes', 'No'],
    ['full answers in German', 'Ja', 'Nein'],
  ])('in LimeSurvey as %s', async (_name, yes, no) => {
    const table = [
      [...limesurvey, 'q1[SQ001]', 'q1[SQ002]', 'q1[SQ003]'],
      row('1', yes, no, yes),
      row('2', no, yes, no),
      row('3', '', '', ''),
    ];
    expect(await chosen(table)).toEqual({
      header: 'q1',
      code: 'q1',
      options: ['SQ001', 'SQ002', 'SQ003'],
      cells: [['SQ001', 'SQ003'], ['SQ002'], ''],
    });
  });

  test('with ticks below two rows of headers', async () => {
    const table = [
      ['Person', 'Which sessions?', '', '', 'What next?'],
      ['', 'Talk', 'Walk', 'Lunch', ''],
      ['p1', 'x', '', '', 'More talks'],
      ['p2', 'x', 'x', '', 'More walks'],
      ['p3', '', '', 'x', ''],
      ['p4', '', '', '', 'Dinner'],
    ];
    expect(await chosen(table)).toMatchObject({
      header: 'Which sessions?',
      options: ['Talk', 'Walk', 'Lunch'],
      cells: [['Talk'], ['Talk', 'Walk'], ['Lunch'], ''],
    });
  });

  test('in LimeSurvey with its columns named in the language of the survey', async () => {
    const heads = ['id. Antwort ID', 'submitdate. Abgeschickt', 'lastpage. Seite'];
    const table = [
      [...heads, 'startlanguage. Sprache', 'q1[SQ001]. Wie? [Rad]', 'q1[SQ002]. Wie? [Bus]'],
      row('1', 'Ja', 'Nein'),
      row('2', 'Nein', 'Ja'),
    ];
    expect(await chosen(table)).toMatchObject({ header: 'Wie?', options: ['Rad', 'Bus'] });
  });

  test('in any table that repeats the option in its column', async () => {
    const table = [
      ['id', 'Which of these do you grow?: Leeks', 'Which of these do you grow?: Peas'],
      ['r1', 'Leeks', ''],
      ['r2', '', 'Peas'],
    ];
    expect(await chosen(table)).toMatchObject({ cells: [['Leeks'], ['Peas']] });
  });
});

describe('in any table, whoever wrote it, several choices are found where they', () => {
  const of = (header: string, ...rows: string[][]): string[][] => [
    ['id', `${header}Leeks)`, `${header}Peas)`, 'Why?'],
    ...rows.map((cells, at) => [`r${at}`, ...cells, 'They taste good.']),
  ];
  const cells = [['Leeks', 'Peas'], ['Peas'], ''];

  test.each([
    ['are marked with 1 and 0', '1', '0'],
    ['are marked with true and false', 'TRUE', 'FALSE'],
    ['are checked or unchecked', 'Checked', 'Unchecked'],
    ['are marked with a cross', 'x', ''],
  ])('%s', async (_name, yes, no) => {
    const table = of('Which do you grow? (choice=', [yes, yes], [no, yes], [no, no]);
    expect(await chosen(table)).toMatchObject({
      header: 'Which do you grow?',
      options: ['Leeks', 'Peas'],
      cells,
    });
  });

  test('are answered with yes, and the question says that several may apply', async () => {
    const header = 'Which do you grow? Select all that apply. (choice=';
    const table = of(header, ['Yes', 'Yes'], ['No', 'Yes'], ['No', 'No']);
    expect(await chosen(table)).toMatchObject({ cells });
  });

  test('stand before the question, as Alchemer has them', async () => {
    const table = [
      [
        'id',
        'Leeks:What do you grow?',
        'Peas:What do you grow?',
        'Other - Write In:What do you grow?',
      ],
      ['r1', 'Leeks', 'Peas', ''],
      ['r2', '', 'Peas', 'Quinces'],
    ];
    expect(await chosen(table)).toMatchObject({
      header: 'What do you grow?',
      cells: [
        ['Leeks', 'Peas'],
        ['Peas', 'Other'],
      ],
    });
    const { heads } = await readAll(toCsv(table));
    expect(heads.at(-1)).toMatchObject({ detail: 'Other - Write In', role: 'other-text' });
  });

  test('stand under themselves, with no question over them', async () => {
    const table = [
      ['id', 'Leeks', 'Peas', 'Other'],
      ['r1', 'Leeks', 'Peas', ''],
      ['r2', '', 'Peas', 'Quinces'],
    ];
    expect(await chosen(table)).toMatchObject({
      header: 'Leeks / Peas',
      cells: [
        ['Leeks', 'Peas'],
        ['Peas', 'Other'],
      ],
    });
  });

  test('count as "Other" what was written there, so that nobody who answered is left out', async () => {
    const asked = 'Which do you grow?: ';
    const table = [
      ['id', `${asked}Leeks`, `${asked}Peas`, `${asked}Other (please specify)`],
      ['r1', '1', '1', ''],
      ['r2', '0', '1', 'Quinces'],
      ['r3', '0', '0', 'Quinces'],
    ];
    expect(await chosen(table)).toMatchObject({
      options: ['Leeks', 'Peas', 'Other'],
      cells: [['Leeks', 'Peas'], ['Peas', 'Other'], ['Other']],
    });
  });

  test('also where one is "Other" of a kind, and nobody writes under it', async () => {
    const found = await chosen([
      ['Respondent ID', 'Who helped you?', '', ''],
      ['', 'A nurse', 'Other health worker', 'Other (please specify)'],
      ['1', 'A nurse', '', ''],
      ['2', '', 'Other health worker', ''],
      ['3', '', '', 'my aunt'],
    ]);
    expect(found).toMatchObject({
      options: ['A nurse', 'Other health worker', 'Other'],
      cells: [['A nurse'], ['Other health worker'], ['Other']],
    });
  });

  test('not twice, where what was written belongs to an option of its own', async () => {
    const found = await chosen([
      [
        'id',
        'Helped by?: A nurse',
        'Helped by?: Other reason',
        'Helped by?: Other reason (specify)',
      ],
      ['1', '1', '', ''],
      ['2', '', '1', 'my aunt'],
    ]);
    expect(found).toMatchObject({
      options: ['A nurse', 'Other reason'],
      cells: [['A nurse'], ['Other reason']],
    });
  });

  test('also where an option begins with the same letter', async () => {
    const found = await chosen([
      ['id', 'Which plot?: A', 'Which plot?: B', 'Which plot?: Another (please specify)'],
      ['1', '1', '', ''],
      ['2', '', '1', 'the one by the gate'],
    ]);
    expect(found).toMatchObject({ options: ['A', 'B', 'Other'], cells: [['A'], ['B', 'Other']] });
  });

  test.each(['N/A', 'n.a.', 'none', 'None.', '-', '—', 'No', 'not applicable', '…'])(
    'not "%s", which says that there is nothing else',
    async (nothing) => {
      const found = await chosen([
        ['Respondent ID', 'What do you grow?', '', ''],
        ['', 'Leeks', 'Peas', 'Other (please specify)'],
        ['1', 'Leeks', '', nothing],
        ['2', '', 'Peas', ''],
        ['3', '', '', nothing],
        ['4', '', '', 'None of them; nuts'],
      ]);
      expect(found).toMatchObject({ cells: [['Leeks'], ['Peas'], '', ['Other']] });
    },
  );
});

describe('columns of one question stay a grid', () => {
  const limesurvey = ['id', 'submitdate', 'lastpage', 'startlanguage', 'q1[SQ001]', 'q1[SQ002]'];
  test.each([
    ['a third answer is among them', ['Yes', 'Uncertain'], ['No', 'Yes']],
    ['one row of it was left out', ['Yes', ''], ['No', 'Yes']],
    ['everybody says yes to everything', ['Yes', 'Yes'], ['Yes', 'Yes']],
  ])('where %s', async (_name, ...answers) => {
    const rows = answers.map((cells, at) => [`${at}`, '2024-06-01', '3', 'en', ...cells]);
    expect(await chosen([limesurvey, ...rows])).toBeUndefined();
  });

  test('where a table that is no platform’s has marks alone', async () => {
    const table = [
      ['id', 'Which of these do you grow?: Leeks', 'Which of these do you grow?: Peas'],
      ['r1', 'Yes', ''],
      ['r2', '', 'Yes'],
    ];
    expect(await chosen(table)).toBeUndefined();
  });
});

test('what is no mark further down the file is kept, to be reported as no option', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => [
    `${at}`,
    ...['2024-06-01', '3', 'en', at % 2 === 0 ? 'Y' : '', 'Y'],
  ]);
  const late = ['901', '2024-06-01', '3', 'en', 'maybe', ''];
  const header = ['id', 'submitdate', 'lastpage', 'startlanguage', 'q1[SQ001]', 'q1[SQ002]'];
  // Far enough from the rows that the layout is recognised by.
  const filler = 'x'.repeat(2000);
  const table = [[...header, 'q2'], ...rows.map((row) => [...row, filler]), [...late, '']];
  const { rows: read } = await readAll(toCsv(table), [100_000, 200_000, 500_000]);
  expect(read.at(-1)!.cells[4]).toEqual(['maybe']);
});
