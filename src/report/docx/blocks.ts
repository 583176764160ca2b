import { xmlAttribute, xmlText } from '../../xml/index.js';
import type { Grid } from '../grid.js';

/** Paragraph styles of the document, by the ids that `styles.xml` gives them. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Warning'
  | 'Normal'
  | 'ListBullet'
  | 'Contents1'
  | 'Contents2'
  | 'Caption'
  | 'Note'
  | 'Quote'
  | 'Picture';

export function paragraph(style: ParagraphStyle, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
}

/** A heading that the contents lead to. */
export function markedHeading(text: string, bookmark: string, number: number): string {
  const style: ParagraphStyle = 'Heading2';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:bookmarkStart w:id="${number}" w:name="${bookmark}"/>` +
    `${run(text)}<w:bookmarkEnd w:id="${number}"/></w:p>`
  );
}

/** A line of the contents, which leads to a heading. */
export function contentsLink(text: string, bookmark: string): string {
  const style: ParagraphStyle = 'Contents2';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:hyperlink w:anchor="${bookmark}" w:history="1">` +
    `${run(text, '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>')}</w:hyperlink></w:p>`
  );
}

/** Line breaks and tabs are elements; marks that turn text show, as they do in the page. */
function run(text: string, properties = ''): string {
  const pieces = xmlText(
    text.replace(/\r\n?/g, '\n').replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd'),
  )
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
    });
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

/** How a table lies on its page: the style of its cells, and the widths of its columns in twentieths of a point. */
export interface Layout {
  readonly size: 'Cell' | 'CellSmall';
  readonly widths: readonly number[];
  /** It is short enough to stay on one page. */
  readonly isShort: boolean;
}

/**
 * A table whose header row is repeated on every page, and whose rows are not torn. A short one stays on one page: its
 * rows are kept with the next.
 */
export function tableXml(
  { headers, isNumber, rows }: Grid,
  caption: string,
  { size, widths, isShort }: Layout,
): string {
  const cells = (texts: readonly string[], isHeader: boolean, keeps: boolean): string =>
    texts
      .map(
        (text, column) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[column]!}" w:type="dxa"/>${isHeader ? headerLine : ''}</w:tcPr>` +
          `<w:p><w:pPr><w:pStyle w:val="${size}"/>${keeps ? '<w:keepNext/>' : ''}${isNumber[column] === true ? '<w:jc w:val="right"/>' : ''}</w:pPr>` +
          `${run(isHeader || isNumber[column] !== true ? text : text.replaceAll(' ', '\u00a0'), isHeader ? '<w:rPr><w:b/></w:rPr>' : '')}</w:p></w:tc>`,
      )
      .join('');
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(headers, true, true)}</w:tr>`;
  const body = rows.map(
    (texts, row) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(texts, false, isShort && row < rows.length - 1)}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${xmlAttribute(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${header}${body.join('')}</w:tbl>`
  );
}

const headerLine =
  '<w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="0B0C0C"/></w:tcBorders><w:vAlign w:val="bottom"/>';

/** What fits between the margins of a page, in twentieths of a point. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const emuPerPixel = 9525;
const emuPerTwip = 635;
/** Pictures have two dots for each pixel of the drawing. */
const dotsPerPixel = 2;

/** The size of the drawing that a PNG shows: its first chunk says it. */
function pixelsOf(png: Uint8Array): Room {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16) / dotsPerPixel, height: view.getUint32(20) / dotsPerPixel };
}

export function isTall(png: Uint8Array): boolean {
  const { width, height } = pixelsOf(png);
  return width / height < 1.4;
}

/** Programs that know the drawing show it, in the reader's fonts; others the picture (Microsoft, MS-ODRAWXML 2.3). */
function blipXml(relation: string, hasDrawing: boolean): string {
  if (!hasDrawing) return `<a:blip r:embed="${relation}"/>`;
  const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
  return (
    `<a:blip r:embed="${relation}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="${svg}" r:embed="${relation}-svg"/></a:ext></a:extLst></a:blip>`
  );
}

/** A picture in the text, no wider than the page, with words for those who do not see it. */
export function pictureXml(
  picture: {
    readonly png: Uint8Array;
    readonly svg?: string | undefined;
    readonly relation: string;
    readonly title: string;
    readonly alternative: string;
  },
  number: number,
  { width: pageWidth, height: tallest }: Room,
): string {
  const { png, svg, relation, title, alternative } = picture;
  const { width, height } = pixelsOf(png);
  const room = { width: pageWidth * emuPerTwip, height: tallest * emuPerTwip };
  // A tall one and its table are too much for one page to hold.
  const parting = isTall(png) ? '<w:keepNext w:val="0"/>' : '';
  const scale = Math.min(
    1,
    room.width / (width * emuPerPixel),
    room.height / (height * emuPerPixel),
  );
  const cx = Math.floor(width * emuPerPixel * scale);
  const cy = Math.floor(height * emuPerPixel * scale);
  const name = `name="Picture ${number}"`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="Picture"/>${parting}</w:pPr>` +
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" ${name} descr="${xmlAttribute(alternative)}" title="${xmlAttribute(title)}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${number}" ${name} descr="${xmlAttribute(alternative)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill>${blipXml(relation, svg !== undefined)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}
