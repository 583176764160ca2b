import { showsStatus } from './progress.js';
import { showStatus } from './status-line.js';
import { remark } from './telling.js';

/** Protecting that is done within this time needs no line. */
const patience = 2000;
const least = 250;
/** Where lines cannot be written over, one now and then says that the program is alive. */
const leastInLog = 15_000;

/** Says on stderr how far the protection of a report is: what is done, and how many proofs are missing. */
export function protectionProgress(): (stage: string, left: number) => void {
  const start = performance.now();
  let told = start + patience - least;
  return (stage, left) => {
    const now = performance.now();
    if (now - told < (showsStatus() ? least : leastInLog)) return;
    told = now;
    const line = `protecting: ${stage}, ${left} proofs left`;
    if (showsStatus()) showStatus(line);
    else remark(line);
  };
}
