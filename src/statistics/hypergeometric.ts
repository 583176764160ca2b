import { logFactorial } from './log-factorial.js';

/** The probability that of `drawn` out of `all` so many are among some `marked` ones. */
export function hypergeometric(hits: number, marked: number, drawn: number, all: number): number {
  return Math.exp(
    logFactorial(marked) +
      logFactorial(all - marked) +
      logFactorial(drawn) +
      logFactorial(all - drawn) -
      logFactorial(all) -
      logFactorial(hits) -
      logFactorial(marked - hits) -
      logFactorial(drawn - hits) -
      logFactorial(all - marked - drawn + hits),
  );
}
