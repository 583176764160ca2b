import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { sampleOptions } from '../support/paths.js';
import { runMany, runOne } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const asked: readonly (readonly [more: readonly string[], number: string, id: string])[] = [
  [[], '6.1', 'themes'],
  [['--sector', 'criminal justice'], '6.1', 'themes'],
  [['--question', '14'], '6.3', 'themes-by-question'],
  [['--by', 'question'], '6.3', 'themes-by-question'],
  [['--by', 'region'], '7.1', 'themes-by-region'],
];

const cwd = temporaryFolder();
let runs: readonly Run[];
beforeAll(async () => {
  writeFileSync(join(cwd, 'responses.csv'), shortSample());
  runs = await runMany(
    asked.flatMap(([more]) =>
      [[], ['--json']].map((form) => ({
        args: ['themes', 'responses.csv', ...sampleOptions, ...more, ...form],
        cwd,
      })),
    ),
  );
});

test.each(asked.map(([more, number, id], place) => [more, number, id, place] as const))(
  'themes %j shows table %s, %s, and the same as JSON',
  (_, number, id, place) => {
    const [shown, json] = [runs[2 * place]!, runs[2 * place + 1]!];
    expect([shown.stderr, json.stderr]).toEqual(['', '']);
    expect(shown.stdout).toMatch(new RegExp(`^Table ${number.replace('.', '\\.')}: `));
    const table = JSON.parse(json.stdout) as object;
    expect(table).toMatchObject({ id, number });
    expect(Object.keys(table)).toEqual([
      'id',
      'number',
      'title',
      'base',
      'columns',
      'rows',
      'notes',
    ]);
  },
);

test('where no question asks for words it is said that there are no themes to count', async () => {
  writeFileSync(
    join(cwd, 'closed.yaml'),
    `id: closed
title: Closed
profile: []
sections: [{id: all, title: All, questions: [{id: "1", question: Agree?, kind: one-of, options: [A, B]}]}]
`,
  );
  writeFileSync(join(cwd, 'closed.csv'), 'Agree?\nA\nB\n');
  const args = ['themes', 'closed.csv', '-q', 'closed.yaml', '-c', 'drugs-policy'];
  const { code, stderr } = await runOne(args, cwd);
  expect([code, stderr]).toEqual([2, expect.stringContaining('there are no themes to count')]);
});
