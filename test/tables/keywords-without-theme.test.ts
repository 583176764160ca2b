import { describe, expect, test } from '@jest/globals';

import type { Table } from '../../src/tables/index.js';
import { analyseTexts } from '../support/analyse-texts.js';
import { smallCsv, smallRow, smallSettings } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';

function answer(id: number, text: string): SmallRow {
  return smallRow({ 'Response ID': String(id), '1': text });
}

async function tableOf(answers: readonly string[]): Promise<Table | undefined> {
  const csv = smallCsv(answers.map((text, place) => answer(place + 1, text)));
  const settings = { ...smallSettings(), keywords: {} };
  const { tables } = await analyseTexts([csv], settings);
  return tables.find(({ id }) => id === 'keywords-without-theme');
}

describe('the keywords of answers without a theme', () => {
  const ferry = 'The ferry is always late in winter';

  test('are counted in those answers alone, by respondents', async () => {
    const withTheme = ['The ferry needs funding', 'The ferry needs more staff'];
    const table = await tableOf([ferry, ferry, `${ferry}, the ferry`, ...withTheme]);
    const row = [...table!.rows].find(
      ([, , keyword]) => keyword!.kind === 'text' && keyword!.value.includes('ferry'),
    )!;
    expect(row.slice(3).map((cell) => 'value' in cell && cell.value)).toEqual([3, 3, 100]);
  });

  test('are no table where too few answers share a word', async () => {
    expect(await tableOf([ferry, 'The ferry needs funding', 'A budget'])).toBeUndefined();
  });

  test('are left out of what is published', async () => {
    const table = await tableOf([ferry, ferry, ferry]);
    expect(table!.publication).toBeUndefined();
    expect(table!.columns.some(({ counts }) => counts !== undefined && counts !== 'name')).toBe(
      false,
    );
  });
});
