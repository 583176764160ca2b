import { expect, test } from '@jest/globals';

import { makeReport } from '../../src/reporting/make-report.js';
import { readAll } from '../read/source.js';
import { analyseTexts } from '../support/analyse-texts.js';
import { smallCsv, smallSettings, soundRow } from '../support/small-call.js';

test('no spreadsheet, table or list of a report is taken for an export', async () => {
  const settings = smallSettings();
  const rows = ['R1', 'R2', 'R3'].map((id) => soundRow({ 'Response ID': id, Submitted: 'soon' }));
  const analysis = await analyseTexts([smallCsv(rows)], settings);
  const files = makeReport(analysis, settings, { formats: ['xlsx', 'ods', 'csv', 'json'] });
  expect(files.length).toBeGreaterThan(15);
  for (const { path, content } of files) {
    const bytes = Buffer.concat([...content].map((piece) => Buffer.from(piece)));
    const refusal = readAll(bytes).then(
      () => 'was read',
      (error: unknown) => String(error),
    );
    expect({ path, said: await refusal }).toEqual({
      path,
      said: expect.stringContaining('It is a report that winnow wrote, or a table of one'),
    });
  }
});
