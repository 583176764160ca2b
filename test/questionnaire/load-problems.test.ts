import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';

/** What is said of a questionnaire, line by line. */
function problemsOf(yaml: string): string[] {
  try {
    loadQuestionnaire(yaml, 'q.yaml');
  } catch (error) {
    expect(error).toMatchObject({ name: 'WinnowError', code: 'bad-document' });
    return (error as Error).message.split('\n').map((line) => line.trim());
  }
  return [];
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/questionnaire/${name}`, import.meta.url), 'utf8');
}

describe('a questionnaire file', () => {
  test('has every problem of form named at once, with its place and the fix', () => {
    expect(problemsOf(fixture('many-problems.yaml'))).toEqual([
      'q.yaml has 16 problems:',
      'q.yaml:1:1  "my call" is no id, which is made of letters, digits, ".", "-" and "_": write "my-call".',
      'q.yaml:2:1  Unknown key "titel". Did you mean "title"?',
      'q.yaml:3:1  The calendar has no day 2020-13-01.',
      'q.yaml:4:1  "01/02/2020" is no date: write it as YYYY-MM-DD.',
      'q.yaml:5:1  No date-order called "dmy". Known: day-month-year · month-day-year · year-month-day.',
      'q.yaml:9:5  No kind called "one_of". Did you mean "one-of"? Known: personal · one-of · some-of · text · confidentiality · contact · publication.',
      'q.yaml:10:5  "question" is missing.',
      'q.yaml:12:5  No detail called "surname". Known: first-name · last-name · name · email · phone · address · other.',
      'q.yaml:13:5  "options" is missing.',
      'q.yaml:17:5  The wording is missing.',
      'q.yaml:19:5  Unknown key "optoins". Did you mean "options"?',
      'q.yaml:20:5  "id" is missing.',
      'q.yaml:22:5  "options" needs at least one entry.',
      'q.yaml:27:9  "id" must be text: write it with quotation marks, "1".',
      'q.yaml:31:13  "question" must be text, and is a list.',
      'q.yaml:33:9  "question" must be text, and is nothing.',
    ]);
  });

  test('a kind of question that there is not is told from those that there are', () => {
    const question = '{id: "1", kind: opne, question: What?}';
    expect(
      problemsOf(`id: q\ntitle: Q\nsections: [{id: s, title: S, questions: [${question}]}]\n`),
    ).toContain(
      'q.yaml:3:52  No kind called "opne". Did you mean "open"? Known: open · one-of · some-of · scale · grid.',
    );
  });

  test('a kind under a key with a capital is not told to be missing, but misspelt', () => {
    const field = '{id: name, Kind: personal, question: Name?}';
    const problems = problemsOf(`id: q\ntitle: Q\nprofile: [${field}]\nsections: []\n`);
    expect(problems).toContain('q.yaml:3:11  Unknown key "Kind". Did you mean "kind"?');
  });

  test('has every problem between its entries named at once', () => {
    expect(problemsOf(fixture('problems-between-entries.yaml'))).toEqual([
      'q.yaml has 11 problems:',
      'q.yaml:4:1  The call closes (2020-07-02) before it opens (2020-08-06).',
      'q.yaml:5:22  No profile field with options called "regoin". Did you mean "region"? Known: sector · region.',
      'q.yaml:5:30  No profile field with options called "job". Known: sector · region.',
      'q.yaml:18:5  The id "Region" is the same as "region". Give each field, question and part an id of its own.',
      'q.yaml:30:9  The id "1.I" is the same as "1.i". Give each field, question and part an id of its own.',
      'q.yaml:32:9  The id "sector" is used twice. Give each field, question and part an id of its own.',
      'q.yaml:36:7  "The law" has no rule: add "any", "all", "near" or "profile".',
      'q.yaml:41:9  No profile field called "regions". Did you mean "region"?',
      'q.yaml:42:18  No option of region called "east".',
      'q.yaml:42:24  No option of region called "soth". Did you mean "south"?',
      'q.yaml:44:7  "The weather" has no rule: add "any", "all", "near" or "profile".',
    ]);
  });
});

describe('an option', () => {
  const problemsWith = (...options: string[]): string[] =>
    problemsOf(
      `id: a\ntitle: A\nsections:\n  - id: s\n    title: S\n    questions:\n      - id: q\n        question: Who?\n        kind: one-of\n        options:\n${options.map((option) => `          - ${option}\n`).join('')}`,
    ).slice(1);

  test('has a code and a text, or is a text', () => {
    expect(problemsWith('{ code: 1, text: A }', '{ code: "02", text: B }', 'C')).toEqual([]);
    expect(problemsWith('Other: please specify')).toContain(
      'q.yaml:11:13  An option is a text, in quotation marks if ": " is in it, or has a "code" and a "text".',
    );
    expect(problemsWith('{ code: 1, txt: A }')).toEqual([
      'q.yaml:11:24  Unknown key "txt". Did you mean "text"?',
    ]);
    expect(problemsWith('2')).toEqual([
      'q.yaml:11:13  This entry must be text: write it with quotation marks, "2".',
    ]);
  });

  test('has no place in a question that is asked for words', () => {
    const asked = '{ id: q, question: Why?, options: [A, B] }';
    expect(
      problemsOf(
        `id: a\ntitle: A\nsections:\n  - id: s\n    title: S\n    questions:\n      - ${asked}\n`,
      ).slice(1),
    ).toEqual(['q.yaml:7:34  "options" goes with another kind than this one.']);
  });

  test('is listed once, however it is written: tables would count it twice', () => {
    expect(problemsWith('A', 'B', 'a', '{ code: 1, text: B }')).toEqual([
      'q.yaml:13:13  "a" is among the options already.',
      'q.yaml:14:13  "B" is among the options already.',
    ]);
  });

  test('has a code that no other option has', () => {
    expect(
      problemsWith('{ code: 1, text: A }', '{ code: "1", text: B }', '{ code: D, text: C }', 'D'),
    ).toEqual([
      'q.yaml:12:13  "A" has the code "1" already.',
      'q.yaml:13:13  The code "D" is the text of another option.',
    ]);
  });

  test('has a code that no cell has for another option too', () => {
    expect(
      problemsWith(
        '{ code: a, text: Low }',
        '{ code: A, text: High }',
        '{ code: 1, text: Yes }',
        '{ code: "1.0", text: No }',
        '{ code: low, text: Lowest }',
      ),
    ).toEqual([
      'q.yaml:12:13  "Low" has the code "A" already.',
      'q.yaml:14:13  "Yes" has the code "1.0" already.',
      'q.yaml:15:13  The code "low" is the text of another option.',
    ]);
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    ['', '1:1  The file is empty.'],
    ['# nothing but a remark\n', '1:1  The file is empty.'],
    ['just text', '1:1  The file must be keys with values, and is text.'],
    [
      'id: a\ntitle: Part 2: recovery\n',
      '2:8  A text with ": " in it needs quotation marks around it.',
    ],
    ['id: a\nid: b\n', '2:1  "id" stands in line 1 already: keep one of them.'],
    ['id: a\nprofile:\n\t- id: b\n', '3:1  Indent with spaces, not with tabs.'],
  ])('%j is explained', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual(['q.yaml has a problem:', `q.yaml:${problem}`]);
  });

  test('is not blown up by aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 0; level < 9; level++) {
      const [from, to] = ['abcdefghij'[level]!, 'abcdefghij'[level + 1]!];
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expect(problemsOf(bomb.join('\n'))).toEqual([
      'q.yaml has a problem:',
      'q.yaml:3:8  Too many aliases lead to one another: write out what is meant.',
    ]);
  });

  test('that is a code frame is told so, and nothing else', () => {
    expect(problemsOf('id: a\ntitle: A\nthemes:\n  - id: b\n    label: B\n    any: [c]\n')).toEqual(
      [
        'q.yaml has a problem:',
        'q.yaml:3:1  This is a code frame, not a questionnaire: it is given with --code-frame.',
      ],
    );
  });

  test('whose line "sections:" is missing is told so, and nothing else', () => {
    const field = '  - id: town\n    question: Town\n    kind: text\n';
    const section =
      '  - id: s\n    title: S\n    questions:\n      - id: "1"\n        question: Why?\n';
    const head = 'id: a\ntitle: A\nprofile:\n';
    expect(problemsOf(head + field + section)).toEqual([
      'q.yaml has a problem:',
      'q.yaml:7:5  A section of questions stands among the fields of "profile": the line "sections:" is missing above it.',
    ]);
    expect(problemsOf(`${head}${field}sections:\n${section}`)).toEqual([]);
  });
});
