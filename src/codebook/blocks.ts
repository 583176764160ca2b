import type { z } from 'zod';

import type { CodeFrame } from '../themes/index.js';
import { codeBlock, frameBlock, readBlock, uncarry } from './block.js';
import type { Carried } from './block.js';
import type { XmlElement } from './parse-xml.js';

type CodeBlock = z.infer<typeof codeBlock>['winnow'];

/** All blocks of a codebook, read. */
export class Blocks {
  readonly #file: string;
  readonly #ofCode = new Map<XmlElement, CodeBlock>();
  readonly #heads = new Map<XmlElement, Pick<CodeFrame, 'id' | 'title' | 'description'>>();

  constructor(file: string, root: XmlElement) {
    this.#file = file;
    this.#visit(root);
  }

  ofCode(code: XmlElement): CodeBlock | undefined {
    return this.#ofCode.get(code);
  }

  /** What the set that stands for the whole frame says of it; undefined for any other set. */
  headOf(set: XmlElement): Pick<CodeFrame, 'id' | 'title' | 'description'> | undefined {
    return this.#heads.get(set);
  }

  /** The ids that codes have already. */
  ids(): readonly string[] {
    return [...this.#ofCode.values()].map(({ id }) => id);
  }

  #visit(element: XmlElement): void {
    const { description: words, block, line } = describe(element);
    if (block !== undefined && element.name === 'Code')
      this.#ofCode.set(element, readBlock(block, line, this.#file, codeBlock).winnow);
    if (block !== undefined && element.name === 'Set') {
      const {
        frame,
        label,
        description = words,
      } = readBlock(block, line, this.#file, frameBlock).winnow;
      this.#heads.set(element, {
        id: frame,
        title: label ?? element.attributes.get('name')!,
        ...(description !== undefined && { description }),
      });
    }
    for (const child of element.children) this.#visit(child);
  }
}

/** The description of a code or set, taken apart, with the line on which its block begins. */
export function describe(element: XmlElement): Carried & { readonly line: number } {
  const description = element.children.find(({ name }) => name === 'Description');
  if (description === undefined) return { description: undefined, block: undefined, line: 0 };
  const { text, textLine } = description;
  const carried = uncarry(text);
  const before = carried.block === undefined ? 0 : text.length - carried.block.length;
  return { ...carried, line: textLine + text.slice(0, before).split('\n').length - 1 };
}
