import { WinnowError } from '../../issues/index.js';

/**
 * A department's own style, ready to stand in the page.
 *
 * @param css the text of the file
 * @param name what errors call it
 * @throws WinnowError `bad-document` when it would end the style element, or load something: the report asks
 *   nothing of any network
 */
export function checkTheme(css: string, name: string): string {
  // A browser reads line ends as one character, and the policy's hash is of what the browser reads.
  const theme = css
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\ufffd');
  for (const { found, why, hint } of objections) {
    const at = theme.search(found);
    if (at < 0) continue;
    const line = theme.slice(0, at).split('\n').length;
    throw new WinnowError('bad-document', `${name}:${line} ${why}.`, hint);
  }
  return theme;
}

const objections = [
  {
    found: /<\/style|<!--/i,
    why: 'holds markup, which would end the style of the page',
    hint: 'Give CSS alone, without HTML.',
  },
  {
    found: /@import/i,
    why: 'imports another file',
    hint: 'Put the rules of that file into this one: the report loads nothing.',
  },
  {
    found: /url\(\s*(?!["']?\s*(?:data:|#))/i,
    why: 'names a file to load',
    hint: 'Give pictures and fonts as data: URLs: the report loads nothing.',
  },
] as const;
