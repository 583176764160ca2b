import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { WinnowError } from '../../src/issues/index.js';
import { parseYaml } from '../../src/yaml/index.js';
import type { Check } from '../../src/yaml/index.js';

const schema = z.strictObject({
  name: z.string(),
  size: z.int().optional(),
  colour: z.enum(['red', 'green']).optional(),
  parts: z
    .array(z.strictObject({ id: z.string(), weight: z.number() }))
    .min(1)
    .optional(),
  shape: z.union([z.string(), z.strictObject({ sides: z.array(z.number()) })]).optional(),
});
type Thing = z.infer<typeof schema>;

/** The problems that are named, one a line, without the name of the file. */
function problemsOf(yaml: string, check?: Check<Thing>): readonly string[] {
  try {
    parseYaml(yaml, 'thing.yaml', schema, check);
  } catch (error) {
    expect(error).toBeInstanceOf(WinnowError);
    const { code, message, hint } = error as WinnowError;
    expect(code).toBe('bad-document');
    expect(hint).not.toBe('');
    const [first, ...lines] = message.split('\n');
    expect(first).toBe(
      lines.length === 1 ? 'thing.yaml has a problem:' : `thing.yaml has ${lines.length} problems:`,
    );
    return lines.map((line) => line.replace(/^ {2}thing\.yaml:/, ''));
  }
  return [];
}

describe('a YAML file', () => {
  test('becomes a value of the schema', () => {
    const yaml = 'name: "3"\nparts:\n  - &p {id: a, weight: 1.5}\n  - *p\nshape: {sides: [1, 2]}\n';
    expect(parseYaml(yaml, 'thing.yaml', schema)).toEqual({
      name: '3',
      parts: [
        { id: 'a', weight: 1.5 },
        { id: 'a', weight: 1.5 },
      ],
      shape: { sides: [1, 2] },
    });
  });

  test.each([
    ['is empty', '', ['1:1  The file is empty.']],
    ['is a list', '- a\n', ['1:1  The file must be keys with values, and is a list.']],
    ['lacks a key', 'size: 3\n', ['1:1  "name" is missing.']],
    ['lacks a key within', 'name: a\nparts:\n  - id: b\n', ['3:5  "weight" is missing.']],
    [
      'has a number for a text',
      'name: 3\n',
      ['1:1  "name" must be text: write it with quotation marks, "3".'],
    ],
    [
      'has a text for a number',
      'name: a\nsize: big\n',
      ['2:1  "size" must be a number, and is text.'],
    ],
    ['has a text for a list', 'name: a\nparts: b\n', ['2:1  "parts" must be a list, and is text.']],
    ['has nothing for a text', 'name:\n', ['1:1  "name" must be text, and is nothing.']],
    ['has an empty list', 'name: a\nparts: []\n', ['2:1  "parts" needs at least one entry.']],
    [
      'has an unknown value',
      'name: a\ncolour: gren\n',
      ['2:1  No colour called "gren". Did you mean "green"? Known: red · green.'],
    ],
    ['has an unknown key', 'name: a\nqqq: 3\n', ['2:1  Unknown key "qqq".']],
    [
      'has a misspelt key',
      'name: a\nparts:\n  - id: b\n    weight: 1\n    wieght: 3\n',
      ['5:5  Unknown key "wieght". Did you mean "weight"?'],
    ],
    [
      'misspells a key that must be there',
      'nmae: a\n',
      ['1:1  Unknown key "nmae". Did you mean "name"?'],
    ],
    [
      'has a key that objects have',
      'name: a\n__proto__: {size: 3}\nconstructor: 1\n',
      ['2:1  Unknown key "__proto__".', '3:1  Unknown key "constructor".'],
    ],
    [
      'repeats a key',
      'name: a\nname: b\n',
      ['2:1  "name" stands in line 1 already: keep one of them.'],
    ],
    [
      'repeats what may be a line of a letter',
      'Dear all: a\nDear all: b\n',
      ['2:1  This key stands in line 1 already: keep one of them.'],
    ],
    [
      'leaves a bracket open',
      'size: 3\nname: [\nparts: []\n',
      ['3:1  The bracket "[" of line 2 is not closed before this place: add "]".'],
    ],
    [
      'leaves a quotation mark open',
      'name: "abc\nsize: 3\n',
      ['3:1  A quotation mark that is opened before this place is never closed.'],
    ],
    [
      'goes on behind a quotation mark',
      "name: 'it's'\n",
      [
        '1:11  Text goes on behind a closed quotation mark, or where a value has ended: put quotation marks around the whole of it.',
      ],
    ],
    [
      'has a colon in a text',
      'name: a: b\n',
      ['1:7  A text with ": " in it needs quotation marks around it.'],
    ],
    ['closes a bracket twice', 'name: [a]]\n', ['1:10  This bracket closes nothing.']],
    [
      'begins a list behind a key',
      'name: - b\n',
      ['1:7  A list begins on a line of its own, each entry with "- ".'],
    ],
    ['is a workbook', 'PK\x03\x04\n', ['1:3  No text has this sign: the file is no YAML.']],
    [
      'is in an old encoding',
      'size: 3\nname: caf\ufffd\n',
      ['2:10  This sign is not in UTF-8. Save the file as UTF-8 text.'],
    ],
    [
      'is indented with a tab',
      'name: a\nparts:\n\t- id: b\n',
      ['3:1  Indent with spaces, not with tabs.'],
    ],
    [
      'is two files in one',
      'name: a\n---\nname: b\n',
      ['2:1  A line "---" begins another document: keep one in a file.'],
    ],
    [
      'refers to what is not there',
      'size: 3\nname: *nowhere\n',
      ['2:7  The alias *nowhere leads nowhere: no &nowhere stands above it.'],
    ],
  ])('that %s is refused', (_, yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  test('that refers to itself is refused', () => {
    const trees: z.ZodType = z.lazy(() => z.array(trees));
    const load = (): unknown => parseYaml('- &tree\n  - []\n  - [*tree]\n', 'tree.yaml', trees);
    expect(load).toThrow(
      new Error(
        'tree.yaml has a problem:\n  tree.yaml:3:6  This alias leads back to where it stands.',
      ),
    );
  });

  test('may use one alias again and again', () => {
    const sides = Array.from({ length: 200 }, () => '*side').join();
    expect(problemsOf(`name: a\nsize: &side 3\nshape: {sides: [${sides}]}\n`)).toEqual([]);
  });

  test('with thousands of aliases is read or refused at once', () => {
    const using = (times: number, meant: string): string =>
      `name: a\nsize: &side ${meant}\nshape: {sides: [${Array.from({ length: times }, () => '*side').join()}]}\n`;
    expect(problemsOf(using(2000, '3'))).toEqual([]);
    expect(problemsOf(using(5_001, '3'))).toEqual([
      '3:30017  Too many aliases stand up to here: write out what is meant.',
    ]);
  });

  test('that blows up by its aliases is refused', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed'])
      levels.push(`${name}: &${name} [${Array.from({ length: 8 }, () => `*${before}`).join()}]`);
    expect(problemsOf(levels.join('\n'))).toEqual([
      '3:8  Too many aliases lead to one another: write out what is meant.',
    ]);
  });
});

describe('the problems of a file', () => {
  test('come in the order of the file, all of them', () => {
    const yaml = 'size: x\nname: 3\nparts:\n  - {id: 1, weight: 1}\n  - {id: a, weight: y}\n';
    expect(problemsOf(yaml)).toEqual([
      '1:1  "size" must be a number, and is text.',
      '2:1  "name" must be text: write it with quotation marks, "3".',
      '4:6  "id" must be text: write it with quotation marks, "1".',
      '5:13  "weight" must be a number, and is text.',
    ]);
  });

  test('are those of the alternative that was meant', () => {
    expect(problemsOf('name: a\nshape: {sides: [1, x]}\n')).toEqual([
      '2:20  This entry must be a number, and is text.',
    ]);
  });

  test('may be found by a check of its own, once the schema is content', () => {
    const check: Check<Thing> = ({ parts = [] }) =>
      parts.map((_, i) => ({ path: ['parts', i, 'weight'], message: 'Too heavy.' }));
    const parts = 'parts:\n  - {id: a, weight: 1}\n  - id: b\n    weight: 2\n';
    expect(problemsOf(`name: a\n${parts}`, check)).toEqual(['3:13  Too heavy.', '5:5  Too heavy.']);
    expect(problemsOf(`name: 3\n${parts}`, check)).toHaveLength(1);
  });

  test('stand where the next thing around them is, when they are of something that is not there', () => {
    const check: Check<Thing> = () => [{ path: ['parts', 0, 'id'], message: 'Gone.' }];
    expect(problemsOf('name: a\nparts:\n  - weight: 1\n    id: x\n', check)).toEqual([
      '4:5  Gone.',
    ]);
    expect(problemsOf('\n\nname: a\n', check)).toEqual(['3:1  Gone.']);
  });
});
