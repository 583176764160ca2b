import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';

import { documentError } from '../issues/index.js';
import type { DocumentProblem, WinnowError } from '../issues/index.js';
import { plainerOf } from './plainer.js';

/** A place in a document: the keys and indexes that lead to it. */
type Path = readonly PropertyKey[];

/** Something wrong with a value that was read. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** A text in YAML with what it says, and errors that name lines and columns of it. */
export class YamlFile {
  readonly #name: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;
  readonly value: unknown;

  /**
   * @param name how the file is called in messages
   * @throws WinnowError `bad-document` for what is no YAML
   */
  constructor(text: string, name: string) {
    this.#name = name;
    const noText = placeOfNoText(text);
    if (noText !== undefined) throw this.#error([noText]);
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    if (this.#document.errors.length > 0) throw this.#error(this.#slips(text));
    const loops = loopsIn(this.#document);
    if (loops.length > 0) {
      const message = 'This alias leads back to where it stands.';
      throw this.#error(loops.map((place) => ({ ...this.#at(place), message })));
    }
    this.value = this.#plain();
  }

  /** An error that names the place of each problem. */
  errorAt(problems: readonly Problem[]): WinnowError {
    return this.#error(
      problems.map(({ path, message }) => ({
        ...this.#at(offsetOf(this.#document, path)),
        message,
      })),
    );
  }

  #at(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** What the parser stumbles over behind a slip is the same slip. */
  #slips(text: string): readonly DocumentProblem[] {
    const plainer = plainerOf(this.#document, text, this.#lines);
    const byLine = new Map<number, DocumentProblem>();
    for (const error of this.#document.errors) {
      const place = this.#at(error.pos[0]);
      if (!byLine.has(place.line)) byLine.set(place.line, { ...place, message: plainer(error) });
    }
    return [...byLine.values()];
  }

  /** Aliases may be used, by every question of a long call too, but not to blow a small file up. */
  #plain(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 1000 }) as unknown;
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const { dangling, nested } = aliasesIn(this.#document);
      const problem = (offset: number, message: string) => ({ ...this.#at(offset), message });
      throw this.#error(
        dangling.length > 0
          ? dangling.map(({ offset, name }) =>
              problem(offset, `The alias *${name} leads nowhere: no &${name} stands above it.`),
            )
          : [problem(nested, 'Too many aliases lead to one another: write out what is meant.')],
      );
    }
  }

  #error(problems: readonly DocumentProblem[]): WinnowError {
    return documentError(
      this.#name,
      problems,
      'Correct the places named; an editor with YAML support shows them as you type.',
    );
  }
}

/** Of a workbook or a picture the parser would say what only its authors understand. */
function placeOfNoText(text: string): DocumentProblem | undefined {
  const found = /[\0-\x08\x0b\x0e-\x1f\ufffd]/.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split('\n');
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    message:
      found[0] === '\ufffd'
        ? 'This sign is not in UTF-8. Save the file as UTF-8 text.'
        : 'No text has this sign: the file is no YAML.',
  };
}

/** The offsets of aliases within the very thing that they stand for: it would have no end. */
function loopsIn(document: Document): readonly number[] {
  const places: number[] = [];
  visit(document, {
    Alias: (_, alias, around) => {
      const source = alias.resolve(document);
      if (source !== undefined && around.includes(source)) places.push(alias.range?.[0] ?? 0);
    },
  });
  return places;
}

/** The aliases that stand for nothing, and where the first stands for a thing that has aliases in it. */
function aliasesIn(document: Document): {
  readonly dangling: readonly { readonly offset: number; readonly name: string }[];
  readonly nested: number;
} {
  const dangling: { offset: number; name: string }[] = [];
  let nested: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0;
      const source = alias.resolve(document);
      if (source === undefined) dangling.push({ offset, name: alias.source });
      else
        visit(source, {
          Alias: () => {
            nested ??= offset;
            return visit.BREAK;
          },
        });
    },
  });
  return { dangling, nested: nested ?? 0 };
}

/** The offset of the deepest node of the path that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const parent =
      length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent) && length > 0) {
      const pair = parent.items.find((entry) => isScalar(entry.key) && entry.key.value === key);
      const place = pair && (offset(pair.key) ?? offset(pair.value));
      if (place !== undefined) return place;
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const place = offset(node);
    if (place !== undefined) return place;
  }
  return 0;
}

function offset(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
