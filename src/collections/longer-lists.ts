type Numbers = Int8Array | Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The same numbers with room for so many. */
export function lengthened<List extends Numbers>(numbers: List, length: number): List {
  const longer = new (numbers.constructor as new (length: number) => List)(length);
  longer.set(numbers);
  return longer;
}

/** The same numbers with as much room again behind them. */
export function doubled<List extends Numbers>(numbers: List): List {
  return lengthened(numbers, 2 * numbers.length);
}
