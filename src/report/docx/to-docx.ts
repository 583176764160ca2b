import { xmlText } from '../../xml/index.js';
import type { Table } from '../../tables/index.js';
import { hasOtherLetters } from '../charts/drawn-letters.js';
import { drawChart } from '../charts/index.js';
import type { Rasterise } from '../charts/rasteriser.js';
import { csvFile } from '../long-table.js';
import type { LongTable } from '../long-table.js';
import type { ReportText } from '../report-text.js';
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
import { documentXml } from './document-xml.js';
import type { Picture } from './document-xml.js';
import { documentSettings, numbering, styleSheet } from './styles.js';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface DocxSettings {
  readonly longTable?: LongTable;
  /** Without it the document has no pictures. */
  readonly rasterise?: Rasterise | undefined;
}

/**
 * The report as a document of Office Open XML (ECMA-376): what is pasted into a review. Headings, captions and
 * notes have named styles; tables repeat their header row; charts are pictures with alternative text.
 */
export function* toDocx(
  text: ReportText,
  tables: readonly Table[],
  { longTable = csvFile, rasterise }: DocxSettings = {},
): Generator<Uint8Array> {
  const pictures = rasterise ? draw(tables, rasterise) : new Map<Table, Picture>();
  yield* zip(parts(text, tables, pictures, longTable));
}

function draw(tables: readonly Table[], rasterise: Rasterise): ReadonlyMap<Table, Picture> {
  const pictures = new Map<Table, Picture>();
  for (const table of tables) {
    const chart = table.placement === 'page' ? drawChart(table) : undefined;
    if (!chart) continue;
    const { text } = chart.svg;
    pictures.set(table, {
      png: rasterise(text),
      svg: hasOtherLetters(text) ? text : undefined,
      relation: `picture${pictures.size + 1}`,
      title: `Chart of table ${table.number}`,
      alternative: `${chart.title}. ${chart.description}`,
    });
  }
  return pictures;
}

function* parts(
  text: ReportText,
  tables: readonly Table[],
  pictures: ReadonlyMap<Table, Picture>,
  longTable: LongTable,
): Generator<ArchiveFile> {
  yield part('[Content_Types].xml', contentTypes(typesWith(pictures)));
  yield part(
    '_rels/.rels',
    relationships([
      ['document', `${office}/officeDocument`, 'word/document.xml'],
      ['properties', coreProperties, 'docProps/core.xml'],
    ]),
  );
  yield part('docProps/core.xml', properties(xmlText(text.title)));
  yield part(
    'word/_rels/document.xml.rels',
    relationships([
      ['styles', `${office}/styles`, 'styles.xml'],
      ['numbering', `${office}/numbering`, 'numbering.xml'],
      ['settings', `${office}/settings`, 'settings.xml'],
      ['footer', `${office}/footer`, 'footer.xml'],
      ...[...pictures.values()].flatMap(({ relation, svg }) => [
        [relation, `${office}/image`, `media/${relation}.png`] as const,
        ...(svg === undefined
          ? []
          : [[`${relation}-svg`, `${office}/image`, `media/${relation}.svg`] as const]),
      ]),
    ]),
  );
  yield part('word/styles.xml', styleSheet);
  yield part('word/numbering.xml', numbering);
  yield part('word/settings.xml', documentSettings);
  yield part('word/footer.xml', footer);
  yield part('word/document.xml', documentXml(text, tables, pictures, longTable));
  for (const { relation, png, svg } of pictures.values()) {
    yield { path: `word/media/${relation}.png`, content: [png], isStored: true };
    if (svg !== undefined) yield { path: `word/media/${relation}.svg`, content: [svg] };
  }
}

function typesWith(pictures: ReadonlyMap<Table, Picture>): string {
  const hasDrawings = [...pictures.values()].some(({ svg }) => svg !== undefined);
  return hasDrawings ? `<Default Extension="svg" ContentType="image/svg+xml"/>${types}` : types;
}

const types =
  '<Default Extension="png" ContentType="image/png"/>' +
  `<Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>` +
  ['styles', 'numbering', 'settings', 'footer']
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${main}.${name}+xml"/>`)
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';

/** The page's number. */
const footer =
  '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>' +
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>';
