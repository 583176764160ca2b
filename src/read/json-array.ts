import { WinnowError } from '../issues/index.js';
import { placeIn } from './json-fault.js';
import type { Place } from './json-fault.js';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** The text of one JSON value, and where in the file it begins. */
export interface JsonText {
  readonly text: string;
  readonly start: Place;
}

/**
 * Cuts a JSON array into the texts of its elements, those of each piece together, without holding
 * the whole of it, so that a file larger than memory can be read. Elements are cut at their brackets
 * and commas only: whoever parses them finds what is wrong inside.
 *
 * @throws WinnowError `bad-input` when the array never closes, or something stands behind it
 */
export async function* splitArray(
  texts: AsyncIterable<string>,
): AsyncGenerator<readonly JsonText[]> {
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let isClosed = false;
  let isFirst = true;
  /** What of the element stood in earlier pieces. */
  let held = '';
  let start: Place = { line: 1, column: 1 };
  for await (const text of texts) {
    if (isClosed && text.trim() !== '') throw trailing();
    const elements: JsonText[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (unit === backslash) isEscaped = true;
        else if (unit === quote) inString = false;
      } else if (unit === quote) {
        inString = true;
      } else if (opening.has(unit)) {
        depth += 1;
        if (depth !== 1) continue;
        start = placeIn(held + text.slice(from, at + 1), held.length + at + 1 - from, start);
        held = '';
        from = at + 1;
      } else if (closing.has(unit) || (unit === comma && depth === 1)) {
        if (unit !== comma) depth -= 1;
        if (depth > 0 && unit !== comma) continue;
        const element = held + text.slice(from, at);
        isClosed = depth === 0;
        // An empty array has no element; a comma has one before it and one behind.
        if (!isClosed || !isFirst || !/^[ \t\n\r]*$/.test(element))
          elements.push({ text: element, start });
        isFirst = false;
        start = placeIn(`${element},`, element.length + 1, start);
        held = '';
        from = at + 1;
        if (isClosed) break;
      }
    }
    yield elements;
    if (!isClosed) held += text.slice(from);
    else if (text.slice(from).trim() !== '') throw trailing();
  }
  if (!isClosed) {
    throw new WinnowError(
      'bad-input',
      'The JSON array never closes: the file ends in the middle.',
      'Export the file again; the transfer may have been cut off.',
    );
  }
}

function trailing(): WinnowError {
  return new WinnowError(
    'bad-input',
    'Something follows the end of the JSON array.',
    'One JSON file holds one array; for a record a line, name the file .ndjson.',
  );
}
