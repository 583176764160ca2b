import { escapeMarkdown, paragraph, pipes } from '../../report/index.js';
import type { Digest } from '../schema.js';
import { viewOf } from './view.js';
import type { ViewTable } from './view.js';

/** For a job summary or a chat message. When nothing is new it is one line. */
export function digestToMarkdown(digest: Digest): string {
  const { title, headline, sections, notes } = viewOf(digest);
  if (digest.nothingNew)
    return `**${escapeMarkdown(digest.title)}**: ${escapeMarkdown(headline)}\n`;
  return [
    `## ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(headline)}**`,
    ...sections.flatMap((section) => [
      `### ${escapeMarkdown(section.title)}`,
      ...(section.items.length === 0
        ? []
        : [section.items.map((item) => `- ${paragraph(item)}`).join('\n')]),
      ...section.tables.map(table),
    ]),
    notes.map((note) => `_${escapeMarkdown(note)}_`).join('  \n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function table({ head, isNumber, rows }: ViewTable): string {
  const rule = `|${isNumber.map((right) => (right ? ' ---: |' : ' --- |')).join('')}`;
  return [pipes(head), rule, ...rows.map(pipes)].join('\n');
}
