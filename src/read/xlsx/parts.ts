import { readWholeXml } from './xml.js';
import type { XmlHandler } from './xml.js';
import type { Zip } from './zip.js';

/** What a part of an office document leads to. */
export interface Relation {
  /** The last part of the URI that names its type. */
  readonly type: string;
  /** In the archive. */
  readonly path: string;
}

/** The XML parts of an office document, read one by one. */
export class Parts {
  readonly #zip: Zip;
  readonly #most: number;

  /** @param most bytes that a part may unpack to */
  constructor(zip: Zip, most: number) {
    this.#zip = zip;
    this.#most = most;
  }

  has(path: string): boolean {
    return this.#zip.sizes.has(path);
  }

  /** Reads a part to its end; nothing happens where there is none. */
  async read(path: string, handler: XmlHandler): Promise<void> {
    if (this.has(path)) await readWholeXml(this.#zip.read(path, this.#most), path, handler);
  }

  /** What a part leads to, by the ids that it uses. */
  async relations(of: string): Promise<ReadonlyMap<string, Relation>> {
    const folder = of.slice(0, of.lastIndexOf('/') + 1);
    const found = new Map<string, Relation>();
    await this.read(`${folder}_rels/${of.slice(folder.length)}.rels`, {
      open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
        if (name !== 'Relationship') return;
        const path = target.startsWith('/') ? target.slice(1) : normalise(folder + target);
        found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path });
      },
    });
    return found;
  }
}

/** A path without `.` and `..`. */
function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
