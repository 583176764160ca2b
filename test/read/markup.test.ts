import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { plainText } from '../../src/read/markup.js';
import { toCsv } from '../support/to-csv.js';
import { readAll } from './source.js';

describe('what an editor of forms wrote is read as a person reads it', () => {
  test.each([
    ['<p>We need <strong>more</strong> money.</p>', 'We need more money.'],
    ['<p>One.</p>\n<p>Two.</p>', 'One.\nTwo.'],
    ['One<br>Two<BR />Three', 'One\nTwo\nThree'],
    ['<ul><li>Jobs</li><li>Homes</li></ul>', 'Jobs\nHomes'],
    ['<table><td>Jobs</td><td>Homes</td></table>', 'Jobs Homes'],
    ['<span>It is <b>&lt;bold&gt;</b></span>', 'It is <bold>'],
    ['<p class="a" style="b">Jobs&nbsp;&amp; homes&hellip;</p>', 'Jobs & homes…'],
    [
      '<p>See <a href="https://a.example/b?c=1&amp;d=2">here</a></p>',
      'See https://a.example/b?c=1&d=2 here',
    ],
    ['<p><a href="javascript:alert(1)">here</a></p>', 'here'],
    ['<p><!-- [if mso]> <w:x> --><style>p { color: red }</style>Jobs<o:p></o:p></p>', 'Jobs'],
    ['<p>a</p><script>alert("x")</script>', 'a'],
    ['<p>&nbsp;</p>', ''],
    [
      'staff &amp; homes, people&#39;s &#x201C;own&#x201d; &pound;5',
      "staff & homes, people's “own” £5",
    ],
  ])('%j', (written, read) => {
    expect(plainText(written)).toBe(read);
  });

  test.each([
    'under 5 < 6 and 7 > 6',
    'if a<b and b>c',
    '<none>',
    '<name@example.org>',
    '<script>alert(1)</script>',
    '<b>bold</b> and <a href="https://a.example">a link</a>',
    'it says <p>Jobs</p> there',
    '&lt;b&gt;bold &amp; strong&lt;/b&gt;',
    'a <p the worst',
    'R&D; AT&T; fish & chips; &c.',
    '&#0; &#55296; &#1114112; &#x1b; &nosuch;',
  ])('and what was typed stays: %j', (text) => {
    expect(plainText(text)).toBe(text);
  });

  test('in headers and cells, and a cell of markup alone is blank', async () => {
    const { columns, rows } = await readAll(
      toCsv([
        ['id', '<p>What <strong>helps?</strong></p>', 'Why?'],
        ['r1', '<p>Time &amp; money</p>', '<p><br></p>'],
        ['<p></p>', '<p>&nbsp;</p>', ''],
      ]),
    );
    expect(columns).toEqual(['id', 'What helps?', 'Why?']);
    expect(rows.map(({ cells }) => cells)).toEqual([['r1', 'Time & money', '']]);
  });

  test('in JSON too', async () => {
    const { columns, rows } = await readAll(
      '[{"id":"r1","<p>Why?</p>":"<p>Jobs</p>","list":["<p>a</p>","b"]},{"<div>New</div>":"x"}]',
    );
    expect(columns).toEqual(['id', 'Why?', 'list', 'New']);
    expect(rows[0]?.cells).toEqual(['r1', 'Jobs', ['a', 'b']]);
  });

  test('no break of a line is left of anything, and nothing is added to it', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<',
      '>',
      '<!--',
      '-->',
      '<a href="',
      '"',
      'word',
      ' ',
      '\n',
      '<style>',
      '</style>',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const once = plainText(text);
          expect(once.length).toBeLessThanOrEqual(text.length);
          expect(once).not.toMatch(/<br>/);
        },
      ),
    );
  });

  test.each(['<!--', '<style>', '<a href="', '<p ', '&#', '<'])(
    'a cell of nothing but %j takes no longer than its length',
    (piece) => {
      const text = `<p>${piece.repeat(200_000)}</p>`;
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    },
  );
});
