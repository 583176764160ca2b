import { columnsTogether, DenseLayer, rowsOf } from './dense-layer.js';
import { Workspace } from './workspace.js';

/** Directions that many rows of numbers are multiplied with, to eight bits. */
export class Directions {
  readonly #size: number;
  readonly #count: number;
  /** Of its own, so that the memory is free when the directions are let go. */
  readonly #workspace = new Workspace();
  readonly #layer: DenseLayer;

  /** @param size how many numbers each has */
  constructor(directions: readonly Float32Array[], size: number) {
    this.#size = size;
    this.#count = directions.length;
    const filled = Math.ceil(this.#count / columnsTogether) * columnsTogether;
    const weights = Array.from(
      { length: filled },
      (_, place) => directions[place] ?? new Float32Array(size),
    );
    this.#layer = new DenseLayer(this.#workspace, rowsOf(weights), new Float32Array(filled));
  }

  /**
   * @param rows how many
   * @param write writes the numbers of each, one row after the other: they need no memory of their own
   * @returns by row and direction
   */
  products(rows: number, write: (to: Float32Array) => void): Float32Array {
    return this.#workspace.during(() => {
      const matrix = this.#workspace.takeMatrix(rows, this.#size);
      write(this.#workspace.floats(matrix.place, rows * this.#size));
      const found = this.#layer.apply(matrix);
      const numbers = this.#workspace.floats(found.place, found.rows * found.columns);
      const products = new Float32Array(found.rows * this.#count);
      for (let row = 0; row < found.rows; row++) {
        const from = row * found.columns;
        products.set(numbers.subarray(from, from + this.#count), row * this.#count);
      }
      return products;
    });
  }
}
