import { stringify } from 'yaml';
import { z } from 'zod';

import { ruleKeys } from '../text/index.js';
import { isSpeakable } from '../xml/index.js';
import { parseYaml } from '../yaml/index.js';

/** What a code's description carries for winnow besides the words for people. */
export interface Carried {
  /** The words for people; undefined when there are none. */
  readonly description: string | undefined;
  /** The block, which is the end of the whole; undefined when there is none. */
  readonly block: string | undefined;
}

/**
 * The block's first word. What follows is a YAML mapping between braces, so that it may be indented
 * and wrapped by whatever program holds it, and still be read.
 */
const mark = 'winnow: ';
const start = `${mark}{`;

const texts = {
  label: z.string().optional(),
  description: z.string().optional(),
};

/** What the block of a code holds: all of a theme that a code has no place for. */
export const codeBlock = z.strictObject({
  winnow: z.strictObject({
    id: z.string(),
    recommendation: z
      .strictObject({ number: z.int().min(1), paragraph: z.int().min(1).optional() })
      .optional(),
    ...ruleKeys,
    ...texts,
  }),
});

/** What the block of the set holds that stands for the whole code frame. */
export const frameBlock = z.strictObject({
  winnow: z.strictObject({ frame: z.string().min(1), ...texts }),
});

/** The description of a code: the words for people, then the block. */
export function carry(description: string | undefined, block: object): string {
  const yaml = stringify(block, { collectionStyle: 'flow', lineWidth: 80 }).trim();
  // What XML cannot hold, JSON can name by its number; and JSON is YAML.
  const safe = isSpeakable(yaml) && !yaml.includes(start) ? yaml : escaped(block);
  return `${description === undefined ? '' : `${description}\n\n`}${mark}${safe}`;
}

/** Takes a description apart. The last block counts: what stands before it may look like one. */
export function uncarry(text: string): Carried {
  const at = text.lastIndexOf(start);
  if (at < 0) return { description: text.trim() === '' ? undefined : text, block: undefined };
  const before = text.slice(0, at);
  return {
    description: before === '' ? undefined : before.replace(/\n\n$/, ''),
    block: text.slice(at),
  };
}

/**
 * Reads a block; what is wrong with it is named with its line and column in the file.
 *
 * @param line on which the block begins
 * @throws WinnowError `bad-document`
 */
export function readBlock<T>(yaml: string, line: number, name: string, schema: z.ZodType<T>): T {
  return parseYaml('\n'.repeat(line - 1) + yaml, name, schema);
}

/** As JSON with nothing but ASCII, in which no text looks like the start of a block. */
function escaped(block: object): string {
  return JSON.stringify(block)
    .replace(
      /[\u007f-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll(start, `${mark}\\u007b`);
}
