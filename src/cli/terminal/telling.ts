import { clearStatus } from './status-line.js';
import { visibleLines } from './visible.js';

/** Options that say how much is told on stderr beside what was asked for. */
export interface TellingOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

let wish: TellingOptions = {};
let start = 0;
let phase: { readonly name: string; readonly since: number } | undefined;

/** From now on; the time is counted from here. */
export function startTelling(options: TellingOptions): void {
  wish = options;
  start = performance.now();
  phase = undefined;
}

/** Nothing is told but errors. */
export function isQuiet(): boolean {
  return wish.quiet === true;
}

export function isVerbose(): boolean {
  return wish.verbose === true;
}

/** Seconds since the command began. */
export function secondsSoFar(): number {
  return (performance.now() - start) / 1000;
}

/** What whoever runs the command would want to know; control characters in it are made visible. */
export function remark(text: string): void {
  if (isQuiet()) return;
  clearStatus();
  process.stderr.write(`${visibleLines(text)}\n`);
}

/** What is told with --verbose only, behind the seconds since the command began. */
export function detail(text: string): void {
  if (isVerbose()) remark(`${secondsSoFar().toFixed(2).padStart(7)} s  ${text}`);
}

/** Ends the phase before, and with --verbose tells how long it took. */
export function notePhase(name: string | undefined): void {
  const now = performance.now();
  if (phase) detail(`${phase.name}: ${((now - phase.since) / 1000).toFixed(2)} s`);
  phase = name === undefined ? undefined : { name, since: now };
}
