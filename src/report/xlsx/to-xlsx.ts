import { xmlAttribute, xmlText } from '../../xml/index.js';
import { headerRow } from '../workbook/workbook.js';
import type { Workbook, WorkbookSheet } from '../workbook/workbook.js';
import {
  contentTypes,
  coreProperties,
  office,
  part,
  properties,
  relationships,
} from '../open-package.js';
import { zip } from '../zip.js';
import type { ArchiveFile } from '../zip.js';
import { SharedStrings } from './shared-strings.js';
import { sheetXml } from './sheet-xml.js';
import { styleSheet } from './styles.js';
import { tableXml } from './table-xml.js';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as Office Open XML (ECMA-376), in pieces: each table a real one, every text a text, so that nothing
 * is run, rounded or taken for a date. The same workbook gives the same bytes.
 */
export function toXlsx(workbook: Workbook): Generator<Uint8Array> {
  return zip(parts(workbook));
}

function* parts({ title, sheets }: Workbook): Generator<ArchiveFile> {
  yield part('[Content_Types].xml', contentTypes(typesOf(sheets)));
  yield part(
    '_rels/.rels',
    numbered([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [coreProperties, 'docProps/core.xml'],
    ]),
  );
  yield part('docProps/core.xml', properties(xmlAttribute(title)));
  yield part('xl/workbook.xml', workbookXml(sheets));
  yield part(
    'xl/_rels/workbook.xml.rels',
    numbered([
      ...sheets.map((_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${office}/styles`, 'styles.xml'],
      [`${office}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  );
  yield part('xl/styles.xml', styleSheet);
  const strings = new SharedStrings();
  for (const [i, sheet] of sheets.entries()) {
    yield part(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings));
    if (!sheet.table) continue;
    yield part(
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      numbered([[`${office}/table`, `../tables/table${i + 1}.xml`]]),
    );
    yield part(`xl/tables/table${i + 1}.xml`, tableXml(sheet.table, headerRow(sheet), i + 1));
  }
  yield part('xl/sharedStrings.xml', strings.xml());
}

function typesOf(sheets: readonly WorkbookSheet[]): string {
  return [
    ['/xl/workbook.xml', `${main}.sheet.main+xml`],
    ['/xl/styles.xml', `${main}.styles+xml`],
    ['/xl/sharedStrings.xml', `${main}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.flatMap(({ table }, i) => [
      [`/xl/worksheets/sheet${i + 1}.xml`, `${main}.worksheet+xml`],
      ...(table ? [[`/xl/tables/table${i + 1}.xml`, `${main}.table+xml`]] : []),
    ]),
  ]
    .map(([path, type]) => `<Override PartName="${path!}" ContentType="${type!}"/>`)
    .join('');
}

/** Relationships that are named by number. */
function numbered(targets: readonly (readonly [type: string, target: string])[]): string {
  return relationships(targets.map(([type, target], i) => [`rId${i + 1}`, type, target]));
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join('')}</sheets>${printedHeaders(sheets)}</workbook>`
  );
}

/** The header row of a table is printed on each of its pages. */
function printedHeaders(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, i) => {
    if (!sheet.table) return [];
    const row = headerRow(sheet);
    const name = sheet.name.replaceAll("'", "''");
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmlText(`'${name}'!$${row}:$${row}`)}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
