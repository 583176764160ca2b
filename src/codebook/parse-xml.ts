import { SaxesParser } from 'saxes';

import { documentError } from '../issues/index.js';
import type { DocumentProblem } from '../issues/index.js';

/** An element and where it begins; line and column count from 1. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly column: number;
  /** Attributes of no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  /** The line on which what it holds begins. */
  readonly textLine: number;
}

/** Deeper than any code frame, and not deep enough to exhaust the stack. */
const deepest = 100;

/**
 * Reads XML into its elements. Nothing outside the file is ever looked at, and no entity but the five
 * of XML itself is expanded: a document type declaration is refused.
 *
 * @throws WinnowError `bad-document` naming the first thing that is not well-formed
 */
export function parseXml(xml: string, name: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let start = { line: 1, column: 1 };

  function fail(message: string, at = { line: parser.line, column: parser.column + 1 }): never {
    throw notWellFormed(name, { ...at, message });
  }

  parser.on('error', ({ message }) => fail(`This is not well-formed XML: ${plain(message)}`));
  parser.on('doctype', () =>
    fail('A document type declaration (<!DOCTYPE …>) has no place in a codebook: take it out.'),
  );
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-?8|us-ascii)$/i.test(encoding))
      fail(`The file says that its encoding is ${encoding}: save it as UTF-8.`);
  });
  parser.on('opentagstart', (tag) => {
    // The name has just been read, and the character behind it.
    start = { line: parser.line, column: Math.max(1, parser.column - tag.name.length - 1) };
    if (open.length >= deepest) fail(`More than ${deepest} elements lie in one another.`, start);
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).filter(({ uri }) => uri === '');
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      ...start,
      attributes: new Map(attributes.map(({ local, value }) => [local, value])),
      children: [],
      text: '',
      textLine: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return root ?? fail('The file holds no element.');
}

function notWellFormed(name: string, problem: DocumentProblem): Error {
  return documentError(name, [problem], 'Export the codebook again as REFI-QDA Codebook (.qdc).');
}

/** Without the place, which is said already. */
function plain(message: string): string {
  return message.replace(/^\d+:\d+: /, '');
}
