import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

import { drawChart } from '../../src/report/charts/index.js';
import { formatCell } from '../../src/report/index.js';
import { toDocx } from '../../src/report/docx/to-docx.js';
import { chartedTables } from '../support/charted-tables.js';
import { testRasteriser } from '../support/rasteriser.js';
import { reportOf } from '../support/report-text.js';

let parts: Readonly<Record<string, Uint8Array>>;
let document: string;
beforeAll(async () => {
  const rasterise = await testRasteriser();
  const { text } = reportOf(chartedTables);
  parts = unzipSync(Buffer.concat([...toDocx(text, chartedTables, { rasterise })]));
  document = strFromU8(parts['word/document.xml']!);
});

describe('the report as a document', () => {
  test('has a heading of the right level for each chapter and table', () => {
    const headings = [
      ...document.matchAll(/<w:pStyle w:val="Heading2"\/>[^]*?<w:t [^>]*>([^<]*)</g),
    ];
    expect(headings.map((match) => match[1])).toEqual([
      'Table 1: Themes',
      'Table 2: Themes by sector',
      'Table 3: Keywords',
      'Table 4: By day',
    ]);
  });

  test('has a table for each, whose header row is repeated on every page', () => {
    const tables = document.match(/<w:tbl>[^]*?<\/w:tbl>/g)!;
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
    }
    const { columns, rows } = chartedTables[0]!;
    const cells = [...tables[0].matchAll(/<w:tc>[^]*?<\/w:tc>/g)].map((cell) =>
      [...cell[0].matchAll(/<w:t [^>]*>([^<]*)</g)].map((match) => match[1]).join(''),
    );
    expect(cells).toEqual([
      ...columns.map(({ title }) => title),
      ...[...rows].flatMap((row) => row.map((cell, place) => formatCell(cell, columns[place]!))),
    ]);
  });

  test('shows each chart as a picture that says what it is', () => {
    const pictures = [...document.matchAll(/<wp:docPr id="\d+" name="[^"]*" descr="([^"]*)"/g)];
    expect(pictures.map((match) => match[1])).toEqual([
      expect.stringMatching(/^Themes: bar chart\. 4 bars of/),
      expect.stringMatching(/^Themes by sector: heat map\. 2 rows by 2 columns/),
      expect.stringMatching(/^Keywords: dot chart\. 4 dots/),
      expect.stringMatching(/^By day: column chart\. 4 columns/),
    ]);
    for (const number of [1, 2, 3, 4])
      expect([...parts[`word/media/picture${number}.png`]!.subarray(1, 4)]).toEqual([80, 78, 71]);
  });

  test('leads from the contents to each table, and names the file of those too long', () => {
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map((match) => match[1]!);
    const marks = [...document.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)];
    expect(anchors).toEqual(marks.map((match) => match[1]));
    expect(document).toContain('Table 5: Too long (tables/long.csv)');
  });

  test('is a document without pictures where nothing draws them', () => {
    const plain = unzipSync(
      Buffer.concat([...toDocx(reportOf(chartedTables).text, chartedTables)]),
    );
    expect(Object.keys(plain).filter((path) => path.endsWith('.png'))).toEqual([]);
    expect(strFromU8(plain['word/document.xml']!)).not.toContain('<w:drawing>');
  });

  test('says in paragraphs what the tables show, and quotes whom it may', async () => {
    const prose = {
      overview: ['Twelve responses are analysed.'],
      sections: [
        {
          question: '4',
          wording: 'What helps?',
          paragraphs: ['Most wrote of <funding>.'],
          quotes: [{ theme: 'Funding', quotes: [{ text: 'Pay staff.', signed: 'respondent' }] }],
        },
      ],
    };
    const { text } = reportOf(chartedTables, { prose });
    const rasterise = await testRasteriser();
    const words = strFromU8(
      unzipSync(Buffer.concat([...toDocx(text, chartedTables, { rasterise })]))[
        'word/document.xml'
      ]!,
    );
    const told = [
      ...words.matchAll(/<w:pStyle w:val="(\w+)"\/>(?:(?!<\/w:p>)[^])*?<w:t [^>]*>([^<]*)</g),
    ].map(([, style, shown]) => `${style!}: ${shown!}`);
    for (const line of [
      'Heading1: Overview',
      'Normal: Twelve responses are analysed.',
      'Heading1: Question by question',
      'Heading2: Question 4: What helps?',
      'Normal: Most wrote of &lt;funding&gt;.',
      'Caption: On “Funding”:',
      'Quote: “Pay staff.” – respondent',
    ])
      expect(told).toContain(line);
  });
});

describe('a picture', () => {
  test('is the same each time, and twice as large as its drawing', async () => {
    const rasterise = await testRasteriser();
    const again = await testRasteriser();
    const svg = drawChart(chartedTables[0]!)!.svg.text;
    const png = Buffer.from(rasterise(svg));
    expect(Buffer.from(again(svg)).equals(png)).toBe(true);
    const width = Number(/width="(\d+)"/.exec(svg)![1]);
    expect(png.readUInt32BE(16)).toBe(2 * width);
  });

  test('has its words in it: another label gives other dots', async () => {
    const rasterise = await testRasteriser();
    const svg = drawChart(chartedTables[0]!)!.svg.text;
    const other = svg.replaceAll('>naloxone<', '>methadone<');
    expect(other).not.toBe(svg);
    expect(Buffer.from(rasterise(other)).equals(Buffer.from(rasterise(svg)))).toBe(false);
  });
});
