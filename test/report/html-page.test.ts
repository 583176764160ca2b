import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { crossView, formatCell } from '../../src/report/index.js';
import { toHtml } from '../../src/report/to-html.js';
import { toMarkdown } from '../../src/report/to-markdown.js';
import type { Table } from '../../src/tables/index.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { hostileTables } from '../support/hostile-tables.js';

const text = {
  title: hostileStrings.join(' '),
  subtitle: 'Subtitle',
  warning: hostileStrings.join(' '),
  preamble: hostileStrings,
  method: hostileStrings,
};

const bars: Table = {
  ...hostileTables[0]!,
  id: 'bars',
  number: '5',
  chart: {
    kind: 'bars',
    rows: (rows) => rows.map((_, row) => row),
    label: 'theme',
    value: 'percent',
  },
};
const heat: Table = {
  ...hostileTables[0]!,
  id: 'heat',
  number: '6',
  chart: {
    kind: 'heat-map',
    rows: () => [0, 1, 2],
    row: 'theme',
    column: 'group',
    value: 'percent',
  },
};
const tables = [...hostileTables, bars, heat];
const page = [...toHtml(text, tables)].join('');

function inside(tag: string): string {
  return new RegExp(`<${tag}>([^]*)</${tag}>`).exec(page)![1]!;
}

/** What a browser makes of the entities that the page writes. */
function decoded(markup: string): string {
  return markup
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The cells of each table of the page, row by row, as a reader sees them. */
function shownTables(): readonly (readonly (readonly string[])[])[] {
  return (page.match(/<tbody>[^]*?<\/tbody>/g) ?? []).map((body) =>
    (body.match(/<tr>[^]*?<\/tr>/g) ?? []).map((row) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map((cell) => decoded(cell[1]!)),
    ),
  );
}

const readable = (cell: string): string =>
  cell.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

describe('report.html', () => {
  test('shows every cell of every table as the other formats do', () => {
    const expected = tables
      .filter(({ rows }) => rows.length > 0)
      .map(
        (table) =>
          crossView(table)?.rows ??
          table.rows.map((row) => row.map((cell, at) => formatCell(cell, table.columns[at]!))),
      );
    expect(shownTables()).toEqual(expected.map((rows) => rows.map((row) => row.map(readable))));
  });

  test('says under a table what its chart leaves out, which a format without charts does not', () => {
    const note = 'The chart shows the largest group.';
    const charted = [{ ...bars, chart: { ...bars.chart!, note } }];
    expect([...toHtml(text, charted)].join('')).toContain(`<li>${note}</li>`);
    expect([...toMarkdown(text, charted)].join('')).not.toContain(note);
  });

  test('holds no tags but its own, whatever the texts say', () => {
    const tags = new Set([...page.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map((match) => match[1]!));
    const own =
      '!doctype html head meta title style body script a header h1 h2 h3 p nav ul li main section footer div details summary table caption thead tbody tr th td svg desc text rect line path g circle';
    expect([...tags].filter((tag) => !own.split(' ').includes(tag))).toEqual([]);
  });

  test('asks nothing of any network', () => {
    expect(page.match(/\b(?:src|srcset|action|poster|data)=/g)).toBeNull();
    const links = [...page.matchAll(/<[^>]* href="([^"]*)"/g)].map((match) => match[1]!);
    expect(links.filter((link) => !/^(?:#[\w-]+|tables\/[\w-]+\.csv)$/.test(link))).toEqual([]);
    expect(inside('style')).not.toMatch(/url\(|@import/);
  });

  test('lets only its own styles and script run: the policy names them by hash', () => {
    const hash = (source: string): string =>
      `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    const policy = decoded(
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!,
    );
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map((match) => match[1]!);
    expect(policy).toContain(`style-src ${styles.map(hash).join(' ')};`);
    expect(policy).toContain(`script-src ${hash(inside('script'))}`);
    expect(policy).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/);
  });

  test('is dark where the system of its reader is, unless a theme was made for the light page', () => {
    expect(page).toContain('prefers-color-scheme: dark');
    const themed = [...toHtml(text, [], { theme: 'h1 { color: #5a2a82; }' })];
    expect(themed.join('')).not.toContain('prefers-color-scheme');
  });

  test('has no id twice, and no link to a place that is not there', () => {
    const ids = [...page.matchAll(/<[^>]* id="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const places = [...page.matchAll(/<[^>]* href="#([^"]*)"/g)].map((match) => match[1]!);
    expect(places.filter((place) => !ids.includes(place))).toEqual([]);
  });

  test('warns before all tables', () => {
    expect(page.indexOf('class="warning"')).toBeLessThan(page.indexOf('<table>'));
  });
});
