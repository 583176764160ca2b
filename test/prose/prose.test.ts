import { describe, expect, test } from '@jest/globals';

import { describeWords, loadReportWords, writeProse } from '../../src/prose/index.js';
import { quantifierOf } from '../../src/prose/report-words.js';
import { inReadingOrder, inSentence, listed } from '../../src/prose/language.js';
import { absent, count } from '../../src/tables/index.js';
import type { Cell, Table } from '../../src/tables/index.js';
import { catalogueFile } from '../catalogue/load.js';

const words = loadReportWords(catalogueFile('words.yaml'), 'words.yaml');
const names = new Set(words.names);

type Value = string | number | undefined;

/** A table of texts, counts and, where there is nothing, withheld cells. */
function table(id: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Table {
  const cellOf = (value: Value): Cell =>
    value === undefined
      ? absent('confidential')
      : typeof value === 'string'
        ? { kind: 'text', value }
        : count(value);
  return {
    id,
    number: '1',
    title: id,
    base: 'all',
    columns: columns.map((column) => ({
      id: column,
      title: column,
      kind: rows.some((row) => typeof row[columns.indexOf(column)] === 'number') ? 'count' : 'text',
    })),
    rows: rows.map((row) => row.map(cellOf)),
    notes: [],
    crosstab: undefined,
    chart: undefined,
    placement: 'page',
  };
}

function questionTables(
  answered: number | undefined,
  themes: readonly (readonly [label: string, respondents: number | undefined])[],
): Table[] {
  return [
    table('answers-by-question', ['question', 'wording', 'answered'], [['1', 'Why?', answered]]),
    table(
      'themes-by-question',
      ['question', 'theme', 'within', 'theme-id', 'respondents', 'base'],
      themes.map(([label, respondents]) => ['1', label, '', label, respondents, answered]),
    ),
  ];
}

function textOn(tables: readonly Table[], isApproximate = false): string {
  return writeProse(tables, words, {
    isApproximate,
    isPartial: false,
  }).sections[0]!.paragraphs.join(' ');
}

test.each([
  ['the largest is “ירושלים” (19)', 'the largest is “ירושלים\u200e” (19)'],
  ['“בעל עסק” and “مقيم” (10 each)', '“בעל עסק\u200e” and “مقيم\u200e” (10 each)'],
  ['“א, ב-ג”, “ד” (3)', '“א, ב-ג\u200e”, “ד\u200e” (3)'],
  ['“עסק (קטן)” (20)', '“עסק (קטן)\u200e” (20)'],
  ['safety (5 %), “居民” and “Île-de-France”', 'safety (5 %), “居民” and “Île-de-France”'],
])('in %s the figure stays behind a name that is written from right to left', (plain, marked) => {
  expect(inReadingOrder(plain)).toBe(marked);
});

test.each([
  [1, 'half of them in one word.'],
  [4.5, 'half of them in five words or fewer.'],
  [31, 'half of them in 31 words or fewer.'],
])('of a median of %s words it says "%s"', (median, said) => {
  const answers = table(
    'answers-by-question',
    ['question', 'wording', 'answered', 'median-words'],
    [['1', 'Why?', 12, median]],
  );
  expect(textOn([answers])).toContain(said);
});

describe('the scale of words', () => {
  test.each([
    [100, 100, 'all'],
    [95, 100, 'nearly all'],
    [94, 100, 'most'],
    [70, 100, 'most'],
    [69, 100, 'many'],
    [54, 100, 'about half'],
    [44, 100, 'some'],
    [9, 100, 'a few'],
    [1, 100, 'one'],
  ])('calls %i of %i "%s"', (respondents, base, word) => {
    expect(quantifierOf(respondents, base, { words, isApproximate: false })).toBe(word);
  });

  test('never says "all" or "one" of counts that are rounded', () => {
    expect(quantifierOf(100, 100, { words, isApproximate: true })).toBe('nearly all');
    expect(quantifierOf(1, 100, { words, isApproximate: true })).toBe('a few');
  });

  test('is printed as it is declared', () => {
    expect(describeWords(words)).toContain(
      '“nearly all” stands for 95\u00a0% or more of those who answered, “most” for 70\u00a0% or more',
    );
  });

  test('must go down, and to nothing', () => {
    const own = catalogueFile('words.yaml');
    const load = (from: string, to: string) => () =>
      loadReportWords(own.replace(from, to), 'own.yaml');
    expect(load('most, from: 70', 'most, from: 97')).toThrow(
      '"most" begins at 97 %, where a word before it has begun already.',
    );
    expect(load('a few, from: 0', 'a few, from: 2')).toThrow('Smaller shares have no word.');
  });
});

describe('language', () => {
  test.each([
    ['Stigma and shame', 'stigma and shame'],
    ['NHS model', 'NHS model'],
    ['Portugal', 'Portugal'],
    ['Opioid Substitution Treatment', 'Opioid Substitution Treatment'],
    ['A central agency', 'a central agency'],
    ['B vitamins', 'B vitamins'],
    ['What hinders', '“What hinders”'],
    ['Through the gate', '“Through the gate”'],
    ['naloxone', 'naloxone'],
  ])('writes the theme %s as %s in a sentence', (label, written) => {
    expect(inSentence(label, names)).toBe(written);
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b, c', 'd'], 'a; b, c; and d'],
    [['“a, b” (1)', '“c” (2)', 'd'], '“a, b” (1), “c” (2) and d'],
  ])('lists %j as "%s"', (items, written) => {
    expect(listed(items)).toBe(written);
  });
});

describe('a paragraph on a question', () => {
  test('names themes by the words of the scale', () => {
    const tables = questionTables(20, [
      ['Naloxone', 15],
      ['Pay', 10],
      ['Stigma and shame', 3],
    ]);
    expect(textOn(tables)).toContain(
      'Most wrote about naloxone (15 of the 20). About half spoke of pay (10), and some of stigma and shame (3).',
    );
  });

  test('gives percentages of large bases only', () => {
    const themes = [['Naloxone', 40]] as const;
    expect(textOn(questionTables(50, themes))).toContain('(80\u00a0%)');
    expect(textOn(questionTables(49, themes))).not.toContain('%');
  });

  test('gives numbers alone of small bases', () => {
    const text = textOn(
      questionTables(9, [
        ['Naloxone', 8],
        ['Pay', 2],
      ]),
    );
    expect(text).toContain('Naloxone came up most often (8 of the 9), followed by pay (2).');
    for (const { word } of words.quantifiers)
      expect(text).not.toMatch(new RegExp(`\\b${word} (?:wrote|spoke|referred)`, 'i'));
  });

  test('says nothing of a number that is withheld, and that it is', () => {
    const text = textOn(
      questionTables(20, [
        ['Naloxone', undefined],
        ['Pay', 10],
      ]),
    );
    expect(text).not.toMatch(/naloxone/i);
    expect(text).toContain(
      'Themes whose numbers are withheld, to protect respondents, are not named.',
    );
    expect(textOn(questionTables(undefined, [['Pay', undefined]]))).toBe(
      'How many answered is withheld to protect respondents, and so is what follows from it.',
    );
  });

  test('calls rounded numbers rounded', () => {
    const text = textOn(
      questionTables(20, [
        ['Naloxone', 20],
        ['Pay', 10],
      ]),
      true,
    );
    expect(text).toContain('This question was answered by about 20 respondents');
    expect(text).toContain('Nearly all wrote about naloxone (about 20 of some 20)');
  });

  test('names no keyword as telling that the answers to other questions use more', () => {
    const keywords = table(
      'keywords-by-question',
      ['question', 'keyword', 'respondents', 'base'],
      [
        ['1', 'community', 9, 20],
        ['1', 'packages', 4, 20],
        ['1', 'flexibility', 3, 20],
        ['2', 'packages', 6, 15],
      ],
    );
    const text = textOn([...questionTables(20, []), keywords]);
    expect(text).toContain('are “community” and “flexibility”.');
  });

  test('compares the words of the only question with no other', () => {
    const keywords = table(
      'keywords-by-question',
      ['question', 'keyword', 'respondents', 'base'],
      [
        ['1', 'ferry', 9, 20],
        ['1', 'island', 4, 20],
      ],
    );
    const text = textOn([...questionTables(20, []), keywords]);
    expect(text).toContain('The leading keywords are “ferry” and “island”.');
    expect(text).not.toMatch(/other questions|elsewhere/);
  });

  test('says what the answers hold in which no theme was found', () => {
    const tables = [
      ...questionTables(20, [['Naloxone', 8]]),
      table(
        'keywords-without-theme',
        ['question', 'keyword', 'respondents'],
        [
          ['1', 'ferry', 3],
          ['1', 'island', 5],
        ],
      ),
    ];
    tables[1] = table(
      'themes-by-question',
      ['question', 'theme', 'within', 'theme-id', 'respondents', 'base'],
      [
        ['1', 'Naloxone', '', 'Naloxone', 8, 20],
        ['1', 'No theme matched', '', '', 7, 20],
      ],
    );
    expect(textOn(tables)).toContain(
      'No theme was found in seven answers, which remain to be read. Words that recur in them are “island” (5) and “ferry” (3).',
    );
  });

  test('begins no sentence with a numeral', () => {
    const tables = questionTables(20, [['Naloxone', 12]]);
    for (let turn = 0; turn < 3; turn++) {
      const questions = Array.from({ length: turn + 1 }, (_, place) => [String(place), 'Why?', 20]);
      const [, themes] = tables;
      const { sections } = writeProse(
        [table('answers-by-question', ['question', 'wording', 'answered'], questions), themes!],
        words,
      );
      for (const { paragraphs } of sections)
        expect(paragraphs.join(' ')).not.toMatch(/(?:^|[.?!] )\d/);
    }
  });

  test('names no heading for which one theme within it stands', () => {
    const tables = [
      table('answers-by-question', ['question', 'wording', 'answered'], [['1', 'Why?', 20]]),
      table(
        'themes-by-question',
        ['question', 'theme', 'within', 'theme-id', 'respondents'],
        [
          ['1', 'Everything', '', 'a', 12],
          ['1', 'Pay', 'Everything', 'b', 12],
          ['1', 'Low pay', 'Everything › Pay', 'c', 9],
        ],
      ),
    ];
    const text = textOn(tables);
    expect(text).toContain('low pay (9 of the 20)');
    expect(text).not.toContain('verything');
    expect(text).not.toContain('12');
  });

  test('tells which group differs, and by how much', () => {
    const tables = [
      ...questionTables(100, [['Naloxone', 40]]),
      table(
        'themes-by-question-and-sector',
        ['question', 'theme', 'theme-id', 'sector', 'respondents', 'base'],
        [
          ['1', 'Naloxone', 'Naloxone', 'prisons', 30, 40],
          ['1', 'Naloxone', 'Naloxone', 'schools', 10, 60],
        ],
      ),
    ];
    expect(textOn(tables)).toContain(
      'Respondents of the sector “prisons” raised naloxone more often than the rest: 30 of 40, against 10 of the other 60.',
    );
  });
});

test('no paragraph claims that respondents stand for the public', () => {
  const { overview } = writeProse(questionTables(20, [['Naloxone', 15]]), words);
  expect(overview.join(' ')).toContain(
    'who did not respond is unknown: the figures say what these respondents answered, and cannot be taken for what the public thinks',
  );
});
