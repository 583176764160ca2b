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
