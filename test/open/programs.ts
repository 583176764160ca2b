import { existsSync } from 'node:fs';

import { test } from '@jest/globals';

/** Where systems have them. */
const places = {
  Chromium: [
    process.env['CHROMIUM'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  LibreOffice: [
    process.env['SOFFICE'] ?? '',
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
} as const;

/** The program that readers open a file with; undefined where it is not installed. */
function findProgram(name: keyof typeof places): string | undefined {
  return places[name].find((path) => path !== '' && existsSync(path));
}

/** Tests that need a program; without it they are skipped, and one says so by its name. */
export function whereThereIs(name: keyof typeof places, define: (program: string) => void): void {
  const program = findProgram(name);
  if (program !== undefined) {
    define(program);
    return;
  }
  process.stderr.write(`Skipped: no ${name} was found to open files with.\n`);
  test.skip(`${name} opens what we write (there is none on this machine)`, () => undefined);
}
