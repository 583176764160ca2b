import { isObject } from './json-object.js';
import { isOneResponse, listsOfRecords } from './json-responses.js';
import { parseRecord, recordGrid } from './json.js';
import type { Record } from './json.js';
import type { Grid, Reader, ReaderInput, ReportIssue } from './reader.js';

/** One JSON object a line. */
export const ndjson: Reader = {
  title: 'NDJSON',
  accepts: ({ text }) => isNdjson(text),
  // eslint-disable-next-line @typescript-eslint/require-await -- readers open asynchronously
  async open({ text, report }: ReaderInput): Promise<Grid> {
    return recordGrid('NDJSON', parsedLines(text.pieces, report), text, report);
  },
};

/** A first line that is an object, and either a second or no list in the first that could be the responses. */
function isNdjson(start: string): boolean {
  const [first, ...more] = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (!first?.trimStart().startsWith('{')) return false;
  const value = parsed(first);
  if (value !== undefined)
    return more.length > 0 || listsOfRecords(value).length === 0 || isOneResponse(value);
  // Longer than what was peeked at: pretty-printed JSON has no such line.
  if (more.length === 0) return first.length > 1000 && !holdsListOfObjects(first);
  // Broken: the others tell.
  return parsed(more[0]!) !== undefined && more.every((line) => line.trimStart().startsWith('{'));
}

function parsed(line: string): object | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a JSON object of which only the beginning is known holds a list that could be the responses. */
function holdsListOfObjects(start: string): boolean {
  const brackets = start.replace(/"(?:[^"\\]|\\.)*"?/g, '').replace(/[^[\]{},]/g, '');
  let depth = 0;
  let lists = 0;
  for (let at = 0; at < brackets.length; at++) {
    const bracket = brackets[at]!;
    if (bracket === '[') lists += 1;
    if (bracket === ']') lists -= 1;
    if (depth >= 1 && lists === 1 && bracket === '[' && brackets[at + 1] === '{') return true;
    if (bracket === '{' || bracket === '[') depth += 1;
    else if (bracket !== ',') depth -= 1;
  }
  return false;
}

async function* parsedLines(
  texts: AsyncIterable<string>,
  report: ReportIssue,
): AsyncGenerator<readonly Record[]> {
  let number = 0;
  for await (const batch of lines(texts)) {
    yield batch.flatMap((line) => {
      number += 1;
      return line.trim() === ''
        ? []
        : parseRecord({ text: line, start: { line: number, column: 1 } }, number, report);
    });
  }
}

/** The lines that end in each piece. */
async function* lines(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  // In pieces, since joining them again for every chunk would take long for a long line.
  let held: string[] = [];
  for await (const text of texts) {
    const ended = text.split('\n');
    held.push(ended[0]!);
    if (ended.length === 1) continue;
    ended[0] = held.join('');
    held = [ended.pop()!];
    yield ended;
  }
  yield [held.join('')];
}
