import { progressLine } from './progress-line.js';
import { clearStatus, showStatus, statusWidth } from './status-line.js';
import { isQuiet, isVerbose, notePhase, secondsSoFar } from './telling.js';

/** What is done within this time needs no line. */
const patience = 1000;
const redraw = 100;

/** Whether lines may be written over: on a terminal, unless nothing is to be told or all of it stays. */
export function showsStatus(): boolean {
  return process.stderr.isTTY && !isQuiet() && !isVerbose();
}

/** Names what begins now, for whoever has waited a second already. */
export function beginPhase(name: string): void {
  notePhase(name);
  if (showsStatus() && secondsSoFar() * 1000 >= patience) showStatus(`${name} …`);
}

/** All is done, or has failed. */
export function endPhases(): void {
  notePhase(undefined);
  clearStatus();
}

/** How far the reading is, on stderr, when it is a terminal and it takes longer than a second. */
export class Progress {
  readonly #start = performance.now();
  #expected = 0;
  #read = 0;
  #drawn = 0;

  /** More bytes are to come. */
  expect(bytes: number): void {
    this.#expected += bytes;
  }

  advance(bytes: number): void {
    this.#read += bytes;
    const now = performance.now();
    if (!showsStatus() || now - this.#start < patience || now - this.#drawn < redraw) return;
    this.#drawn = now;
    const reading = {
      read: this.#read,
      total: this.#expected,
      seconds: (now - this.#start) / 1000,
    };
    showStatus(progressLine(reading, statusWidth()));
  }

  /** Takes the line away until more is read. */
  pause(): void {
    clearStatus();
  }
}
