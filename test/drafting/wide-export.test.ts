import { describe, expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { listClosed, listQuestions, matchColumns } from '../../src/questionnaire/index.js';
import { toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const agree = ['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'];

/** Groups of four columns: a choice, why, something else, and a question of its own. */
const kindOf = (at: number): number => (at - 1) % 4;

function headersOf(columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, at) => {
    if (at === 0) return 'Response ID';
    const group = Math.floor((at - 1) / 4) + 1;
    return [
      `To what extent do you agree with plan ${group}?`,
      'Please explain your answer',
      'Other, please specify',
      `What would change in town ${group}?`,
    ][kindOf(at)]!;
  });
}

function wideFile(headers: readonly string[], prefix: string): string {
  const rows = Array.from({ length: 6 }, (_, row) =>
    headers.map((_, at) => {
      if (at === 0) return `${prefix}${row}`;
      if (kindOf(at) === 0) return agree[(row + at) % 4]!;
      return kindOf(at) === 2 ? '' : `We of ${prefix} think that the ${row} buses come late here.`;
    }),
  );
  return toCsv([headers, ...rows]);
}

describe('an export of thousands of columns', () => {
  const headers = headersOf(6001);

  test('is drafted: every column finds its own question again', async () => {
    const { questionnaire } = await draftQuestionnaire([toSource(wideFile(headers, 'r'))]);
    const closed = listClosed(questionnaire);
    expect(closed).toHaveLength(1500);
    expect(closed[1499]!.wording).toBe('To what extent do you agree with plan 1500?');

    const matches = matchColumns(headers, questionnaire);
    const targets = matches.flatMap(({ target }) => (target && 'id' in target ? [target.id] : []));
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).toEqual(
      questionnaire.sections[0]!.questions.flatMap(({ id, parts = [] }) => [
        id,
        ...parts.map((part) => part.id),
      ]),
    );
    expect(targets).toHaveLength(closed.length + listQuestions(questionnaire).length);
  });

  test('is joined with another, column by column', async () => {
    const shorter = headersOf(2401);
    const other = shorter.map((header) => header.replace('To what extent do', 'How much do'));
    const { questionnaire } = await draftQuestionnaire([
      toSource(wideFile(shorter, 'r'), 'online.csv'),
      toSource(wideFile(other, 'e'), 'easy.csv'),
    ]);
    const closed = listClosed(questionnaire);
    expect(closed).toHaveLength(600);
    expect(closed[450]!.also).toEqual(['How much do you agree with plan 451?']);
  });
});
