import { setFlagsFromString } from 'node:v8';

/**
 * Fits V8 to what winnow does. Call it before anything is read.
 *
 * It reads rows that are soon forgotten, all day long. V8 learns where arrays are made that live long, and makes them
 * among the old objects from then on. The rows that the layout is recognised by live long; all others would then count
 * as old as well, with their texts, and wait by the hundreds of megabytes for the next large collection.
 */
export function fitEngine(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  optimiseAfter(patience);
}

/** Bytes of input from which on it is memory that counts, and that code is run often. */
const large = 1 << 24;
/** From which on what lives is most of what is held. */
const huge = 1 << 28;

/**
 * Fits V8 to how much will be read, in bytes.
 *
 * How much of a large call lives is known early and grows slowly: room for three times as much, V8's own measure,
 * is memory that nobody uses. A small call would only be collected more often, and one between them has little that
 * lives: a third more is a few megabytes, and saves a part of the collections.
 */
export function fitEngineTo(input: number): void {
  if (input <= large) return;
  setFlagsFromString(`--heap-growing-percent=${input <= huge ? 35 : 25}`);
  optimiseAfter(own);
}

/**
 * Fits V8 to long work on what was read, which makes much and lets go of it soon: without room beside what stays, all
 * that stays would be looked through again and again.
 */
export function fitEngineToWork(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

/** In bytes of bytecode that a function runs before V8 looks whether to optimise it: V8's own measure in Node 20. */
const own = 132 << 10;
/** On a small call a quarter of the processor's time went into optimising what hardly ran any more. */
const patience = 9 * own;

/** Other versions of Node weigh this otherwise, and have no such flag. */
function optimiseAfter(budget: number): void {
  if (process.version.startsWith('v20.'))
    setFlagsFromString(`--interrupt-budget=${String(budget)}`);
}
