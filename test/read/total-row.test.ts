import { expect, test } from '@jest/globals';

import { readAll } from './source.js';

const header = 'id,region,answer,rating\n';
const responses = 'r1,north,The bus is late.,4\nr2,south,Mend the road.,5\n';

test.each([
  'Total,,2,9',
  'TOTAL:,2,2,9',
  ',Grand total,2,"1,009"',
  'Average,,,4.5',
  'Mean:,,"2,5",4',
  'Total,,2,1 009',
  'Number of responses,2,,',
  'Total,-,2 (50%),9',
  'Total (n),n/a,<5,[c]',
  'Sub total,2,(2),9',
])('the row "%s" sums up the others: it is left out, and said to be', async (row) => {
  const { rows, issues } = await readAll(`${header}${responses}${row}\n`);
  expect(rows.map(({ number }) => number)).toEqual([2, 3]);
  expect(issues).toMatchObject([{ code: 'total-row', row: 4 }]);
  expect(issues[0]!.message).toContain('Row 4');
});

test.each([
  'Total,north,The total cost is too high.,4',
  'Totalitarianism,,2,9',
  'r3,,total,9',
  'Total,,,',
  'Total,-,n/a,-',
  'Total,(north),2,9',
  'Mean,north,,3',
  'Average,3,4,2',
  ',average,,"1,009"',
  'constructor,,1,1',
])('the row "%s" is a response', async (row) => {
  const { rows, issues } = await readAll(`${header}${responses}${row}\n`);
  expect(rows).toHaveLength(3);
  expect(issues).toEqual([]);
});

test('a record of JSON is what it says, whatever its first value', async () => {
  const { rows } = await readAll('[{"id":"total","rating":"3"},{"id":"b","rating":"4"}]');
  expect(rows).toHaveLength(2);
});
