import { xmlText } from '../../xml/index.js';

/** A text as paragraphs of an Open Document: runs of spaces, tabs and lines have elements of their own. */
export function paragraphs(text: string): string {
  if (!/[\s\u0085\u2028]/.test(text)) return `<text:p>${xmlText(text)}</text:p>`;
  return text
    .split(/\r\n?|\n/)
    .map((line) => `<text:p>${inline(line)}</text:p>`)
    .join('');
}

export function inline(line: string): string {
  return xmlText(line)
    .replace(/^ +| {2,}| +$/g, ({ length }) => `<text:s text:c="${length}"/>`)
    .replaceAll('\t', '<text:tab/>');
}
