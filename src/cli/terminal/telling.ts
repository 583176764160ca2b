import { clearStatus } from './status-line.js';
import { visibleLines } from './visible.js';

/** Options that say how much is told on stderr beside what was asked for. */
export interface TellingOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What is known of the command that runs: a process has one stderr, and runs one command at a time. */
interface Telling {
  readonly options: TellingOptions;
  readonly start: number;
  phase: { readonly name: string; readonly since: number } | undefined;
}

let telling: Telling = { options: {}, start: 0, phase: undefined };

/** A command begins; its time is counted from here. */
export function startTelling(options: TellingOptions): void {
  telling = { options, start: performance.now(), phase: undefined };
}

/** Nothing is told but errors. */
export function isQuiet(): boolean {
  return telling.options.quiet === true;
}

export function isVerbose(): boolean {
  return telling.options.verbose === true;
}

/** Seconds since the command began. */
export function secondsSoFar(): number {
  return (performance.now() - telling.start) / 1000;
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
  const { phase } = telling;
  if (phase) detail(`${phase.name}: ${((now - phase.since) / 1000).toFixed(2)} s`);
  telling.phase = name === undefined ? undefined : { name, since: now };
}
