import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeFrameToQdc, loadCodebook, loadCodebookToEdit } from '../../src/codebook/index.js';
import { nameBasedUuid } from '../../src/codebook/guid.js';
import { codeFrameToYaml, loadCodeFrame } from '../../src/themes/index.js';
import type { CodeFrame, ThemeEntry } from '../../src/themes/index.js';
import { sampleSettings } from '../support/analyse-texts.js';
import { hostileStrings } from '../support/hostile-strings.js';

/** Without keys that are there but undefined, as a file has none. */
function plain(frame: CodeFrame): unknown {
  return JSON.parse(JSON.stringify(frame));
}

const phrase = fc.constantFrom(
  '=HAT',
  'clinic*',
  'needle and syringe',
  '1,500',
  'null',
  "don't",
  'R & D',
);
const rule = fc.record(
  {
    any: fc.array(
      fc.oneof(phrase, fc.record({ all: fc.array(phrase, { minLength: 1, maxLength: 3 }) })),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    not: fc.array(phrase, { minLength: 1, maxLength: 2 }),
    near: fc.record({ words: fc.constant(['a', 'b c']), within: fc.integer({ min: 2, max: 100 }) }),
  },
  { requiredKeys: ['any'] },
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...hostileStrings),
  fc.constantFrom('winnow: {id: x}', 'a\r\nb\tc', '', '\n\n', ']]>', '\u0000 winnow: {', '&lt;'),
);
const guid = fc.uuid().map((id) => id.toUpperCase());
const codebook = fc.record(
  { guid, color: fc.constantFrom('#46AA00', '#abc'), codable: fc.constant(false) },
  { requiredKeys: ['guid'] },
);
const head = { label: text.map((label) => label.trim() || 'x'), description: text, codebook };
const inner = fc.tuple(fc.record(head, { requiredKeys: ['label'] }), rule);
const outer = fc.tuple(
  inner,
  fc.array(inner, { maxLength: 3 }),
  fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
);

const frames = fc
  .tuple(fc.array(outer, { minLength: 1, maxLength: 4 }), text, text, guid)
  .map(([list, title, description, set]): CodeFrame => {
    let count = 0;
    const entry = ([own, rules]: [object, object]): ThemeEntry =>
      ({ id: `theme-${++count}`, ...own, ...rules }) as ThemeEntry;
    const themes = list.map(([own, within, number]) => ({
      ...entry(own),
      ...(number !== undefined && { recommendation: { number } }),
      ...(within.length > 0 && { themes: within.map((pair) => entry(pair)) }),
    }));
    const sets = [{ guid: set, name: title, description, themes: ['theme-1'] }];
    return {
      id: 'frame',
      title: title.trim() || 'x',
      description,
      themes,
      ...(count > 2 && { sets }),
    };
  });

describe('a code frame as a codebook and back', () => {
  test('is what it was, the built-in one', () => {
    const frame = sampleSettings.codeFrame!;
    expect(plain(loadCodebook(codeFrameToQdc(frame), 'frame.qdc'))).toEqual(plain(frame));
  });

  test('is what it was, whatever its texts and rules', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        // A set's name and description are people's words alone: what XML cannot hold is not kept there.
        const sound = frame.sets?.every(
          ({ name, description }) => isSound(name) && isSound(description!),
        );
        fc.pre(sound !== false);
        const back = loadCodebook(codeFrameToQdc(frame), 'frame.qdc');
        expect(plain(back)).toEqual(plain(frame));
      }),
      { numRuns: 150 },
    );
  });

  test('is what it was as YAML too, and the same text each time', () => {
    const frame = sampleSettings.codeFrame!;
    const again = loadCodeFrame(
      codeFrameToYaml(loadCodebookToEdit(codeFrameToQdc(frame), 'x')),
      'y',
    );
    expect(plain(again)).toEqual(plain(frame));
    expect(codeFrameToQdc(again)).toBe(codeFrameToQdc(frame));
  });

  test('survives a program that joins and indents the lines of descriptions', () => {
    const qdc = codeFrameToQdc(sampleSettings.codeFrame!);
    const joined = qdc.replace(/<Description>[^<]*/g, (words) => words.replace(/\s+/g, ' '));
    const themes = (frame: CodeFrame): unknown =>
      JSON.parse(JSON.stringify(frame.themes).replace(/,"description":"[^"]*"/g, ''));
    expect(themes(loadCodebook(joined, 'x'))).toEqual(themes(sampleSettings.codeFrame!));
  });
});

function isSound(words: string): boolean {
  return (
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}|winnow: \{/u.test(words) &&
    words.trim() !== ''
  );
}

test('a GUID is the one of RFC 9562, appendix A.4, for its name', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(nameBasedUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
