import { describe, expect, test } from '@jest/globals';

import { readAll } from './source.js';

/** What became of each row: read, read with a warning, or rejected. */
async function fates(content: string): Promise<Readonly<Record<number, string>>> {
  const { rows, issues } = await readAll(content);
  return Object.fromEntries([
    ...rows.map(({ number }): [number, string] => [number, 'read']),
    ...issues.map(({ row, code }): [number, string] => [row!, code]),
  ]);
}

describe('a row that ends before its header', () => {
  test('is read with blanks behind it when it and the next begin with an id, and is reported', async () => {
    const { rows, issues } = await readAll(
      'id,region,text,more\nr1,north,a,b\nr2,south\nr3,,c\nr4,,,d\nr5\n',
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['r1', 'north', 'a', 'b'],
      ['r2', 'south'],
      ['r3', '', 'c'],
      ['r4', '', '', 'd'],
      ['r5'],
    ]);
    expect(issues.map(({ code, row, message }) => [code, row, message])).toEqual([
      ['short-row', 3, 'Row 3 has 2 cells, the header has 4: the last 2 were read as blank.'],
      ['short-row', 4, 'Row 4 has 3 cells, the header has 4: the last one was read as blank.'],
      ['short-row', 6, 'Row 6 has 1 cells, the header has 4: the last 3 were read as blank.'],
    ]);
  });

  test.each([
    ['a time', '2024-01-05 10:11:12'],
    ['a figure', '17'],
    ['a code', 'R_2YPOQ602ER1jkf1'],
    ['a value that comes again and again', 'An individual'],
  ])('may begin with %s', async (_name, first) => {
    const content = `first,region,text\n${`${first},north,a\n`.repeat(3)}${first},south\n${first},north,b\n`;
    expect(await fates(content)).toMatchObject({ 5: 'short-row', 6: 'read' });
  });

  test('is rejected with its second half when a line break was not quoted', async () => {
    const content =
      'id,text,region\nr1,a,north\nr2,The first line\nand the second,south\nr3,b,east\n';
    expect(await fates(content)).toEqual({
      2: 'read',
      3: 'row-length',
      4: 'row-length',
      5: 'read',
    });
  });

  test('is rejected when it begins with a time and the others with an id: it lost its first cell', async () => {
    const content = 'id,at,text\nr1,2024-01-05,a\nr2,2024-01-05,b\n2024-01-05,c\n';
    expect(await fates(content)).toMatchObject({ 4: 'row-length' });
  });

  test('is rejected where rows begin with words of all kinds: it may be half of another', async () => {
    const content = 'text,more,region\nOne thing,a,north\nAnother,b,south\nThe third,c\n';
    expect(await fates(content)).toMatchObject({ 4: 'row-length' });
  });

  test('is read alike wherever the file is cut', async () => {
    const content = `id,text,more\n${'r1,a,b\nr2,c\n'.repeat(50)}r3,x\ny,z\n`;
    const whole = await readAll(content);
    expect(whole.rows).toHaveLength(100);
    for (const cut of [20, 25, 30, content.length - 4])
      expect(await readAll(content, [cut])).toEqual(whole);
  });
});
