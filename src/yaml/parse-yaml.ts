import { createHash } from 'node:crypto';

import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';

import { documentError } from '../issues/index.js';
import type { DocumentProblem } from '../issues/index.js';
import { nearest } from '../text/nearest.js';
import { didYouMean, explain } from './explain.js';
import { knownDocuments } from './known-documents.js';
import { knownKeys } from './known-keys.js';
import { plainerOf } from './plainer.js';

/** Finds what a schema cannot see, such as an id used twice. Paths lead to the place in the file. */
export type Check<T> = (value: T) => readonly { readonly path: Path; readonly message: string }[];

type Path = readonly PropertyKey[];

/** Tells a fault that explains all that a schema would complain of, such as that the file is of another kind. */
export type Recognise = (value: object) => ReturnType<Check<unknown>>;

/**
 * Reads a YAML text into a value of the schema.
 *
 * @param name how the file is called in messages
 * @param recognise is asked before the schema: what it finds is told alone
 * @throws WinnowError `bad-document`: every problem of the file, each with line, column and the fix
 */
export function parseYaml<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  check: Check<T> = () => [],
  recognise: Recognise = () => [],
): T {
  const known = knownDocument(text);
  if (known !== undefined) {
    const parsed = schema.safeParse(known);
    // What is wrong is told with its place, which is known from the YAML alone.
    if (parsed.success && check(parsed.data).length === 0) return parsed.data;
  }
  const noText = placeOfNoText(text);
  if (noText !== undefined) fail(name, [noText]);
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
    const plainer = plainerOf(document, text, lines);
    fail(
      name,
      onePerLine(document.errors, at).map((error) => ({
        ...at(error.pos[0]),
        message: plainer(error),
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
  const value = plain(document, name);
  const recognised = typeof value === 'object' && value !== null ? recognise(value) : [];
  if (recognised.length > 0)
    fail(
      name,
      recognised.map(({ path, message }) => ({ ...locate(path), message })),
    );
  const parsed = schema.safeParse(value, { error: explain });
  if (!parsed.success) {
    fail(
      name,
      withoutMisspelt(parsed.error.issues.flatMap((problem) => flatten(problem, schema))).map(
        ({ path, message }) => ({ ...locate(path), message }),
      ),
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

/** What the parser stumbles over behind a slip is the same slip. */
function onePerLine<Slip extends { readonly pos: readonly [number, number] }>(
  slips: readonly Slip[],
  at: (offset: number) => { readonly line: number },
): readonly Slip[] {
  const byLine = new Map<number, Slip>();
  for (const slip of slips) {
    const { line } = at(slip.pos[0]);
    if (!byLine.has(line)) byLine.set(line, slip);
  }
  return [...byLine.values()];
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

function knownDocument(text: string): unknown {
  if (knownDocuments.size === 0) return undefined;
  const json = knownDocuments.get(createHash('sha256').update(text).digest('base64'));
  return json === undefined ? undefined : JSON.parse(json);
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
  /** The key that is nearest to one that is not known. */
  readonly meant?: string | undefined;
}

/** A key that is misspelt is missing too, which is the same fault. */
function withoutMisspelt(problems: readonly Located[]): readonly Located[] {
  const meant = new Set(
    problems.flatMap((problem) =>
      problem.meant === undefined ? [] : [pathKey([...problem.path.slice(0, -1), problem.meant])],
    ),
  );
  return problems.filter(
    ({ path, message }) => !message.endsWith(' is missing.') || !meant.has(pathKey(path)),
  );
}

function pathKey(path: Path): string {
  return JSON.stringify(path.map(String));
}

/** A union fails with the issues of every alternative: the one that came furthest is what was meant. */
function flatten(problem: z.core.$ZodIssue, schema: z.ZodType): readonly Located[] {
  if (problem.code === 'invalid_union' && problem.errors.length > 0) {
    const best = problem.errors
      .map((alternative) => alternative.flatMap((inner) => flatten(inner, schema)))
      .reduce((a, b) => (depth(b) > depth(a) ? b : a));
    if (depth(best) > 0)
      return best.map((found) => ({ ...found, path: [...problem.path, ...found.path] }));
  }
  if (problem.code === 'unrecognized_keys') {
    const known = knownKeys(schema, problem.path);
    return problem.keys.map((key) => ({
      path: [...problem.path, key],
      message: `Unknown key "${key}".${didYouMean(key, known)}`,
      meant: nearest(key, known),
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
