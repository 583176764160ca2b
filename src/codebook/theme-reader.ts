import type { ThemeEntry } from '../themes/index.js';
import { describe } from './blocks.js';
import type { Blocks } from './blocks.js';
import { guidOf } from './guid.js';
import type { XmlElement } from './parse-xml.js';
import { ThemeIds } from './theme-ids.js';
import { guidIn } from './validate.js';

/** Turns codes into themes, and remembers which is which. */
export class ThemeReader {
  readonly #blocks: Blocks;
  readonly #frame: string;
  readonly #ids: ThemeIds;
  readonly #themeOf = new Map<string, string>();

  /** @param frame id of the code frame */
  constructor(blocks: Blocks, frame: string) {
    this.#blocks = blocks;
    this.#frame = frame;
    this.#ids = new ThemeIds(blocks.ids());
  }

  read(code: XmlElement): ThemeEntry {
    const name = code.attributes.get('name')!.trim();
    const carried = this.#blocks.ofCode(code);
    const {
      id,
      label = name,
      description = describe(code).description,
      ...rest
    } = carried ?? {
      id: this.#ids.make(name),
    };
    this.#themeOf.set(guidIn(code)!, id);
    const inner = code.children.filter((child) => child.name === 'Code');
    return {
      id,
      label,
      ...(description !== undefined && { description }),
      ...rest,
      ...this.#codebookOf(code, id),
      ...(inner.length > 0 && { themes: inner.map((child) => this.read(child)) }),
    };
  }

  /** The id of the theme whose code has this GUID. */
  themeOf(guid: string): string {
    return this.#themeOf.get(guid)!;
  }

  /** What a GUID of our own, without colour, says is nothing that has to be kept. */
  #codebookOf({ attributes }: XmlElement, id: string): Pick<ThemeEntry, 'codebook'> {
    const guid = attributes.get('guid')!.trim();
    const color = attributes.get('color')?.trim();
    const isCodable = /^(?:true|1)$/.test(attributes.get('isCodable')!.trim());
    if (guid === guidOf(this.#frame, id) && color === undefined && isCodable) return {};
    return {
      codebook: {
        guid,
        ...(color !== undefined && { color }),
        ...(!isCodable && { codable: false }),
      },
    };
  }
}
