import type { Finding, Rule } from '../breach.js';
import { isSilent } from './page.js';
import type { Element, Page } from './page.js';

/** What a page is built of: WCAG 2.2, levels A and AA, where a file alone shows it. */
export const structureRules: readonly Rule<Page>[] = [
  {
    id: 'page-language',
    fix: 'Name the language: <html lang="en-GB">.',
    *find({ elements }) {
      const html = elements.find(({ name }) => name === 'html');
      if ((html?.attributes.get('lang') ?? '').trim() === '')
        yield { line: html?.line ?? 1, message: 'The page names no language.' };
    },
  },
  {
    id: 'page-title',
    fix: 'Give the page a <title> that says what it is.',
    *find({ elements }) {
      const title = elements.find(
        ({ name, parent }) => name === 'title' && parent?.name === 'head',
      );
      if ((title?.text.trim() ?? '') === '')
        yield { line: title?.line ?? 1, message: 'The page has no title.' };
    },
  },
  {
    id: 'heading-order',
    fix: 'Begin with one <h1>, and let each heading be at most one level below that before it.',
    find: headingOrder,
  },
  {
    id: 'main-landmark',
    fix: 'Put the content into <main>, once.',
    *find({ elements }) {
      const mains = elements.filter(
        ({ name, attributes }) => name === 'main' || attributes.get('role') === 'main',
      );
      if (mains.length === 0) yield { line: 1, message: 'The page has no main part.' };
      for (const { line } of mains.slice(1))
        yield { line, message: 'The page has a second main part.' };
    },
  },
  {
    id: 'unique-ids',
    fix: 'Let each id stand once.',
    *find({ elements }) {
      const seen = new Map<string, number>();
      for (const { attributes, line } of elements) {
        const id = attributes.get('id');
        if (id === undefined) continue;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, line);
        else yield { line, message: `The id "${id}" stands in line ${first}, too.` };
      }
    },
  },
  {
    id: 'zoom-allowed',
    fix: 'Leave user-scalable and maximum-scale out.',
    *find({ elements }) {
      for (const { name, attributes, line } of elements) {
        if (name !== 'meta' || attributes.get('name') !== 'viewport') continue;
        if (
          /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*[01](?:\.\d+)?\b/.test(
            attributes.get('content') ?? '',
          )
        )
          yield { line, message: 'The page does not let readers enlarge it.' };
      }
    },
  },
  {
    id: 'link-targets',
    fix: 'Let the link lead to an id of the page.',
    *find({ elements }) {
      const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
      for (const { name, attributes, line } of elements) {
        const href = name === 'a' ? (attributes.get('href') ?? '') : '';
        if (href.startsWith('#') && href !== '#' && !ids.has(decoded(href.slice(1))))
          yield { line, message: `The link ${href} leads nowhere.` };
      }
    },
  },
];

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function levelOf({ name, attributes }: Element): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return attributes.get('role') === 'heading'
    ? Number(attributes.get('aria-level') ?? 2)
    : undefined;
}

function* headingOrder({ elements }: Page): Generator<Finding> {
  let before = 0;
  let mains = 0;
  for (const element of elements) {
    const level = levelOf(element);
    if (level === undefined || isSilent(element)) continue;
    const { line } = element;
    if (element.text.trim() === '') yield { line, message: 'The heading is empty.' };
    if (level === 1) mains += 1;
    if (level === 1 && mains === 2) yield { line, message: 'There is a second <h1>.' };
    if (level > before + 1)
      yield {
        line,
        message:
          before === 0
            ? `The first heading is <h${level}>.`
            : `A heading <h${level}> follows a heading <h${before}>.`,
      };
    before = level;
  }
  if (before === 0) yield { line: 1, message: 'The page has no headings.' };
}
