import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { projectPath } from './support/paths.js';

const folders = ['.', 'docs', 'docs/method', 'bench', 'bench/quality', 'fixtures'];
const catalogue = ['catalogue/fonts', 'catalogue/word-vectors'];
const pages = [...folders, ...catalogue].flatMap((folder) =>
  readdirSync(projectPath(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

function read(page: string): string {
  return readFileSync(projectPath(page), 'utf8');
}

/** A page without its blocks of code. */
function proseOf(page: string): string {
  return read(page).replace(/^( *)```[^]*?^\1```$/gm, '');
}

/** The names by which a page's headings are linked to, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  test('links to pages and headings that are there', () => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path, anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path!);
      if (!existsSync(projectPath(target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('the list of the documentation names every page of docs/', () => {
  const named = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)];
  expect(['README.md', ...named.map(([, name]) => name)].sort()).toEqual(
    readdirSync(projectPath('docs'))
      .filter((name) => name.endsWith('.md'))
      .sort(),
  );
});

test('the map of the method names every page of it', () => {
  const named = [...read('docs/method.md').matchAll(/\]\(method\/([\w-]+\.md)\)/g)];
  expect(named.map(([, name]) => name).sort()).toEqual(
    readdirSync(projectPath('docs/method')).sort(),
  );
});
