import { xmlText } from '../../xml/index.js';
import type { Workbook } from '../workbook/workbook.js';
import { zip } from '../zip.js';
import type { ArchiveFile } from '../zip.js';
import { contentXml } from './content-xml.js';
import { documentStyles, namespaces } from './styles.js';

const type = 'application/vnd.oasis.opendocument.spreadsheet';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A workbook as Open Document spreadsheet (ISO/IEC 26300, version 1.3), in pieces. The same gives the same bytes. */
export function toOds(workbook: Workbook): Generator<Uint8Array> {
  return zip(parts(workbook));
}

function* parts(workbook: Workbook): Generator<ArchiveFile> {
  // First and not compressed, so that the kind of file can be read at a fixed place (part 2, 2.2.3).
  yield { path: 'mimetype', content: [type], isStored: true };
  yield { path: 'META-INF/manifest.xml', content: [declaration, manifest] };
  yield { path: 'meta.xml', content: [declaration, meta(workbook.title)] };
  yield { path: 'styles.xml', content: [declaration, documentStyles] };
  yield { path: 'content.xml', content: withDeclaration(contentXml(workbook)) };
}

function* withDeclaration(xml: Iterable<string>): Generator<string> {
  yield declaration;
  yield* xml;
}

const entry = (path: string, media: string): string =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;

const manifest =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
  entry('/', type).replace('/>', ' manifest:version="1.3"/>') +
  ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('') +
  '</manifest:manifest>';

function meta(title: string): string {
  return (
    `<office:document-meta${namespaces} office:version="1.3"><office:meta>` +
    `<meta:generator>winnow</meta:generator><dc:title>${xmlText(title)}</dc:title><dc:language>en-GB</dc:language>` +
    '</office:meta></office:document-meta>'
  );
}
