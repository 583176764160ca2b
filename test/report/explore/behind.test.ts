import { expect, test } from '@jest/globals';

import { toHtml } from '../../../src/report/to-html.js';
import type { ResponsesBehind } from '../../../src/report/index.js';
import { hostileStrings } from '../../support/hostile-strings.js';
import { reportOf } from '../../support/report-text.js';

const behind: ResponsesBehind = {
  fields: [{ id: 'sector', title: 'Sector', groups: hostileStrings, isFilter: true }],
  questions: ['1'],
  closed: [{ id: '2', options: hostileStrings }],
  themes: ['naloxone'],
  signs: [],
  responses: () =>
    hostileStrings.map((id) => ({
      id,
      groups: [[0]],
      choices: [[0]],
      answers: [{ question: 0, themes: [0], signs: [] }],
    })),
  texts: new Map(
    hostileStrings.map((id) => [id, [{ question: 0, text: id, words: [[0, hostileStrings]] }]]),
  ),
};

const page = [...toHtml(reportOf([]).text, [], { behind })].join('');

/** The content of the data element with this id. */
function data(id: string): string {
  return new RegExp(`<script type="[a-z/]+" id="${id}">([^]*?)</script>`).exec(page)![1]!;
}

test('no id and no answer ends the element that holds it or begins another', () => {
  expect(page.match(/<script/g)).toHaveLength(5);
  expect(page.match(/<\/script/g)).toHaveLength(5);
  expect(data('behind') + data('behind-texts')).not.toMatch(/[<>&\u2028\u2029]/);
});

test('every id and answer comes back as it was', () => {
  const { ids, fields } = JSON.parse(data('behind')) as {
    readonly ids: readonly string[];
    readonly fields: readonly [{ readonly groups: readonly string[] }];
  };
  expect(ids).toEqual(hostileStrings);
  expect(fields[0].groups).toEqual(hostileStrings);
  expect(JSON.parse(data('behind-texts'))).toEqual(
    hostileStrings.map((id) => [id, [[0, id, [[0, hostileStrings]]]]]),
  );
});

test('a page without them holds one script and no data', () => {
  const plain = [...toHtml(reportOf([]).text, [])].join('');
  expect(plain.match(/<script/g)).toHaveLength(1);
});
