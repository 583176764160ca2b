import { afterEach, beforeEach, jest } from '@jest/globals';

/** Takes what is said on stderr, afresh for each test of the file. @returns what was said so far */
export function catchTold(): () => string {
  let told = '';
  beforeEach(() => {
    told = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  return () => told;
}
