import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { toHtml } from '../../src/report/to-html.js';
import type { Table } from '../../src/tables/index.js';
import { chartedTables } from '../support/charted-tables.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { hostileTables } from '../support/hostile-tables.js';
import { reportOf } from '../support/report-text.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { whereThereIs } from './programs.js';

/** A word of a million letters is tried where nobody has to look at it. */
function isShort(text: string): boolean {
  return text.length < 1000;
}

/** As broad as themes by fourteen sectors. */
const sectors = Array.from({ length: 14 }, (_, at) => `sector ${at + 1} with a long name`);
const broad: Table = {
  ...chartedTables[0]!,
  id: 'broad',
  number: '10',
  columns: ['Theme', 'Within', ...sectors].map((title) => ({ id: title, title, kind: 'text' })),
  rows: [
    [...Array<string>(2).fill('Fear of losing children'), ...sectors.map(() => '12 (100.0 %)')],
  ].map((row) => row.map((value) => ({ kind: 'text', value }))),
  crosstab: undefined,
  chart: undefined,
};
/** As tall as answers by sixty questions, and broad too. */
const bars = chartedTables.find(({ chart }) => chart?.kind === 'bars')!;
const tall: Table = {
  ...bars,
  id: 'tall',
  number: '11',
  columns: [...bars.columns, { id: 'words', title: 'Words', kind: 'count' }],
  rows: Array.from({ length: 60 }, () => [...bars.rows.at(0)!, { kind: 'count', value: 1 }]),
};
/** What an A4 page that lies has between its margins, in pixels of a style sheet. */
const landscape = Math.floor((277 / 25.4) * 96);
/** And how much one that stands has, upwards. */
const upright = landscape;

const tables: readonly Table[] = [
  ...chartedTables,
  broad,
  tall,
  { ...hostileTables[0]!, number: '9.1', title: hostileStrings.filter(isShort).join(' ') },
];

const theme = 'h1 { color: #5a2a82; }';

whereThereIs('Chromium', (executablePath) => {
  const folder = temporaryFolder();
  const file = join(folder, 'report.html');
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, [...toHtml(reportOf(tables).text, tables, { theme })].join(''));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the page, and what it asks the network for or complains about. */
  async function open(
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly asked: string[]; readonly said: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, said };
  }

  describe('report.html in Chromium', () => {
    test.each([320, 1440])('has nothing that axe objects to at %d pixels', async (width) => {
      const { page } = await open({ viewport: { width, height: 900 } });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate<{
        readonly scrollWidth: number;
        readonly clientWidth: number;
      }>(
        'const { scrollWidth, clientWidth } = document.documentElement; ({ scrollWidth, clientWidth })',
      );
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await page.context().close();
    });

    test('asks for nothing but itself, and its policy stops nothing of its own', async () => {
      const { page, asked, said } = await open();
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(said).toEqual([]);
      const colour = await page.evaluate<string>(
        'getComputedStyle(document.querySelector("h1")).color',
      );
      expect(colour).toBe('rgb(90, 42, 130)');
      await page.context().close();
    });

    test('sorts a table by the column whose header is clicked, and back', async () => {
      const { page } = await open();
      const table = page.locator('#table-bars ~ .scroll table').first();
      const firsts = (): Promise<string[]> =>
        table.locator('tbody tr td:nth-child(3)').allTextContents();
      expect(await firsts()).toEqual(['12', '1200', '[c]', '0']);
      const header = table.getByRole('button', { name: 'Respondents' });
      await header.click();
      expect(await firsts()).toEqual(['1200', '12', '0', '[c]']);
      await header.click();
      expect(await firsts()).toEqual(['[c]', '0', '12', '1200']);
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await page.context().close();
    });

    test('finds the rows that hold what is typed', async () => {
      const { page } = await open();
      const section = page.locator('section', { has: page.locator('#table-plain') });
      const folded = section.locator('summary');
      if ((await folded.count()) > 0) await folded.click();
      const all = await section.locator('tbody tr:visible').count();
      await section.getByLabel('Find rows with').fill('constructor');
      const found = await section.locator('tbody tr:visible').allTextContents();
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all);
      for (const text of found) expect(text.toLowerCase()).toContain('constructor');
      await page.context().close();
    });

    test('prints the head of a table on each page, and turns the page for a table of many columns, with its heading unless a chart stands between', async () => {
      const { page } = await open({ viewport: { width: landscape, height: 700 } });
      await page.emulateMedia({ media: 'print' });
      const { head, turned, beneath, width, height } = await page.evaluate<{
        readonly head: string;
        readonly turned: readonly string[];
        readonly beneath: string;
        readonly width: number;
        readonly height: number;
      }>(`
        const of = (id, part) => document.querySelector('#table-' + id + ' ~ .scroll:has(table) ' + part);
        ({
          head: getComputedStyle(of('bars', 'th button')).display,
          turned: ['bars', 'broad', 'tall'].map((id) => getComputedStyle(of(id, 'table').closest('section')).page),
          beneath: getComputedStyle(of('tall', 'table').closest('.scroll')).page,
          height: document.querySelector('#table-tall ~ .chart svg').getBoundingClientRect().height,
          width: of('broad', 'table').scrollWidth,
        })`);
      expect(head).toBe('contents');
      expect(turned).toEqual(['auto', 'broad', 'auto']);
      expect(beneath).toBe('broad');
      expect(height).toBeGreaterThan(upright / 2);
      expect(height).toBeLessThan(0.9 * upright);
      expect(width).toBeLessThanOrEqual(landscape);
      await page.context().close();
    });

    test('can be read without JavaScript: every table, chart and link', async () => {
      const { page } = await open({ javaScriptEnabled: false });
      expect(await page.locator('h3').count()).toBe(
        tables.filter(({ placement }) => placement === 'page').length,
      );
      expect(await page.locator('svg:visible').count()).toBe(5);
      expect(await page.locator('table').first().isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Table 2: Themes by sector' }).click();
      expect(page.url()).toMatch(/#table-heat$/);
      await page.context().close();
    });
  });
});
