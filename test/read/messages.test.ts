import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

const secret = 'Ottoline Quillfeather';

describe('no message holds what stands in a cell', () => {
  test.each([
    `id,text\nr1,${secret},${secret}\nr2\nr3,"${secret}\n`,
    `[{"id":${secret}},"${secret}",["${secret}"],{"id":"r1"}]`,
    `[{"id":"${secret}"}`,
    `[{"id":"r1"}] ${secret}`,
    `{"id":"r1"}\n{"id":"${secret}\n"${secret}"\n`,
    `{\n"id":"${secret}`,
    `{\n"${secret}"`,
    ` ${secret}`,
  ])('of %j', async (text) => {
    let said: unknown;
    try {
      said = (await readAll(text)).issues;
    } catch (error) {
      said = [(error as Error).message, (error as { hint?: string }).hint];
    }
    expect(JSON.stringify(said)).not.toMatch(/Ottoline|Quillfeather/);
  });
});
