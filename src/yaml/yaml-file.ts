import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

import { documentError } from '../issues/index.js';
import type { DocumentProblem, WinnowError } from '../issues/index.js';
import { aliasProblems } from './alias-problems.js';
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
    const aliases = aliasProblems(this.#document);
    if (aliases.length > 0)
      throw this.#error(aliases.map(({ offset, message }) => ({ ...this.#at(offset), message })));
    // How often each is used has been looked at; to count again would take its time for each of them.
    this.value = this.#document.toJS({ maxAliasCount: -1 }) as unknown;
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
