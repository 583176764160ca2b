import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

import { tabulate } from '../../src/analyse.js';
import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall } from '../../src/call/code-call.js';
import { behindTheFigures, TextsBehind } from '../../src/tracing/behind-the-figures.js';
import { readAgainFor } from '../../src/call/read-again.js';
import { loadSettings } from '../../src/cli/options/settings.js';
import { toHtml } from '../../src/report/to-html.js';
import { gridOf } from '../../src/report/grid.js';
import type { Table } from '../../src/tables/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { reportOf } from '../support/report-text.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { whereThereIs } from './programs.js';

const sample = readFileSync(sampleForms.csv, 'utf8');
/** With their parts; a page of all 46 is slow to look at, and shows no more. */
const filter = { questions: ['2', '4', '14', '24'] } as const;
const settings = { ...sampleSettings, keywords: false, filter } as const;
const sector = 'criminal justice';

async function tablesOf(where?: Readonly<Record<string, readonly string[]>>): Promise<{
  readonly call: CodedCall;
  readonly tables: readonly Table[];
}> {
  const filtered = { ...settings, filter: { ...filter, ...(where && { where }) } };
  const call = await codeCall([toSource(sample)], filtered);
  return { call, tables: tabulate(call, filtered) };
}

whereThereIs('Chromium', (executablePath) => {
  const folder = temporaryFolder();
  const withTexts = join(folder, 'report.html');
  const withoutTexts = join(folder, 'plain.html');
  let browser: Browser;
  let call: CodedCall;
  beforeAll(async () => {
    const all = await tablesOf();
    ({ call } = all);
    const reader = new TextsBehind(call, settings.codeFrame);
    await readAgainFor([reader], [toSource(sample)], settings, call);
    const { texts } = reader;
    for (const [file, shown] of [
      [withTexts, texts],
      [withoutTexts, undefined],
    ] as const) {
      const behind = behindTheFigures(call, settings, shown);
      const page = toHtml(reportOf(all.tables).text, all.tables, { behind });
      writeFileSync(file, [...page].join(''));
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(file = withTexts): Promise<{ readonly page: Page; readonly said: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, said };
  }

  function choice(page: Page, label: string): Locator {
    return page.locator('.choose').getByLabel(label);
  }

  /** By table id, the counts that the page shows, by the place of their cells. */
  async function counts(page: Page): Promise<Readonly<Record<string, readonly string[][]>>> {
    return page.evaluate(
      `Object.fromEntries([...document.querySelectorAll('table[data-counted]')].map((table) => [table.dataset.table,
        [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent))]))`,
    );
  }

  describe('a report for analysts in Chromium', () => {
    test('counts those who are chosen as a report with the same filter does', async () => {
      const { page, said } = await open();
      await choice(page, 'Sector').selectOption({ label: sector });
      expect(await page.getByRole('status').textContent()).toMatch(
        /^\d+ of 72 respondents are counted: sector, criminal justice\./,
      );
      const shown = await counts(page);
      const { tables } = await tablesOf({ sector: [sector] });
      let compared = 0;
      for (const id of [
        'responses-received',
        'answers-by-question',
        'respondents-by-region',
        'evidence-by-question',
      ]) {
        const expected = gridOf(tables.find((table) => table.id === id)!);
        const rows = new Map(shown[id]!.map((row) => [row[0], row]));
        for (const row of expected.rows) {
          const own = rows.get(row[0])!;
          row.forEach((cell, column) => {
            if (own[column] === '[x]') return;
            expect([id, row[0], column, own[column]]).toEqual([id, row[0], column, cell]);
            compared++;
          });
        }
      }
      expect(compared).toBeGreaterThan(120);
      const themes = gridOf(tables.find(({ id }) => id === 'themes')!);
      const byId = new Map(shown['themes']!.map((row) => [`${row[0]!} ${row[1]!}`, row]));
      for (const row of themes.rows)
        expect(byId.get(`${row[0]!} ${row[1]!}`)!.slice(2, 5)).toEqual(row.slice(2, 5));
      expect(said).toEqual([]);
      await choice(page, 'Sector').selectOption({ label: 'All' });
      const { page: fresh } = await open();
      expect(await counts(page)).toEqual(await counts(fresh));
      await Promise.all([page.close(), fresh.close()]);
    });

    test('counts what was chosen as a report with the same filter does, and leads to those who chose', async () => {
      const layout = 'fixtures/layouts/eu-consultation';
      const text = readFileSync(`${layout}.csv`, 'utf8');
      const asked = loadSettings({ questionnaire: `${layout}.questionnaire.yaml` });
      const tablesFor = async (where: Readonly<Record<string, readonly string[]>>) => {
        const own = { ...asked, keywords: false, filter: { where } } as const;
        const coded = await codeCall([toSource(text)], own);
        const choices = tabulate(coded, own).filter(({ id }) => id.startsWith('choices-'));
        return { coded, choices };
      };
      const { coded, choices } = await tablesFor({});
      const behind = behindTheFigures(coded, asked);
      const file = join(folder, 'closed.html');
      writeFileSync(file, [...toHtml(reportOf(choices).text, choices, { behind })].join(''));
      const { page, said } = await open(file);
      await choice(page, 'Country').selectOption({ label: 'Germany' });
      expect(await page.locator('.of-chosen').first().textContent()).toMatch(
        /^Counted here: \d+ of 50 respondents \(country, Germany\)\./,
      );
      const shown = await counts(page);
      const { choices: expected } = await tablesFor({ country: ['Germany'] });
      expect(Object.keys(shown)).toHaveLength(expected.length);
      for (const table of expected)
        for (const row of gridOf(table).rows) expect(shown[table.id]).toContainEqual(row);
      const cell = page.locator('[data-table="choices-1"] button[type=button]', { hasText: /^\d/ });
      const number = Number.parseInt((await cell.first().textContent()) ?? '', 10);
      await cell.first().click();
      expect(await page.getByRole('dialog').locator('h2').textContent()).toBe(
        `${number} respondents`,
      );
      expect(said).toEqual([]);
      await page.close();
    });

    test('leads from every count to as many respondents as it says', async () => {
      const { page } = await open();
      const wrong = await page.evaluate<readonly string[]>(`(() => {
        const wrong = [];
        for (const button of [...document.querySelectorAll('[data-a] button')].filter((_, place) => place % 40 === 0)) {
          button.click();
          const dialog = document.querySelector('dialog');
          const title = dialog.querySelector('h2').textContent;
          if (Number.parseInt(title) !== Number.parseInt(button.textContent)) wrong.push(button.parentElement.dataset.a + ': ' + title);
          dialog.close();
        }
        return wrong;
      })()`);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('shows the answers behind a count, and only the ids of those who asked for confidence', async () => {
      const { page } = await open();
      const fold = page
        .locator('section', { has: page.locator('#table-themes') })
        .locator('summary');
      await fold.click();
      await page.locator('[data-table="themes"] [data-a="naloxone"] button').click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByText('Counted for: naloxone').count()).toBeGreaterThan(5);
      expect(await dialog.getByText('Confidential: counted, not shown.').count()).toBeGreaterThan(
        0,
      );
      const confidential = dialog.locator('li', { hasText: 'Confidential: counted, not shown.' });
      expect(await confidential.first().locator('h3').textContent()).not.toContain('·');
      const { violations } = await new AxeBuilder({ page })
        .include('dialog')
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect(await dialog.count()).toBe(0);
      await page.close();
    });

    test('names the command that shows the answers where the page holds none', async () => {
      const { page } = await open(withoutTexts);
      await page.locator('[data-table="respondents-by-sector"] [data-a] button').first().click();
      expect(await page.getByRole('dialog').locator('code').last().textContent()).toMatch(
        /^winnow trace FOLDER 'respondents-by-sector!/,
      );
      await page.close();
    });

    test('shows a question alone, with its paragraphs and rows', async () => {
      const { page } = await open();
      await choice(page, 'Question').selectOption({ label: '4' });
      const rows = page.locator('[data-table="answers-by-question"] tbody tr:visible th');
      expect(await rows.allTextContents()).toEqual(['4']);
      expect(await page.locator('#table-respondents-by-sector').isVisible()).toBe(false);
      await choice(page, 'Question').selectOption({ label: 'All' });
      expect(await rows.count()).toBe(9);
      await page.close();
    });
  });
});
