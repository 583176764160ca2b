import type { CodeFrame, ThemeEntry } from '../themes/index.js';
import { isSpeakable, xmlAttribute, xmlText } from '../xml/index.js';
import { carry } from './block.js';
import { guidOf } from './guid.js';
import { namespace } from './standard.js';

/**
 * A code frame as a REFI-QDA codebook (.qdc), which NVivo, MAXQDA, ATLAS.ti, QualCoder and others
 * read. A theme is a code; what a code has no place for, such as the rule, travels in its description
 * behind the words for people. A set stands for the frame itself, with its title.
 *
 * @returns valid XML of the standard's codebook schema, version 1.0; the same frame gives the same text
 */
export function codeFrameToQdc(frame: CodeFrame): string {
  const guids = new Map<string, string>();
  const codes = frame.themes.flatMap((theme) => codeLines(theme, 2, frame.id, guids));
  const { id, title, description } = frame;
  const sets = [
    {
      guid: guidOf(id),
      name: title,
      description: carry(description, { frame: id, ...unspeakable({ label: title, description }) }),
      themes: [...guids.keys()],
    },
    ...(frame.sets ?? []),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${namespace}" origin="winnow">`,
    '  <Codes>',
    ...codes,
    '  </Codes>',
    '  <Sets>',
    ...sets.flatMap((set) => [
      `    <Set guid="${set.guid}" name="${xmlAttribute(set.name)}">`,
      ...descriptionLines(set.description, 6),
      ...set.themes.map((theme) => `      <MemberCode guid="${guids.get(theme)!}"/>`),
      '    </Set>',
    ]),
    '  </Sets>',
    '</CodeBook>',
    '',
  ].join('\n');
}

function codeLines(
  theme: ThemeEntry,
  depth: number,
  frame: string,
  guids: Map<string, string>,
): readonly string[] {
  const { id, label, description, codebook, themes = [], ...rest } = theme;
  const guid = codebook?.guid ?? guidOf(frame, id);
  guids.set(id, guid);
  const colour = codebook?.color === undefined ? '' : ` color="${codebook.color}"`;
  const codable = codebook?.codable ?? true;
  const block = { id, ...rest, ...unspeakable({ label, description }) };
  const indent = '  '.repeat(depth);
  return [
    `${indent}<Code guid="${guid}" name="${xmlAttribute(label)}" isCodable="${codable}"${colour}>`,
    ...descriptionLines(carry(description, block), 2 * depth + 2),
    ...themes.flatMap((inner) => codeLines(inner, depth + 1, frame, guids)),
    `${indent}</Code>`,
  ];
}

function descriptionLines(text: string | undefined, indent: number): readonly string[] {
  return text === undefined
    ? []
    : [`${' '.repeat(indent)}<Description>${xmlText(text)}</Description>`];
}

/** The texts that XML cannot hold as they are: the block keeps them. */
function unspeakable(
  texts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined && !isSpeakable(text)),
  );
}
