import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** Whether a process of this machine has ended. One of another machine cannot be asked, and counts as alive. */
function hasEnded(pid: number, host: string): boolean {
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
  const [, pid = '', host = '', space = ''] = /^winnow (\d+) (\S+) (\S+)\n$/.exec(mark) ?? [];
  return isDeadHere(Number(pid), host, space);
}

/**
 * Whether a process has ended that had this number on this machine, since it was started, and in this container.
 *
 * @param space where its number means something, as {@link processSpace} says it
 */
export function isDeadHere(pid: number, host: string, space: string): boolean {
  return space === processSpace() && hasEnded(pid, host);
}

/**
 * Whether a process that left its mark at this time was of this machine before it was started anew. One of another
 * machine by the same name, which has been at work for longer than this one, is taken for that.
 */
export function isOfEarlierStart(host: string, space: string, left: Date): boolean {
  const [start, container] = processSpace().split('/');
  const [itsStart, itsContainer] = space.split('/');
  const isSame = host === hostname() && container !== undefined && container === itsContainer;
  return isSame && start !== itsStart && left.getTime() < Date.now() - 1000 * uptime();
}

/**
 * Machines and containers may share a disk and a name. The number of a process means nothing outside of its own
 * machine, since it was started, and of its container.
 */
export function processSpace(): string {
  try {
    const started = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${started}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '-';
  }
}
