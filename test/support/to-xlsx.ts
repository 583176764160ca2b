import { strToU8, zipSync } from 'fflate';

/** A sheet as its XML, or as a table of texts. */
export type SheetContent = string | readonly (readonly string[])[];

/** What a workbook has besides its sheets. */
export interface WorkbookParts {
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Attributes of `workbookPr`, such as `date1904="1"`. */
  readonly properties?: string;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with these sheets, by name. */
export function toXlsx(
  sheets: Readonly<Record<string, SheetContent>>,
  parts: WorkbookParts = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => {
    const state = parts.hidden?.includes(name) === true ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = [
    ...names.map((_, index) =>
      relation(`rId${index + 1}`, 'worksheet', `worksheets/s${index}.xml`),
    ),
    relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    relation('rIdS', 'styles', '/xl/styles.xml'),
  ];
  const files: Record<string, string> = {
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr ${parts.properties ?? ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relations),
  };
  names.forEach((name, index) => {
    const content = sheets[name]!;
    files[`xl/worksheets/s${index}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${main}><sheetData>${typeof content === 'string' ? content : rowsOf(content)}</sheetData></worksheet>`;
  });
  if (parts.sharedStrings !== undefined)
    files['xl/sharedStrings.xml'] = `<sst ${main}>${parts.sharedStrings}</sst>`;
  if (parts.styles !== undefined)
    files['xl/styles.xml'] = `<styleSheet ${main}>${parts.styles}</styleSheet>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    { level: 1 },
  );
}

function rowsOf(table: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`)
      .join('');
  return table.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join('');
}

/** A text as it stands in a workbook: what XML cannot hold is written `_xHHHH_`. */
function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationships(listed: readonly string[]): string {
  return `<Relationships xmlns="${packaged}">${listed.join('')}</Relationships>`;
}
