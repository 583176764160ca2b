import { createHash } from 'node:crypto';

import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { z } from 'zod';

import { documentError } from '../issues/index.js';
import type { DocumentProblem } from '../issues/index.js';
import { didYouMean, explain } from './explain.js';
import { knownDocuments } from './known-documents.js';
import { knownKeys } from './known-keys.js';

/** Finds what a schema cannot see, such as an id used twice. Paths lead to the place in the file. */
export type Check<T> = (value: T) => readonly { readonly path: Path; readonly message: string }[];

type Path = readonly PropertyKey[];

/**
 * Reads a YAML text into a value of the schema.
 *
 * @param name how the file is called in messages
 * @throws WinnowError `bad-document`: every problem of the file, each with line, column and the fix
 */
export function parseYaml<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  check: Check<T> = () => [],
): T {
  const known = knownDocument(text);
  if (known !== undefined) {
    const parsed = schema.safeParse(known);
    // What is wrong is told with its place, which is known from the YAML alone.
    if (parsed.success && check(parsed.data).length === 0) return parsed.data;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    fail(
      name,
      document.errors.map((error) => ({
        ...at(error.pos[0]),
        message: plainer[error.code] ?? withoutQuotes(firstLine(error.message)),
      })),
    );
  }
  const loops = loopsIn(document);
  if (loops.length > 0) {
    const message = 'This alias leads back to where it stands.';
    fail(
      name,
      loops.map((place) => ({ ...at(place), message })),
    );
  }
  const locate = (path: Path): { line: number; column: number } => at(offsetOf(document, path));
  const parsed = schema.safeParse(plain(document, name), { error: explain });
  if (!parsed.success) {
    fail(
      name,
      parsed.error.issues
        .flatMap((problem) => flatten(problem, schema))
        .map(({ path, message }) => ({ ...locate(path), message })),
    );
  }
  const problems = check(parsed.data);
  if (problems.length > 0)
    fail(
      name,
      problems.map(({ path, message }) => ({ ...locate(path), message })),
    );
  return parsed.data;
}

function knownDocument(text: string): unknown {
  if (knownDocuments.size === 0) return undefined;
  const json = knownDocuments.get(createHash('sha256').update(text).digest('base64'));
  return json === undefined ? undefined : JSON.parse(json);
}

/** The slips made most often, for those who do not know YAML by heart. */
const plainer: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with ": " in it needs quotation marks around it.',
  DUPLICATE_KEY: 'This key stands here twice.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
};

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

/** Aliases may be used, but not to blow a small file up. */
function plain(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = 'An alias (*name) leads nowhere, or too many lead to one another.';
    return fail(name, [{ line: 1, column: 1, message }]);
  }
}

function fail(name: string, problems: readonly DocumentProblem[]): never {
  throw documentError(
    name,
    problems,
    'Mend the places named; an editor that knows YAML schemas shows them while typing.',
  );
}

interface Located {
  readonly path: Path;
  readonly message: string;
}

/** A union fails with the issues of every alternative: the one that came furthest is what was meant. */
function flatten(problem: z.core.$ZodIssue, schema: z.ZodType): readonly Located[] {
  if (problem.code === 'invalid_union' && problem.errors.length > 0) {
    const best = problem.errors
      .map((alternative) => alternative.flatMap((inner) => flatten(inner, schema)))
      .reduce((a, b) => (depth(b) > depth(a) ? b : a));
    if (depth(best) > 0)
      return best.map(({ path, message }) => ({ path: [...problem.path, ...path], message }));
  }
  if (problem.code === 'unrecognized_keys') {
    const known = knownKeys(schema, problem.path);
    return problem.keys.map((key) => ({
      path: [...problem.path, key],
      message: `Unknown key "${key}".${didYouMean(key, known)}`,
    }));
  }
  return [{ path: problem.path, message: problem.message }];
}

function depth(problems: readonly Located[]): number {
  return Math.max(0, ...problems.map(({ path }) => path.length));
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

/** The parser quotes what it stumbled over, which may be anything when the file is no YAML at all. */
function withoutQuotes(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"?/g, '"…"');
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!;
}
