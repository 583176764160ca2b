import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitArray } from '../../src/read/json-array.js';
import { readAll } from './source.js';

async function split(texts: readonly string[]): Promise<string[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- texts come asynchronously
  async function* stream(): AsyncGenerator<string> {
    yield* texts;
  }
  const elements: string[] = [];
  for await (const batch of splitArray(stream())) elements.push(...batch.map(({ text }) => text));
  return elements;
}

function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [...places].filter((place) => place < text.length).sort((a, b) => a - b);
  return [...cuts, text.length].map((to, index) => text.slice(cuts[index - 1] ?? 0, to));
}

const places = fc.array(fc.nat(300), { maxLength: 12 });

describe('splitting a JSON array', () => {
  test('gives its elements, wherever it is cut and however it is laid out', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 }),
      fc.constantFrom(undefined, 1, '\t'),
      places,
      async (values, indent, cuts) => {
        const text = JSON.stringify(values, undefined, indent);
        const elements = await split(cutAt(text, cuts));
        const written = values.map((value) => JSON.stringify(value));
        expect(elements.map((element) => JSON.stringify(JSON.parse(element)))).toEqual(written);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  test.each(['[{"a":"] , } \\" ["}]', '[{"a":"\\\\"},{"b":"\\\\\\""}]', ' [ {} , {} ] \r\n '])(
    'is not misled by %s',
    async (text) => {
      const values = JSON.parse(text) as unknown[];
      const elements = await split(Array.from(text));
      expect(elements.map((element) => JSON.parse(element) as unknown)).toEqual(values);
    },
  );

  test.each(['[{"a":1}', '[{"a":1},', '[{"a":"]', '['])(
    'fails when the array never closes: %s',
    async (text) => {
      await expect(readAll(text)).rejects.toMatchObject({
        code: 'bad-input',
        message: 'export: The JSON array never closes: the file ends in the middle.',
      });
    },
  );

  test.each(['x', '[{"b":2}]', ',{"b":2}', ']', ' \n{"b":2}'])(
    'fails when %j stands behind it, wherever it is cut',
    async (behind) => {
      const text = `[{"a":1}]${behind}`;
      for (let at = 1; at < text.length; at++) {
        await expect(readAll(text, [at])).rejects.toMatchObject({
          code: 'bad-input',
          message: 'export: Something follows the end of the JSON array.',
        });
      }
    },
  );
});
