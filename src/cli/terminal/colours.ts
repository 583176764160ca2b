import { Chalk } from 'chalk';

/** Colours when stdout is a terminal that has them; NO_COLOR and pipes have none. */
export function colours(): InstanceType<typeof Chalk> {
  const isPlain = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return isPlain || !process.stdout.isTTY ? new Chalk({ level: 0 }) : new Chalk();
}
