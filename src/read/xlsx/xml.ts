import { SaxesParser } from 'saxes';

import { WinnowError } from '../../issues/index.js';

/** What is done at each part of an XML document. Names come without their namespace's prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The longest text of one element, in UTF-16 units; a spreadsheet's cell holds 32,767. */
const longest = 1 << 27;

/**
 * Reads an XML document piece by piece; whoever iterates is called after each piece.
 *
 * @throws WinnowError `bad-input` when it is not well-formed
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const decoder = new TextDecoder();
  let sinceTag = 0;
  parser.on('opentag', ({ name: tag, attributes }) => {
    sinceTag = 0;
    handler.open?.(localName(tag), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name: tag }) => {
    sinceTag = 0;
    handler.close?.(localName(tag));
  });
  parser.on('error', (error) => {
    // Some programs write control characters as they are; nothing else is lost by them.
    if (!error.message.includes('disallowed character')) throw broken(name);
  });
  for await (const chunk of bytes) {
    sinceTag += chunk.length;
    if (sinceTag > longest) throw broken(name);
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
  yield;
}

/** Reads an XML document to its end. */
export async function readWholeXml(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  handler: XmlHandler,
): Promise<void> {
  const pieces = readXml(bytes, name, handler);
  while ((await pieces.next()).done !== true);
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

function broken(name: string): WinnowError {
  return new WinnowError(
    'bad-input',
    `The workbook is broken: ${name} in it is not well-formed XML.`,
    'Open it in a spreadsheet program and save it again.',
  );
}
