import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { checkRules } from '../../src/audit/breach.js';
import type { Breach } from '../../src/audit/index.js';
import { auditFile } from '../../src/audit/index.js';
import { rangeOf } from '../../src/audit/spreadsheet/book.js';
import type { Book, Cell, Sheet } from '../../src/audit/spreadsheet/book.js';
import { spreadsheetRules } from '../../src/audit/spreadsheet/index.js';
import { reportWorkbook } from '../../src/report/workbook/from-report.js';
import { toOds } from '../../src/report/ods/to-ods.js';
import { toXlsx } from '../../src/report/xlsx/to-xlsx.js';
import { chartedTables } from '../support/charted-tables.js';
import { reportOf } from '../support/report-text.js';

type Value = string | number | undefined;

function sheet(
  name: string,
  rows: readonly (readonly Value[])[],
  more: Partial<Sheet> = {},
): Sheet {
  return {
    name,
    isHidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    tables: [],
    linksTo: [],
    silentPictures: 0,
    rows: rows.map((cells) =>
      cells.map((value): Cell | undefined =>
        value === undefined
          ? undefined
          : { text: String(value), isNumber: typeof value === 'number' },
      ),
    ),
    ...more,
  };
}

const cover = sheet('Cover', [['A report'], ['[c] means withheld to protect respondents']]);
const contents = sheet('Contents', [['Contents'], ['Sheet', 'What'], ['Table_1', 'Themes']], {
  tables: [rangeOf('A2:B3')!],
  linksTo: ['Table_1', 'Table_2'],
});
const notes = sheet(
  'Notes',
  [['Notes'], ['Note', 'Text'], ['[note 1]', 'Few'], ['[note 2]', 'Many']],
  {
    tables: [rangeOf('A2:B4')!],
  },
);
const table1 = sheet(
  'Table_1',
  [['Table 1: Themes [note 1]'], ['Theme', 'Respondents'], ['naloxone', 12], ['prison', '[c]']],
  { tables: [rangeOf('A2:B4')!] },
);
const table2 = sheet(
  'Table_2',
  [['Table 2: Questions [note 2]'], ['Question', 'Answers'], ['1', 12], ['2', 3]],
  { tables: [rangeOf('A2:B4')!] },
);
const sound: Book = {
  title: 'A report',
  language: 'en-GB',
  sheets: [cover, contents, notes, table1, table2],
};

function audit(book: Book): readonly Breach[] {
  return checkRules('book.xlsx', book, spreadsheetRules);
}

/** The sound book with one sheet in another's place. */
function withSheet(name: string, changed: Partial<Sheet>): Book {
  return {
    ...sound,
    sheets: sound.sheets.map((one) => (one.name === name ? { ...one, ...changed } : one)),
  };
}

function withRows(name: string, rows: readonly (readonly Value[])[]): Book {
  return withSheet(name, { rows: sheet(name, rows).rows });
}

/** Books that break one rule each, with what is said of them. */
const broken: readonly (readonly [rule: string, book: Book, where: Partial<Breach>])[] = [
  ['document-title', { ...sound, title: '' }, {}],
  ['document-language', { ...sound, language: '' }, {}],
  ['cover-sheet', withSheet('Cover', { name: 'Front' }), { sheet: 'Front' }],
  ['contents-sheet', { ...sound, sheets: [cover, notes, table1, table2] }, {}],
  [
    'contents-links',
    withSheet('Contents', { linksTo: ['Table_1'] }),
    { sheet: 'Contents', message: 'The contents have no link to Table_2.' },
  ],
  [
    'notes-explained',
    withRows('Notes', [['Notes'], ['Note', 'Text'], ['[note 1]', 'Few'], ['all', 'notes']]),
    { sheet: 'Table_2', cell: 'A1' },
  ],
  [
    'notes-numbered',
    withRows('Notes', [['Notes'], ['Note', 'Text'], ['[note 2]', 'Few'], ['[note 1]', 'Many']]),
    { sheet: 'Notes', cell: 'A3' },
  ],
  ['shorthand-explained', withRows('Cover', [['A report']]), { sheet: 'Table_1', cell: 'B4' }],
  ['no-hidden-content', withSheet('Table_1', { isHidden: true }), { sheet: 'Table_1' }],
  [
    'no-hidden-content',
    withSheet('Table_1', { hiddenRows: [2] }),
    { sheet: 'Table_1', cell: 'A3' },
  ],
  [
    'no-hidden-content',
    withSheet('Table_1', { hiddenColumns: [1] }),
    { sheet: 'Table_1', cell: 'B1' },
  ],
  [
    'sheet-names',
    { ...sound, sheets: [...sound.sheets, sheet('Sheet1', [['Text']])] },
    { sheet: 'Sheet1' },
  ],
  [
    'starts-at-a1',
    withRows('Cover', [[undefined, 'A report'], ['[c] means withheld here']]),
    { sheet: 'Cover', cell: 'A1' },
  ],
  [
    'no-merged-cells',
    withSheet('Table_1', { merged: ['A1:B1'] }),
    { sheet: 'Table_1', cell: 'A1:B1' },
  ],
  ['picture-alternatives', withSheet('Cover', { silentPictures: 1 }), { sheet: 'Cover' }],
  [
    'no-blank-rows',
    withRows('Cover', [['A report'], [], ['[c] means withheld here']]),
    { sheet: 'Cover', cell: 'A2' },
  ],
  [
    'table-marked',
    withSheet('Cover', {
      rows: sheet('Cover', [['A report'], ['[c] means', 'withheld here'], ['and', 'more']]).rows,
    }),
    { sheet: 'Cover', cell: 'A2' },
  ],
  [
    'one-table-a-sheet',
    withSheet('Table_1', { tables: [rangeOf('A2:B3')!, rangeOf('A3:B4')!] }),
    { sheet: 'Table_1', cell: 'A3:B4' },
  ],
  [
    'table-from-column-a',
    withSheet('Table_2', {
      tables: [rangeOf('B2:B4')!],
      rows: sheet('', [
        ['Table 2: Questions [note 2]'],
        [undefined, 'Answers'],
        [undefined, 12],
        [undefined, 3],
      ]).rows,
    }),
    { sheet: 'Table_2', cell: 'B2' },
  ],
  [
    'header-row',
    withRows('Table_2', [['Table 2 [note 2]'], ['Answers', 'answers'], ['1', 12], ['2', 3]]),
    { sheet: 'Table_2', cell: 'B2', message: 'The header "answers" stands in A2, too.' },
  ],
  [
    'header-row',
    withRows('Table_2', [['Table 2 [note 2]'], ['Question', undefined], ['1', 12], ['2', 3]]),
    { sheet: 'Table_2', cell: 'B2', message: 'The column has no header.' },
  ],
  [
    'no-empty-cells',
    withRows('Table_2', [
      ['Table 2 [note 2]'],
      ['Question', 'Answers'],
      ['1', undefined],
      ['2', 3],
    ]),
    { sheet: 'Table_2', cell: 'B3' },
  ],
  [
    'numbers-as-numbers',
    withRows('Table_2', [['Table 2 [note 2]'], ['Question', 'Answers'], ['1', '1,200'], ['2', 3]]),
    { sheet: 'Table_2', cell: 'B3', message: '"1,200" is stored as text in column B.' },
  ],
];

describe('the checklist for spreadsheets', () => {
  test('finds nothing in a sound workbook, whose questions have names like numbers', () => {
    expect(audit(sound)).toEqual([]);
  });

  test.each(broken)('finds what breaks %s (%#)', (rule, book, where) => {
    const breaches = audit(book);
    expect([...new Set(breaches.map((breach) => breach.rule))]).toEqual([rule]);
    expect(breaches[0]).toMatchObject({ file: 'book.xlsx', ...where });
    expect(breaches[0]!.fix).toMatch(/^[A-Z].*\.$/);
  });

  test('has a broken workbook for each of its rules', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(
      new Set(spreadsheetRules.map(({ id }) => id)),
    );
  });

  test('names twenty breaches of a rule in a sheet, and how many more there are', () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`name ${row}`, undefined]);
    const book: Book = {
      ...sound,
      sheets: [
        cover,
        sheet('Long', [['Long'], ['Name', 'Value'], ...rows], { tables: [rangeOf('A2:B52')!] }),
      ],
    };
    const breaches = audit(book);
    expect(breaches).toHaveLength(21);
    expect(breaches.at(-1)).toMatchObject({ sheet: 'Long', message: '30 more of the same.' });
  });
});

const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationships = (targets: Readonly<Record<string, readonly [string, string]>>): string =>
  `<Relationships>${Object.entries(targets)
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function archive(parts: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

const rulesIn = (breaches: readonly Breach[]): string[] => [
  ...new Set(breaches.map(({ rule }) => rule)),
];

describe('the audit of a file', () => {
  test('finds nothing in our own spreadsheets', async () => {
    const workbook = reportWorkbook(reportOf(chartedTables).text, chartedTables);
    for (const [name, pieces] of [
      ['a.xlsx', toXlsx(workbook)],
      ['a.ods', toOds(workbook)],
    ] as const)
      expect(await auditFile(name, Buffer.concat([...pieces]))).toEqual([]);
  });

  test('sees in XLSX what a spreadsheet program wrote: shared texts, hidden and merged cells, pictures', async () => {
    const bytes = archive({
      'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="Sheet1" r:id="rId1"/><sheet name="Old" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', '/xl/worksheets/sheet2.xml'],
      }),
      'xl/sharedStrings.xml': `<sst ${main}><si><t>Ti</t><r><t>tle</t></r><rPh><t>x</t></rPh></si><si><t>1,200</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${main}><cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Number</t></is></c></row><row r="3" hidden="1"><c r="A3" t="str"><v>a</v></c><c r="B3" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="str"><v>b</v></c><c r="B4"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A6:B6"/></mergeCells></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        rId1: ['table', '../tables/table1.xml'],
        rId2: ['drawing', '../drawings/drawing1.xml'],
      }),
      'xl/tables/table1.xml': `<table ${main} ref="A2:B4"/>`,
      'xl/drawings/drawing1.xml': '<x:wsDr xmlns:x="x"><x:cNvPr id="1" name="Chart"/></x:wsDr>',
      'xl/worksheets/sheet2.xml': `<worksheet ${main}><sheetData/></worksheet>`,
    });
    const breaches = await auditFile('theirs.xlsx', bytes);
    expect(rulesIn(breaches)).toEqual([
      'document-title',
      'document-language',
      'cover-sheet',
      'no-hidden-content',
      'sheet-names',
      'starts-at-a1',
      'no-merged-cells',
      'picture-alternatives',
      'numbers-as-numbers',
    ]);
    const hidden = breaches.filter(({ rule }) => rule === 'no-hidden-content');
    expect(hidden.map(({ message }) => message)).toEqual([
      'Row 3 is hidden.',
      'Column B is hidden.',
      'The worksheet is hidden.',
    ]);
    expect(breaches.at(-1)).toMatchObject({ sheet: 'Sheet1', cell: 'B3' });
  });

  test('sees in ODS what a spreadsheet program wrote: repeated, hidden and merged cells', async () => {
    const office =
      'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:xlink="l" xmlns:svg="v"';
    const cell = (text: string, more = ''): string =>
      `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
    const bytes = archive({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        `<office:document-content ${office}><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>` +
        `<table:table table:name="Data" table:style-name="ta2"><table:table-column/><table:table-column table:visibility="collapse"/>` +
        `<table:table-row>${cell('Title', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row>` +
        `<table:table-row>${cell('Name')}${cell('Value')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="2">${cell('a')}<table:table-cell office:value-type="float" office:value="3"><text:p>3.0</text:p></table:table-cell></table:table-row>` +
        `<table:table-row table:visibility="filter">${cell('b')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>` +
        `<table:database-range table:target-range-address="Data.A2:Data.B5"/></office:document-content>`,
    });
    const breaches = await auditFile('theirs.ods', bytes);
    expect(breaches.map(({ rule, cell: at }) => [rule, at])).toEqual([
      ['document-title', undefined],
      ['document-language', undefined],
      ['cover-sheet', undefined],
      ['no-hidden-content', undefined],
      ['no-hidden-content', 'A5'],
      ['no-hidden-content', 'B1'],
      ['no-merged-cells', 'A1:B1'],
      ['no-empty-cells', 'B5'],
    ]);
  });

  test('says of a file that is none what is wrong with it', async () => {
    await expect(auditFile('a.xlsx', Buffer.from('no archive'))).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
