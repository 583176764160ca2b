import { strToU8, zipSync } from 'fflate';

import { xmlAttribute } from '../../xml/index.js';
import type { Sheet } from '../sheet.js';
import { sheetXml } from './sheet-xml.js';
import { tableXml } from './table-xml.js';
import { declaration } from './xml.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Written as local time and kept as local time, so that the bytes are the same in every time zone. */
const noDay = '1980-01-01T00:00:00';

/**
 * Sheets as a workbook (ECMA-376, Office Open XML): each one a real table with its header row frozen,
 * every cell a text, so that nothing is run, rounded or taken for a date. The same sheets give the
 * same bytes.
 */
export function toXlsx(sheets: readonly Sheet[], title: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(title),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships([
      [`${office}/table`, `../tables/table${i + 1}.xml`],
    ]);
    parts[`xl/tables/table${i + 1}.xml`] = tableXml(sheet, i + 1);
  });
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: noDay });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ['/xl/workbook.xml', `${main}.sheet.main+xml`],
    ['/xl/styles.xml', `${main}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.flatMap((_, i) => [
      [`/xl/worksheets/sheet${i + 1}.xml`, `${main}.worksheet+xml`],
      [`/xl/tables/table${i + 1}.xml`, `${main}.table+xml`],
    ]),
  ].map(([part, type]) => `<Override PartName="${part!}" ContentType="${type!}"/>`);
  return (
    `<Types xmlns="${packaging}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}

function properties(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlAttribute(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    `<sheets>${entries.join('')}</sheets></workbook>`
  );
}

/** Style 0 is the default, 1 a text (format 49) that wraps, 2 the same in bold. */
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>' +
  '<xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs></styleSheet>';
