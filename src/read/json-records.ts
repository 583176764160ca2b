import { answersIn } from './json-answers.js';
import { isObject } from './json-object.js';
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

function toCell(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.map(String);
  return JSON.stringify(value);
}
