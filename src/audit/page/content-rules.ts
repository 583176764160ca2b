import type { Finding, Rule } from '../breach.js';
import { colourPairs } from './contrast.js';
import { isSilent } from './page.js';
import type { Element, Page } from './page.js';
import { shortened } from '../../wording/index.js';

/** Of a header, in characters. */
const longestTitle = 40;

/** What stands in a page: tables, pictures, forms, colours. */
export const contentRules: readonly Rule<Page>[] = [
  {
    id: 'table-headers',
    fix: 'Make the headers of columns <th scope="col">, and those of rows <th scope="row">.',
    find: eachTable(tableHeaders),
  },
  {
    id: 'table-caption',
    fix: 'Begin the table with a <caption>.',
    find: eachTable(function* (table) {
      const caption = table.children.find(({ name }) => name === 'caption');
      const isNamed = ['aria-label', 'aria-labelledby'].some((name) => table.attributes.has(name));
      if (!isNamed && (caption?.text.trim() ?? '') === '')
        yield { line: table.line, message: 'The table has no caption.' };
    }),
  },
  {
    id: 'no-merged-cells',
    fix: 'Give each row and column cells of its own: merged cells lose their headers when read aloud.',
    *find({ elements }) {
      for (const { name, attributes, line } of elements) {
        if (name !== 'td' && name !== 'th') continue;
        if (
          Number(attributes.get('colspan') ?? 1) > 1 ||
          Number(attributes.get('rowspan') ?? 1) > 1
        )
          yield { line, message: 'Cells are merged.' };
      }
    },
  },
  {
    id: 'picture-alternatives',
    fix: 'Say in alt what the picture shows, or alt="" where it is ornament; in an <svg> in its <title>.',
    *find({ elements }) {
      for (const element of elements)
        if (isMute(element))
          yield { line: element.line, message: `<${element.name}> has no alternative text.` };
    },
  },
  {
    id: 'form-labels',
    fix: 'Give the field a <label>.',
    *find({ elements }) {
      const labelled = new Set(
        elements.flatMap(({ name, attributes }) =>
          name === 'label' ? [attributes.get('for')] : [],
        ),
      );
      for (const element of elements)
        if (isUnlabelled(element, labelled))
          yield { line: element.line, message: `The field <${element.name}> has no label.` };
    },
  },
  {
    id: 'named-links',
    fix: 'Put words into it that say where it leads or what it does.',
    *find({ elements }) {
      for (const element of elements) {
        const { name, line, text, attributes } = element;
        const isLink = (name === 'a' && attributes.has('href')) || name === 'button';
        if (
          isLink &&
          !isSilent(element) &&
          text.trim() === '' &&
          !hasLabel(element) &&
          !holdsPicture(element)
        )
          yield { line, message: `<${name}> has no words.` };
      }
    },
  },
  {
    id: 'contrast',
    fix: 'Choose colours with a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3).',
    *find({ elements }) {
      for (const { name, text, line } of elements) {
        if (name !== 'style') continue;
        for (const { selector, ink, ground, ratio } of colourPairs(text)) {
          if (ratio < 4.5)
            yield {
              line,
              message: `"${selector}" has ${ink} on ${ground}, a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1.`,
            };
        }
      }
    },
  },
];

function eachTable(
  find: (table: Element) => Iterable<Finding>,
): (page: Page) => Generator<Finding> {
  return function* ({ elements }) {
    for (const element of elements)
      if (
        element.name === 'table' &&
        !isSilent(element) &&
        element.attributes.get('role') !== 'presentation'
      )
        yield* find(element);
  };
}

function* tableHeaders(table: Element): Generator<Finding> {
  let headers = 0;
  for (const part of table.children) {
    const rows = part.name === 'tr' ? [part] : part.children;
    for (const row of rows) {
      for (const { name, attributes, line, text } of row.children) {
        if (name !== 'th') continue;
        headers += 1;
        if (!attributes.has('scope')) {
          const title = shortened(text.trim().replace(/\s+/g, ' '), longestTitle);
          yield { line, message: `The header "${title}" has no scope.` };
        }
        if (text.trim() === '') yield { line, message: 'The header is empty.' };
      }
    }
  }
  if (headers === 0) yield { line: table.line, message: 'The table has no header cells.' };
}

function hasLabel({ attributes }: Element): boolean {
  return ['aria-label', 'aria-labelledby', 'title'].some(
    (name) => (attributes.get(name) ?? '').trim() !== '',
  );
}

function holdsPicture({ children }: Element): boolean {
  return children.some(
    (child) =>
      (child.name === 'img' && (child.attributes.get('alt') ?? '') !== '') || holdsPicture(child),
  );
}

function isMute(element: Element): boolean {
  const { name, attributes, children } = element;
  if (isSilent(element)) return false;
  if (name === 'img') return !attributes.has('alt') && !hasLabel(element);
  if (name !== 'svg') return false;
  return (
    !hasLabel(element) &&
    !children.some((child) => child.name === 'title' && child.text.trim() !== '')
  );
}

function isUnlabelled(element: Element, labelled: ReadonlySet<string | undefined>): boolean {
  const { name, attributes } = element;
  if (!['input', 'select', 'textarea'].includes(name) || isSilent(element)) return false;
  if (['hidden', 'submit', 'button', 'reset', 'image'].includes(attributes.get('type') ?? ''))
    return false;
  for (let own = element.parent; own; own = own.parent) if (own.name === 'label') return false;
  const id = attributes.get('id');
  return !hasLabel(element) && (id === undefined || !labelled.has(id));
}
