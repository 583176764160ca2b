import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { optionsOf } from '../../src/questionnaire/index.js';
import { OptionSplitter } from '../../src/responses/split-options.js';
import { realCall } from '../questionnaire/real-call.js';

const split = (options: readonly string[], cell: string): unknown =>
  new OptionSplitter(options).split(cell);

const places = ['north', 'south', 'south, by the sea', 'by the sea', 'the town’s edge'];

describe('a cell with several options', () => {
  test.each([
    ['north', ['north']],
    ['north, south', ['north', 'south']],
    ['south; north', ['south', 'north']],
    ['north|south', ['north', 'south']],
    ['north\nsouth\r\n', ['north', 'south']],
    [' NORTH ,, South, ', ['north', 'south']],
    ['north, north', ['north']],
    ['the town\u0027s edge; north', ['the town’s edge', 'north']],
    ['the  town‘s\u00a0edge', ['the town’s edge']],
  ])('%j is split', (cell, options) => {
    expect(split(places, cell)).toEqual({ options, unknown: [], isAmbiguous: false });
  });

  test('is split around an option that holds a separator', () => {
    const options = ['north', 'south, by the sea'];
    expect(split(options, 'south, by the sea, north')).toEqual({
      options: ['south, by the sea', 'north'],
      unknown: [],
      isAmbiguous: false,
    });
  });

  test.each(['Other (please specify)', 'Other - please state'])('"Other" is %j', (other) => {
    expect(split(['north', other], 'north; Other')).toEqual({
      options: ['north', other],
      unknown: [],
      isAmbiguous: false,
    });
  });

  test('"Other" is none of the options that name something other', () => {
    expect(split(['north', 'Other part of the town'], 'Other')).toMatchObject({
      options: [],
      unknown: ['Other'],
    });
  });

  test('is ambiguous when it can be split in two ways, and the longest options are taken', () => {
    expect(split(places, 'north, south, by the sea')).toEqual({
      options: ['north', 'south, by the sea'],
      unknown: [],
      isAmbiguous: true,
    });
  });

  test('has its unknown pieces told apart from its options', () => {
    expect(split(places, 'north; Mars, south; __proto__')).toEqual({
      options: ['north', 'south'],
      unknown: ['Mars', '__proto__'],
      isAmbiguous: false,
    });
  });

  test.each(['', ' ', ',;|\n'])('may hold none: %j', (cell) => {
    expect(split(places, cell)).toEqual({ options: [], unknown: [], isAmbiguous: false });
  });

  test('gives the same when it is split again', () => {
    const splitter = new OptionSplitter(places);
    expect(splitter.split('north, Mars')).toEqual(splitter.split('north, Mars'));
  });

  test('may be an essay in the wrong place', () => {
    const essay = 'well, '.repeat(20_000);
    expect(split(places, essay)).toMatchObject({ options: [], isAmbiguous: false });
  });
});

describe('any choice of the regions of the call', () => {
  const regions = optionsOf(realCall.profile.find(({ id }) => id === 'region')!)!;

  test.each(['; ', ', ', '\n', '|', ';'])('joined by %j is split back', (separator) => {
    const splitter = new OptionSplitter(regions);
    fc.assert(
      fc.property(fc.shuffledSubarray([...regions]), (chosen) => {
        expect(splitter.split(chosen.join(separator))).toEqual({
          options: chosen,
          unknown: [],
          isAmbiguous: false,
        });
      }),
    );
  });
});

describe('any choice of options with and without commas', () => {
  test('joined by a comma is never cut into more pieces than were joined', () => {
    const splitter = new OptionSplitter(places);
    fc.assert(
      fc.property(fc.shuffledSubarray(places), (chosen) => {
        const { options, unknown } = splitter.split(chosen.join(', '));
        expect(unknown).toEqual([]);
        expect(options.length).toBeLessThanOrEqual(chosen.length);
      }),
    );
  });
});
