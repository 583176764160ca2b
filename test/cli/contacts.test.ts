import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

import { projectPath } from '../support/paths.js';
import { runOne } from '../support/run-many.js';
import { toCsv } from '../support/to-csv.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
const contact =
  'Is it OK for the Department of Health and Social Care to contact you in relation to your response?';
const confidentiality =
  'If you want all, or any part, of your response to be treated as confidential, please explain why you consider it to be confidential.';
writeFileSync(
  join(cwd, 'call.csv'),
  toCsv([
    ['id', 'first-name', 'email', contact, confidentiality, '1'],
    ['R10', '=Zorb', 'ten@example.org', 'Yes', 'they would know me', 'More treatment'],
    ['R2', 'Quix', 'two@example.org', 'No', '', 'More treatment'],
    ['R3', 'Plonk', '', 'Yes', '', 'More treatment'],
    ['R4', 'Wizz', 'four@example.org', 'Yes', '', 'More treatment'],
    ['R4', 'Wizz', 'four@example.org', 'No', '', 'More treatment'],
    ['R1', 'Grim', 'one@example.org', 'Yes', '', 'More treatment'],
  ]),
);
const args = [
  'contacts',
  'call.csv',
  '-q',
  'drugs-review-part-2',
  '--purpose',
  'talks',
  '-o',
  'c.csv',
];

test('exactly those who agreed are listed, for the owner alone, and nothing personal is printed', async () => {
  const { code, stdout, stderr } = await runOne(args, cwd);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toBe(
    '2 listed. Left out: 2 did not agree to be contacted, 1 gave no e-mail address, 0 filtered out, 1 earlier or repeated copies.\n',
  );
  expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toBe(
    "response,first-name,last-name,email,sector,purpose\r\nR1,Grim,,one@example.org,,talks\r\nR10,'=Zorb,,ten@example.org,,talks\r\n",
  );
  expect(statSync(join(cwd, 'c.csv')).mode & 0o777).toBe(0o600);
  const again = await runOne(args, cwd);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('--force');
  expect((await runOne([...args, '--force', '--as-of', '2026-01-31'], cwd)).code).toBe(0);
  expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toContain('talks,2026-01-31\r\n');
  expect(statSync(join(cwd, 'c.csv')).mode & 0o777).toBe(0o600);
});

test('no other file of the program asks for personal details', () => {
  const asking = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /\b(?:findContacts|readContacts|readWithSubmissions)\b/.test(
        readFileSync(join(projectPath('src'), path), 'utf8'),
      ),
    );
  expect(asking.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    'call/find-contacts.ts',
    'cli/commands/contacts.ts',
    'responses/index.ts',
    'responses/read-contacts.ts',
    'responses/read-responses.ts',
  ]);
});
