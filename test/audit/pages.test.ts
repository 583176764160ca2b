import { describe, expect, test } from '@jest/globals';

import { auditFile } from '../../src/audit/index.js';
import { contrast } from '../../src/audit/page/contrast.js';
import { pageRules } from '../../src/audit/page/index.js';
import { toHtml } from '../../src/report/to-html.js';
import { chartedTables } from '../support/charted-tables.js';
import { hostileTables } from '../support/hostile-tables.js';
import { reportOf } from '../support/report-text.js';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const table =
  '<table><caption>Themes</caption><tr><th scope="col">Theme</th></tr><tr><th scope="row">prison</th></tr></table>';

function page(
  body: string,
  { head = policy, html = ' lang="en"', title = '<title>Report</title>' } = {},
): string {
  return `<!doctype html><html${html}><head>${head}${title}</head><body><main><h1>Report</h1>${body}</main></body></html>`;
}

async function rulesIn(html: string): Promise<readonly string[]> {
  const breaches = await auditFile('page.html', Buffer.from(html));
  return [...new Set(breaches.map(({ rule }) => rule))];
}

const broken: readonly (readonly [rule: string, html: string])[] = [
  ['page-language', page(table, { html: '' })],
  ['page-title', page(table, { title: '' })],
  ['heading-order', page(`<h3>Deep</h3>${table}`)],
  ['heading-order', page('<h1>Again</h1>')],
  ['heading-order', page('<h2> </h2>')],
  ['main-landmark', page(table).replaceAll('main>', 'div>')],
  ['unique-ids', page('<p id="a">a</p><p id="a">b</p>')],
  [
    'zoom-allowed',
    page(table, {
      head: `${policy}<meta name="viewport" content="width=device-width, maximum-scale=1">`,
    }),
  ],
  ['link-targets', page('<a href="#gone">There</a>')],
  ['table-headers', page('<table><caption>Themes</caption><tr><td>prison</td></tr></table>')],
  ['table-headers', page(table.replace(' scope="col"', ''))],
  ['table-caption', page(table.replace('<caption>Themes</caption>', ''))],
  ['no-merged-cells', page(table.replace('scope="col"', 'scope="col" colspan="2"'))],
  ['picture-alternatives', page('<img src="data:image/png;base64,AA==">')],
  ['picture-alternatives', page('<svg viewBox="0 0 1 1"><rect/></svg>')],
  ['form-labels', page('<input type="search">')],
  ['named-links', page('<button></button>')],
  ['contrast', page('<style>.a { color: #777; background: #fff }</style>')],
  [
    'contrast',
    page(
      '<style>:root { --pale: #eee } .a { color: white; background-color: var(--pale) }</style>',
    ),
  ],
  ['no-requests', page('<script src="https://example.org/a.js"></script>')],
  ['no-requests', page('<style>@import "a.css";</style>')],
  ['no-requests', page('<img alt="" src="logo.png">')],
  ['no-requests', page(table, { head: `${policy}<link rel="stylesheet" href="a.css">` })],
  ['content-security-policy', page(table, { head: '' })],
  [
    'content-security-policy',
    page(table, { head: policy.replace(`'none'`, `'none'; script-src 'unsafe-inline'`) }),
  ],
  ['no-inline-handlers', page('<p onclick="alert(1)">a</p>')],
];

describe('the checklist for pages', () => {
  test('finds nothing in a sound page', async () => {
    const sound = page(
      `<h2 id="a">Themes</h2>${table}<a href="#a">Up</a><label>Find <input></label><img alt="" src="data:,"><svg role="img"><title>Bars</title></svg><svg aria-hidden="true"></svg><style>.a { color: #0b0c0c; background: url(data:,) }</style>`,
    );
    expect(await rulesIn(sound)).toEqual([]);
  });

  test.each(broken)('finds what breaks %s (%#)', async (rule, html) => {
    expect(await rulesIn(html)).toEqual([rule]);
  });

  test('has a broken page for each of its rules', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(pageRules.map(({ id }) => id)));
  });

  test('names the line', async () => {
    const html = page('\n\n<img src="data:,">');
    expect(await auditFile('page.html', Buffer.from(html))).toMatchObject([{ line: 3 }]);
  });

  test('finds nothing in our own page, whatever its texts say', async () => {
    const tables = [
      ...chartedTables,
      ...hostileTables.map((one) => ({ ...one, number: `9.${one.number}` })),
    ];
    const html = [...toHtml(reportOf(tables).text, tables)].join('');
    expect(await auditFile('report.html', Buffer.from(html))).toEqual([]);
  });

  test('reads a page nested more deeply than any stack', async () => {
    const deep = '<div>'.repeat(15_000);
    expect(await rulesIn(page(deep))).toEqual([]);
  });
});

test('contrasts are those of the examples of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});
