import type { Rows } from './rows.js';

/**
 * A sparse system of rows `low ≤ Σ factor · variable ≤ high` over variables that are whole numbers
 * from 0 on: all that somebody knows of counts who knows how they hang together.
 */
export class System {
  readonly size: number;
  readonly rows: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly #rowStart: Int32Array;
  readonly #rowVariable: Int32Array;
  readonly #rowFactor: Int8Array;
  readonly #variableStart: Int32Array;
  readonly #variableRow: Int32Array;
  readonly #variableFactor: Int8Array;

  constructor(size: number, rows: Rows) {
    const { starts, variables, factors, low, high } = rows.packed();
    this.size = size;
    this.rows = low.length;
    this.low = low;
    this.high = high;
    this.#rowStart = starts;
    this.#rowVariable = variables;
    this.#rowFactor = factors;
    this.#variableStart = new Int32Array(size + 1);
    for (const variable of variables) this.#variableStart[variable + 1]! += 1;
    for (let variable = 0; variable < size; variable++)
      this.#variableStart[variable + 1]! += this.#variableStart[variable]!;
    this.#variableRow = new Int32Array(variables.length);
    this.#variableFactor = new Int8Array(variables.length);
    const next = this.#variableStart.slice();
    for (let row = 0; row < this.rows; row++) {
      for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
        const at = next[variables[entry]!]!++;
        this.#variableRow[at] = row;
        this.#variableFactor[at] = factors[entry]!;
      }
    }
  }

  /** Where the entries of a row begin; they end where those of the next one begin. */
  start(row: number): number {
    return this.#rowStart[row]!;
  }

  variableAt(entry: number): number {
    return this.#rowVariable[entry]!;
  }

  factorAt(entry: number): number {
    return this.#rowFactor[entry]!;
  }

  /** The same the other way about: the entries of a variable, each with its row. */
  startOf(variable: number): number {
    return this.#variableStart[variable]!;
  }

  rowAt(entry: number): number {
    return this.#variableRow[entry]!;
  }

  factorIn(entry: number): number {
    return this.#variableFactor[entry]!;
  }

  /** The rows that hold a variable; for loops that are no hot ones. */
  rowsWith(variable: number): Iterable<number> {
    return this.#variableRow.subarray(this.startOf(variable), this.startOf(variable + 1));
  }

  /** The variables of a row, likewise. */
  variablesOf(row: number): Iterable<number> {
    return this.#rowVariable.subarray(this.start(row), this.start(row + 1));
  }

  /** The value of a row's sum. */
  sum(row: number, values: ArrayLike<number>): number {
    let sum = 0;
    const end = this.start(row + 1);
    for (let entry = this.start(row); entry < end; entry++)
      sum += this.factorAt(entry) * values[this.variableAt(entry)]!;
    return sum;
  }

  /** A row that the values break; undefined when they keep all. */
  brokenBy(values: ArrayLike<number>): number | undefined {
    for (let row = 0; row < this.rows; row++) if (!this.#keeps(row, values)) return row;
    return undefined;
  }

  /** Whether the values keep all rows that hold a variable. */
  keepsAround(variable: number, values: ArrayLike<number>): boolean {
    const end = this.startOf(variable + 1);
    for (let entry = this.startOf(variable); entry < end; entry++)
      if (!this.#keeps(this.rowAt(entry), values)) return false;
    return true;
  }

  #keeps(row: number, values: ArrayLike<number>): boolean {
    const sum = this.sum(row, values);
    return sum >= this.low[row]! && sum <= this.high[row]!;
  }
}
