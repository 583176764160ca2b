import { setFlagsFromString } from 'node:v8';

/**
 * Fits the garbage collector to what winnow does: it reads rows that are soon forgotten, all day long.
 *
 * V8 learns where arrays are made that live long, and makes them among the old objects from then on. The rows
 * that the layout is recognised by live long; all others would then count as old as well, with their texts, and
 * wait by the hundreds of megabytes for the next large collection. Call it before anything is read.
 */
export function fitHeap(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/** Bytes of input from which on it is memory that counts. */
const large = 1 << 24;

/**
 * Fits the heap to how much will be read, in bytes.
 *
 * How much of a large call lives is known early and grows slowly: room for three times as much, V8's own measure,
 * is memory that nobody uses. A small call would only be collected more often.
 */
export function fitHeapTo(input: number): void {
  if (input > large) setFlagsFromString('--heap-growing-percent=25');
}
