import type { ArchiveFile } from './zip.js';

/** What the documents of Office Open XML share: parts in a package that relate to each other (ECMA-376, part 2). */
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where the kinds of relationships have their names. */
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const coreProperties = `${packaging}/relationships/metadata/core-properties`;

/** A part of the package; its XML may come in pieces. */
export function part(path: string, xml: string | Iterable<string>): ArchiveFile {
  return { path, content: declared(typeof xml === 'string' ? [xml] : xml) };
}

function* declared(xml: Iterable<string>): Generator<string> {
  yield declaration;
  yield* xml;
}

/** What a part leads to. */
export function relationships(
  targets: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const entries = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}

/** `docProps/core.xml`. @param title as XML */
export function properties(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

/** `[Content_Types].xml`. @param more for kinds of files by their ending, and for single parts */
export function contentTypes(more: string): string {
  return (
    `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${more}</Types>`
  );
}
