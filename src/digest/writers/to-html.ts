import { markup } from '../../report/index.js';
import type { Markup } from '../../report/index.js';
import type { Digest } from '../schema.js';
import { viewOf } from './view.js';
import type { Section, ViewTable } from './view.js';

// Mail programs drop style sheets and run no script, so each element carries its own style.
const font = 'font-family:Arial,Helvetica,sans-serif;color:#1b1b1b;line-height:1.45';
const cell = 'padding:3px 8px 3px 0;border-bottom:1px solid #dddddd;vertical-align:top';
const left = `${cell};text-align:left`;
const right = `${cell};text-align:right;white-space:nowrap`;

/** A page that can be mailed as it is: inline styles, no script, nothing that is loaded from elsewhere. */
export function digestToHtml(digest: Digest): string {
  const { title, headline, sections, notes } = viewOf(digest);
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;padding:12px;background:#ffffff">
<div style="max-width:680px;margin:0 auto;font-size:15px;${font}">
<h1 style="font-size:20px;margin:0 0 8px">${title}</h1>
<p style="font-size:16px;font-weight:bold;margin:0 0 16px">${headline}</p>
${sections.map(sectionToHtml)}
${notes.map((note) => markup`<p style="font-size:12px;color:#555555;margin:8px 0 0">${note}</p>\n`)}</div>
</body>
</html>
`;
  return page.text;
}

function sectionToHtml({ title, items, tables }: Section): Markup {
  return markup`<h2 style="font-size:16px;margin:20px 0 6px">${title}</h2>
${items.length === 0 ? undefined : markup`<ul style="margin:0 0 8px;padding-left:20px">\n${items.map((item) => markup`<li style="margin:0 0 3px">${item}</li>\n`)}</ul>\n`}${tables.map(tableToHtml)}`;
}

function tableToHtml({ head, isNumber, rows }: ViewTable): Markup {
  const style = (column: number): string => (isNumber[column] === true ? right : left);
  return markup`<table style="border-collapse:collapse;width:100%;font-size:14px;margin:0 0 12px">
<tr>${head.map((text, column) => markup`<th scope="col" style="${style(column)}">${text}</th>`)}</tr>
${rows.map((row) => markup`<tr>${row.map((text, column) => markup`<td style="${style(column)}">${text}</td>`)}</tr>\n`)}</table>
`;
}
