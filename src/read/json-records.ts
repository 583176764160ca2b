import { answersIn } from './json-answers.js';
import type { Cell } from './rows.js';

/** The columns of records that may each have keys of their own, in order of first appearance. */
export class ColumnList {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/**
 * The cells of one JSON object. Nested objects give columns such as `answers.7.i`, and so does a list of questions
 * with their answers; a list of plain values stays a list; null is blank; anything deeper is kept as its JSON text,
 * so that it is not lost.
 */
export function toCells(record: object, columns: ColumnList): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const visit = (object: object, prefix: string): void => {
    for (const [key, value] of Object.entries(object) as [string, unknown][])
      visitValue(prefix + key, value);
  };
  const visitValue = (name: string, value: unknown): void => {
    if (isObject(value)) {
      visit(value, `${name}.`);
      return;
    }
    const listed = Array.isArray(value) ? answersIn(value) : undefined;
    if (listed === undefined) {
      const place = columns.place(name);
      cells[place] = both(cells[place], toCell(value));
      return;
    }
    // A wording is the header that it would be in a table; an id needs what it is an id of.
    for (const { asked, answer } of listed)
      visitValue(/\s|\?/.test(asked) ? asked : `${name}.${asked}`, answer);
  };
  visit(record, '');
  return cells;
}

/** Each option chosen may be an entry of its own, with the question once more. */
function both(first: Cell | undefined, second: Cell | undefined): Cell | undefined {
  return first === undefined || second === undefined ? (first ?? second) : [first, second].flat();
}

/** Programs wrap what they hand out, such as `{"data": {"responses": […]}}`, but not in many layers. */
const mostWrappings = 3;

/** The lists of objects that an object holds, by name; where it holds none itself, those of the objects in it. */
export function listsOfRecords(
  object: object,
  wrappings = mostWrappings,
): readonly (readonly [string, readonly unknown[]])[] {
  const entries = Object.entries(object) as [string, unknown][];
  const lists = entries.flatMap(([key, held]) =>
    Array.isArray(held) && held.length > 0 && held.every(isObject) ? [[key, held] as const] : [],
  );
  if (lists.length > 0 || wrappings === 0) return lists;
  return entries.flatMap(([key, held]) =>
    isObject(held)
      ? listsOfRecords(held, wrappings - 1).map(([name, list]) => [`${key}.${name}`, list] as const)
      : [],
  );
}

/** A response of its own, with an id and a list of its answers: that list is none of responses. */
export function isOneResponse(object: object): boolean {
  const entries = Object.entries(object) as [string, unknown][];
  const hasId = entries.some(
    ([key, value]) => /(?:^|[^A-Za-z])[iI][dD]$|[a-z]Id$/.test(key) && !isNested(value),
  );
  const lists = listsOfRecords(object, 0).map(([, list]) => list);
  return (
    hasId &&
    lists.length > 0 &&
    lists.every((list) => answersIn(list) !== undefined && !namesWho(list))
  );
}

/** Where each answer is a row of its own, each says whose it is. */
function namesWho(list: readonly unknown[]): boolean {
  return list.some((entry) =>
    Object.keys(entry as object).some((key) =>
      /respondent|response.?id|submission|participant/i.test(key),
    ),
  );
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toCell(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.map(String);
  return JSON.stringify(value);
}
