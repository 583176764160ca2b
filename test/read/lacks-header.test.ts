import { expect, test } from '@jest/globals';

import { readAll } from './source.js';

const people =
  'a@example.org,north,The bus is late.\nb@example.org,south,It never comes.\nc@example.org,east,Fine.\n';

test('a table whose first row holds an e-mail address has no header, and is refused without naming anybody', async () => {
  const reading = readAll(people);
  await expect(reading).rejects.toMatchObject({ code: 'bad-input' });
  await expect(reading).rejects.toThrow('its cell 1 is an e-mail address, as in the rows below it');
  await expect(reading).rejects.not.toThrow('a@example.org');
});

test.each([
  ['an address of all', 'team@example.org,Late.\nteam@example.org,Early.\n'],
  ['a date', '2024-03-01 10:11,Late.\n2024-03-02 09:00,Early.\n'],
  ['a date', '01/03/2024,Late.\n02/03/2024,Early.\n'],
  ['options', `north,cycling,Late.\n${'south,walking,a\nnorth,cycling,b\neast,bus,c\n'.repeat(4)}`],
])('a table whose first row holds %s that rows below hold too is refused', async (_, text) => {
  await expect(readAll(text)).rejects.toThrow('The first row is a response and no header');
});

test.each([
  ['an address stands over something else', `a@example.org,b\n1,2\n3,4\n`],
  ['days are what was offered', '2024-03-01,2024-03-02\nyes,no\nno,yes\n'],
  ['each day has a column', '2024-03-01,2024-03-02\n2024-03-01,\n,2024-03-02\n'],
  ['each option has a column', `Bus,Tram\n${'Bus,Not selected\nNot selected,Tram\n'.repeat(6)}`],
  ['questions are numbered and rated', `1,2,3\n${'1,2,3\n2,3,1\n3,1,2\n'.repeat(6)}`],
  ['files were put together, header and all', 'where,why\nnorth,late\nsouth,dear\n'.repeat(3)],
  ['rows are records of JSON', '[{"a@example.org":"b@example.org"}]'],
])('%s: the first row is a header', async (_, text) => {
  const { rows } = await readAll(text);
  expect(rows.length).toBeGreaterThan(0);
});
