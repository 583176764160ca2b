import { describe, expect, test } from '@jest/globals';

import { loadReportWords, writeProse } from '../../src/prose/index.js';
import { count } from '../../src/tables/index.js';
import type { Cell, Table } from '../../src/tables/index.js';
import { catalogueFile } from '../catalogue/load.js';

const words = loadReportWords(catalogueFile('words.yaml'), 'words.yaml');

function table(
  id: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  title = id,
): Table {
  return {
    id,
    number: '1',
    title,
    base: 'all',
    columns: columns.map((column) => ({ id: column, title: column, kind: 'text' })),
    rows: rows.map((row) =>
      row.map((value): Cell =>
        typeof value === 'string' ? { kind: 'text', value } : count(value),
      ),
    ),
    notes: [],
    crosstab: undefined,
    chart: undefined,
    placement: 'page',
  };
}

/** @param answering none where no question asked for words */
const received = (analysed: number, answering?: number): Table =>
  table(
    'responses-received',
    ['stage', 'responses'],
    [
      ['Analysed', analysed],
      ...(answering === undefined
        ? []
        : [['With a substantive answer to at least one question', answering]]),
    ],
  );

const questions = (...answered: readonly number[]): Table =>
  table(
    'answers-by-question',
    ['question', 'wording', 'answered'],
    answered.map((number, place) => [`Q${place + 1}`, 'Why?', number]),
  );

const overviewOf = (...tables: Table[]): string => writeProse(tables, words).overview.join(' ');

describe('the overview', () => {
  test.each([
    [received(1, 1), 'This report is made from one response, with an answer of substance to'],
    [received(1, 0), 'This report is made from one response; it has no answer of substance.'],
    [received(0, 0), 'This report is made from no response: none is left to analyse.'],
    [received(3, 0), 'from 3 responses; none of them has an answer of substance.'],
    [received(3), 'from 3 responses; no question asked for an answer in words.'],
    [received(3, 1), 'from 3 responses; 1 of them has an answer of substance to at least one'],
    [received(3, 3), 'from 3 responses, each with an answer of substance to at least one'],
  ])('says how many answered', (tables, words) => {
    expect(overviewOf(...[tables].flat())).toContain(words);
  });

  test.each([
    [[9, 4], 'Question Q1 drew the most answers (9), followed by question Q2 (4).'],
    [
      [9, 4, 2],
      'Question Q1 drew the most answers (9), followed by question Q2 (4); question Q3 the fewest (2).',
    ],
    [
      [4, 9, 9, 2],
      'Questions Q2 and Q3 drew the most answers (9 each); question Q4 the fewest (2).',
    ],
    [[9, 9, 9, 9, 2], 'Four questions drew the most answers (9 each); question Q5 the fewest (2).'],
    [[9, 4, 4], 'Question Q1 drew the most answers (9); questions Q2 and Q3 the fewest (4 each).'],
    [
      [9, 4, 4, 2],
      'Question Q1 drew the most answers (9), followed by questions Q2 and Q3 (4 each); question Q4 the fewest (2).',
    ],
    [[9, 4, 4, 4, 4, 2], 'Question Q1 drew the most answers (9); question Q6 the fewest (2).'],
    [[9, 9], 'Each question drew nine answers.'],
    [[0, 0], 'Each question drew no answers.'],
  ])('names no question as the first that shares its place: %j', (answered, words) => {
    expect(overviewOf(questions(...answered))).toContain(words);
  });

  test.each([
    [[5, 3, 1], 'By sector, the largest group is “A” (5), followed by “B” (3).'],
    [[5, 3, 3, 1], 'By sector, the largest group is “A” (5), followed by “B” and “C” (3 each).'],
    [[5, 1, 1, 1, 1], 'By sector, the largest group is “A” (5).'],
    [[5, 0], 'By sector, the largest group is “A” (5).'],
    [[3, 5, 5], 'By sector, the largest groups are “B” and “C” (5 each).'],
    [[5, 5, 5, 5, 1], 'By sector, 4 groups are the largest (5 each).'],
  ])('names no group as the largest that shares its place: %j', (sizes, words) => {
    const tables = [
      received(20, 20),
      table('themes-by-sector', ['theme', 'sector', 'respondents'], []),
      table(
        'respondents-by-sector',
        ['group', 'respondents'],
        sizes.map((size, place) => ['ABCDE'.charAt(place), size]),
      ),
    ];
    expect(overviewOf(...tables)).toContain(words);
  });

  test('names the languages of the answers where at least one in twenty wrote in another', () => {
    const languages = (...numbers: readonly number[]): Table =>
      table(
        'answers-by-language',
        ['question', 'language', 'answered'],
        numbers.map((number, place) => ['All questions', ['English', 'Welsh'][place]!, number]),
      );
    expect(overviewOf(received(90, 90), languages(67, 23))).toContain(
      'By number of respondents, the answers are in English (67) and Welsh (23).',
    );
    expect(overviewOf(received(90, 90), languages(88, 2))).not.toContain('Welsh');
  });

  test('says "none" of what nobody gave, and "the only one" of one', () => {
    const evidence = (given: number, base: number): Table =>
      table(
        'evidence-by-question',
        ['question', 'sign', 'respondents', 'base'],
        [
          ['All questions', 'Gives figures', given, base],
          ['All questions', 'Cites a source', 0, base],
        ],
      );
    expect(overviewOf(evidence(4, 4))).toContain(
      'As evidence, all 4 gave figures and none cited a source.',
    );
    expect(overviewOf(evidence(0, 9))).toContain(
      'As evidence, nobody gave figures or cited a source.',
    );
    expect(overviewOf(evidence(1, 1))).toContain(
      'the only one gave figures and none cited a source.',
    );
    expect(overviewOf(evidence(40, 80))).toContain(
      'As evidence, 50\u00a0% gave figures and none cited a source.',
    );
  });

  describe('of a question with options', () => {
    const chosen = (base: number, numbers: Readonly<Record<string, number>>): Table => ({
      ...table(
        'choices-b',
        ['option', 'group', 'respondents', 'base'],
        Object.entries(numbers).flatMap(([option, number]) => [
          [option, 'All respondents', number, base],
          [option, 'Wales', 1, 1],
        ]),
        'Question b: Do you agree?',
      ),
      number: '14.1',
    });

    test.each([
      [
        chosen(44, { Yes: 13, No: 12, Unsure: 19 }),
        'Of the 44 who answered “Do you agree?”, 19 chose “Unsure”, 13 “Yes” and 12 “No” (Table 14.1).',
      ],
      [
        chosen(200, { Yes: 150, No: 50 }),
        'Of the 200 who answered “Do you agree?”, 75\u00a0% chose “Yes” and 25\u00a0% “No” (Table 14.1).',
      ],
      [chosen(6, { Yes: 6, No: 0 }), 'Of the 6 who answered “Do you agree?”, all chose “Yes” ('],
      [chosen(1, { Yes: 1 }), 'The only one who answered “Do you agree?” chose “Yes” ('],
      [
        chosen(9, { A: 5, B: 1, C: 1, D: 1, 'Not one of the options': 1 }),
        'Of the 9 who answered “Do you agree?”, five chose “A” (Table 14.1).',
      ],
    ])('says what was chosen by most', (made, words) => {
      expect(overviewOf(made)).toContain(words);
    });

    test('says neither "all" of rounded numbers, nor that what is shown is all', () => {
      const gaps = { isApproximate: true, isPartial: true };
      const { overview } = writeProse([chosen(60, { Yes: 60, No: 0 })], words, gaps);
      expect(overview.join(' ')).toContain(
        'Of some 60 who answered “Do you agree?”, about 60 chose “Yes” (Table 14.1). Only options whose numbers may be shown are named.',
      );
    });

    test('says nothing where nobody answered or the number is withheld', () => {
      expect(overviewOf(chosen(0, { Yes: 0, No: 0 }))).not.toContain('who answered');
      expect(overviewOf(chosen(3, {}))).not.toContain('who answered');
    });

    test('tells the six that most answered of many, and where the others are', () => {
      const many = Array.from({ length: 9 }, (_, place) => ({
        ...chosen(place === 0 ? 4 : 5, { Yes: 3, No: place === 0 ? 1 : 2 }),
        id: `choices-${place}`,
        number: `14.${place + 1}`,
      }));
      const overview = overviewOf(...many);
      expect(overview.match(/Of the 5 who answered/g)).toHaveLength(6);
      expect(overview).toContain('All questions with options are in Tables 14.1 to 14.9.');
    });
  });

  test('knows the plural of the fields between which nothing differs', () => {
    const byField = (title: string, ...p: readonly number[]): Table => {
      const columns = ['theme', title, 'respondents', 'p'];
      const rows = p.map((value) => ['Trees', 'One', 1, value]);
      const made = table(`themes-by-${title}`, columns, rows);
      return { ...made, columns: made.columns.map((column) => ({ ...column, title: column.id })) };
    };
    expect(overviewOf(byField('capacity', 1), byField('region', 1), byField('sector'))).toContain(
      'Between capacities and between regions no difference is larger than chance would give.',
    );
  });
});
