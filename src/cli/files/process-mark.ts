import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whether a process of this machine has ended. One of another machine cannot be asked, and counts as alive. */
export function hasEnded(pid: number, host: string): boolean {
  if (host !== hostname() || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** What this process leaves beside its work, so that others know whose it is should it be killed. */
export function ownMark(): string {
  return `winnow ${process.pid} ${hostname()} ${processSpace()}\n`;
}

/** Whether a mark is that of a process which has ended, beyond doubt. */
export function isMarkOfDead(mark: string): boolean {
  const [, pid = '', host = '', space] = /^winnow (\d+) (\S+) (\S+)\n$/.exec(mark) ?? [];
  return space === processSpace() && hasEnded(Number(pid), host);
}

/**
 * Machines and containers may share a disk and a name. The number of a process means nothing outside of its own machine,
 * since it was started, and of its container.
 */
function processSpace(): string {
  try {
    const started = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${started}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '-';
  }
}
