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
 * The cells of one JSON object. Nested objects give columns such as `answers.7.i`; a list of plain
 * values stays a list; null is blank; anything deeper is kept as its JSON text, so that it is not lost.
 */
export function toCells(record: object, columns: ColumnList): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const visit = (object: object, prefix: string): void => {
    for (const [key, value] of Object.entries(object) as [string, unknown][]) {
      const name = prefix + key;
      if (isObject(value)) visit(value, `${name}.`);
      else cells[columns.place(name)] = toCell(value);
    }
  };
  visit(record, '');
  return cells;
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
