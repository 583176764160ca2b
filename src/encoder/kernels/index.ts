import { kernelBytes } from './bytes.js';

/**
 * What the encoder computes with: loops over numbers in one memory, as WebAssembly, since JavaScript takes several times
 * as long. Whatever says where numbers lie is a number of bytes. Every kernel gives the same bits on every machine: sums
 * are of whole numbers or in a fixed order, and additions, products, quotients and roots of floats are exact to the last
 * bit by the standard. The text of each (`*.wat`) says what it does with which numbers.
 */
export interface Kernels {
  readonly whole: (
    input: number,
    output: number,
    steps: number,
    rows: number,
    inner: number,
    most: number,
  ) => void;
  readonly product: (
    input: number,
    steps: number,
    weights: number,
    scales: number,
    bias: number,
    output: number,
    rows: number,
    inner: number,
    columns: number,
  ) => void;
  readonly find: (
    numbers: number,
    found: number,
    ends: number,
    rows: number,
    inner: number,
  ) => void;
  readonly productOfFound: (
    found: number,
    ends: number,
    steps: number,
    weights: number,
    scales: number,
    bias: number,
    output: number,
    rows: number,
    inner: number,
    columns: number,
  ) => void;
  readonly norm: (
    input: number,
    output: number,
    scale: number,
    bias: number,
    rows: number,
    size: number,
    leastVariance: number,
  ) => void;
  readonly attend: (
    asked: number,
    output: number,
    fits: number,
    pieces: number,
    width: number,
    size: number,
  ) => void;
  readonly add: (to: number, from: number, count: number) => void;
  readonly fire: (at: number, count: number) => void;
  readonly mean: (from: number, to: number, rows: number, size: number) => void;
}

/** All kernels, at work in this memory. */
export function makeKernels(memory: WebAssembly.Memory): Kernels {
  modules ??= Object.values(kernelBytes).map((bytes) => new WebAssembly.Module(bytes));
  const instances = modules.map((one) => new WebAssembly.Instance(one, { '': { memory } }).exports);
  return Object.assign({}, ...instances) as Kernels;
}

/** Compiled when first asked for, and then for every memory. */
let modules: readonly object[] | undefined;
