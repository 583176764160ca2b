import { beforeAll, describe, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';

import { writeReport } from '../../src/report/index.js';
import type { ReportFile } from '../../src/report/index.js';
import { formatNames } from '../../src/report/format-names.js';
import { chartedTables } from '../support/charted-tables.js';
import { expectFile } from '../support/golden.js';
import { testRasteriser } from '../support/rasteriser.js';
import { reportOf } from '../support/report-text.js';

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const rasterise = await testRasteriser();
  const written = writeReport(reportOf(chartedTables), { formats: formatNames, rasterise });
  files = new Map(written.map(({ path, content }) => [path, bytesOf(content)]));
});

function bytesOf(content: ReportFile['content']): Uint8Array {
  return Buffer.concat([...content].map((piece) => Buffer.from(piece)));
}

/** The parts of an office document, one element a line; of pictures what is in them, in short. */
function unfolded(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => {
      const text = path.endsWith('.png')
        ? createHash('sha256').update(part).digest('hex')
        : strFromU8(part).replace(/></g, '>\n<');
      return `=== ${path}\n${text}\n`;
    })
    .join('');
}

describe('a small report', () => {
  test.each(['report.xlsx', 'report.ods', 'report.docx'])('as %s', (path) => {
    expectFile(`test/golden/formats/${path}.txt`, unfolded(files.get(path)!));
  });

  test.each([
    'report.html',
    'report.md',
    'report.json',
    'tables/bars.csv',
    'charts/bars.svg',
    'charts/dots.svg',
    'charts/heat.svg',
    'charts/columns.svg',
  ])('as %s', (path) => {
    expectFile(`test/golden/formats/${path}`, Buffer.from(files.get(path)!).toString('utf8'));
  });

  test('as pictures', () => {
    const pictures = [...files]
      .filter(([path]) => path.endsWith('.png'))
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
    expectFile('test/golden/formats/pictures.txt', pictures.join(''));
  });
});
