import { mostDecimals } from '../workbook/workbook.js';
import type { orientationOf } from '../workbook/workbook.js';

export const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
]
  .map(([prefix, name]) => ` xmlns:${prefix!}="${name!}"`)
  .join('');

type Orientation = ReturnType<typeof orientationOf>;

/** A page of A4, in centimetres; what is wider than it is made to fit. */
function pageLayout(orientation: Orientation, width: number, height: number): string {
  return (
    `<style:page-layout style:name="${orientation}"><style:page-layout-properties style:print-orientation="${orientation}" ` +
    `fo:page-width="${width}cm" fo:page-height="${height}cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" ` +
    'fo:margin-left="1.3cm" fo:margin-right="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/>' +
    '<style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/>' +
    '</style:footer-style></style:page-layout>'
  );
}

function masterPage(orientation: Orientation): string {
  return (
    `<style:master-page style:name="${orientation}" style:page-layout-name="${orientation}"><style:header style:display="false"/>` +
    '<style:footer><style:region-left><text:p><text:sheet-name/></text:p></style:region-left>' +
    '<style:region-right><text:p><text:page-number/></text:p></style:region-right></style:footer></style:master-page>'
  );
}

/** The fonts, the language and the page of the document: `styles.xml`. */
export const documentStyles =
  `<office:document-styles${namespaces} office:version="1.3"><office:styles>` +
  '<style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-family="Arial" ' +
  'fo:font-size="11pt" fo:color="#0b0c0c" fo:language="en" fo:country="GB"/></style:default-style>' +
  '<style:style style:name="Default" style:family="table-cell"/></office:styles>' +
  `<office:automatic-styles>${pageLayout('portrait', 21, 29.7)}${pageLayout('landscape', 29.7, 21)}</office:automatic-styles>` +
  `<office:master-styles>${masterPage('portrait')}${masterPage('landscape')}</office:master-styles></office:document-styles>`;

interface Look {
  readonly name: string;
  readonly wraps?: boolean;
  readonly right?: boolean;
  readonly indented?: boolean;
  readonly text?: string;
  readonly data?: string;
}

const bold = 'fo:font-weight="bold"';
const line = 'fo:border-bottom="0.75pt solid #0b0c0c"';

const looks: readonly Look[] = [
  { name: 'text', wraps: true },
  { name: 'header', wraps: true, text: bold },
  { name: 'textBehind', wraps: true, indented: true },
  { name: 'headerBehind', wraps: true, indented: true, text: bold },
  { name: 'numberHeader', wraps: true, right: true, text: bold },
  { name: 'title', text: `${bold} fo:font-size="16pt"` },
  { name: 'heading', text: `${bold} fo:font-size="13pt"` },
  { name: 'line' },
  { name: 'paragraph', wraps: true },
  { name: 'wrappedTitle', wraps: true, text: `${bold} fo:font-size="16pt"` },
  { name: 'wrappedHeading', wraps: true, text: `${bold} fo:font-size="13pt"` },
  { name: 'link', text: 'fo:color="#1d70b8" style:text-underline-style="solid"' },
  { name: 'absent', right: true },
  ...Array.from({ length: mostDecimals + 1 }, (_, decimals) => ({
    name: `number${decimals}`,
    right: true,
    data: `N${decimals}`,
  })),
];

function cellStyle({ name, wraps, right, indented, text = '', data }: Look): string {
  return (
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data === undefined ? '' : ` style:data-style-name="${data}"`}>` +
    `<style:table-cell-properties style:vertical-align="${/header/i.test(name) ? 'bottom' : 'top'}"${wraps === true ? ' fo:wrap-option="wrap"' : ''}${/header/i.test(name) ? ` ${line}` : ''}${indented === true ? ' fo:padding-left="0.35cm"' : ''}/>` +
    // Otherwise a text that is written from right to left stands at the right, cut off or at the next number.
    `<style:paragraph-properties fo:text-align="${right === true ? 'end' : 'left'}"/>` +
    `${text === '' ? '' : `<style:text-properties ${text}/>`}</style:style>`
  );
}

/** Centimetres that a digit of Arial takes up at 11 points. */
const characterWidth = 0.216;

/** The name of the style of a column so many characters wide. */
export function columnStyle(width: number): string {
  return `co${width}`;
}

/** A sheet, by the page that it is printed on. */
function tableStyle(orientation: Orientation): string {
  return (
    `<style:style style:name="${orientation}" style:family="table" style:master-page-name="${orientation}">` +
    '<style:table-properties table:display="true"/></style:style>'
  );
}

/** What the cells, rows and columns of `content.xml` refer to. */
export function automaticStyles(widths: readonly number[]): string {
  const columns = [...new Set(widths)].map(
    (width) =>
      `<style:style style:name="${columnStyle(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * characterWidth).toFixed(2)}cm"/></style:style>`,
  );
  const numbers = Array.from(
    { length: mostDecimals + 1 },
    (_, decimals) =>
      `<number:number-style style:name="N${decimals}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`,
  );
  return (
    `<office:automatic-styles>${columns.join('')}` +
    '<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
    `${tableStyle('portrait')}${tableStyle('landscape')}` +
    `${numbers.join('')}${looks.map(cellStyle).join('')}</office:automatic-styles>`
  );
}
