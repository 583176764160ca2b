import { expect, test } from '@jest/globals';

import { toCsv } from '../support/to-csv.js';
import { smallNight } from '../support/small-nights.js';

const row = (id: number, region: string): string[] => [`r${id}`, region, 'The staff are kind.'];

test('a field whose header was changed has no silent groups: nobody knows who they are', async () => {
  const known = toCsv([['id', 'region', '1'], row(1, 'north'), row(2, 'north')]);
  const renamed = toCsv([['id', 'Homeland of yours', '1'], row(1, 'north'), row(2, 'north')]);
  const statusesOf = async (text: string): Promise<readonly (string | null)[]> => {
    const { fields } = (await smallNight([text], undefined)).digest;
    return fields.find(({ id }) => id === 'region')!.groups.map(({ status }) => status);
  };
  expect(await statusesOf(known)).toEqual([null, 'silent', 'silent']);
  expect(await statusesOf(renamed)).not.toContain('silent');
});

test('and the problems name the field', async () => {
  const renamed = toCsv([['id', 'Homeland of yours', '1'], row(1, 'north')]);
  const { call } = await smallNight([renamed], undefined);
  expect(call.issues.list()).toContainEqual(
    expect.objectContaining({ code: 'missing-field', field: 'region' }),
  );
});
