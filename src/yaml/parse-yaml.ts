import { createHash } from 'node:crypto';

import type { z } from 'zod';

import { nearest } from '../text/nearest.js';
import { explain, unknownKey } from './explain.js';
import { knownDocuments } from './known-documents.js';
import { knownKeys } from './known-keys.js';
import { YamlFile } from './yaml-file.js';
import type { Problem } from './yaml-file.js';

/** Finds what a schema cannot see, such as an id used twice. Paths lead to the place in the file. */
export type Check<T> = (value: T) => readonly Problem[];

/** Tells a fault that explains all that a schema would complain of, such as that the file is of another kind. */
export type Recognise = (value: object) => readonly Problem[];

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
  const file = new YamlFile(text, name);
  const { value } = file;
  const recognised = typeof value === 'object' && value !== null ? recognise(value) : [];
  if (recognised.length > 0) throw file.errorAt(recognised);
  const parsed = schema.safeParse(value, { error: explain });
  if (!parsed.success)
    throw file.errorAt(
      withoutMisspelt(parsed.error.issues.flatMap((problem) => flatten(problem, schema))),
    );
  const problems = check(parsed.data);
  if (problems.length > 0) throw file.errorAt(problems);
  return parsed.data;
}

function knownDocument(text: string): unknown {
  if (knownDocuments.size === 0) return undefined;
  const json = knownDocuments.get(createHash('sha256').update(text).digest('base64'));
  return json === undefined ? undefined : JSON.parse(json);
}

interface SchemaProblem extends Problem {
  /** The key that is nearest to one that is not known. */
  readonly meant?: string | undefined;
}

/** A key that is misspelt is missing too, which is the same fault. */
function withoutMisspelt(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const meant = new Set(
    problems.flatMap((problem) =>
      problem.meant === undefined ? [] : [pathKey([...problem.path.slice(0, -1), problem.meant])],
    ),
  );
  return problems.filter(
    ({ path, message }) => !message.endsWith(' is missing.') || !meant.has(pathKey(path)),
  );
}

function pathKey(path: Problem['path']): string {
  return JSON.stringify(path.map(String));
}

/** A union fails with the issues of every alternative: the one that came furthest is what was meant. */
function flatten(
  problem: z.core.$ZodIssue,
  schema: z.ZodType,
  within: Problem['path'] = [],
): readonly SchemaProblem[] {
  const place = [...within, ...problem.path];
  if (problem.code === 'invalid_union' && problem.errors.length > 0) {
    const best = problem.errors
      .map((alternative) => alternative.flatMap((inner) => flatten(inner, schema, place)))
      .reduce((a, b) => (depth(b) > depth(a) ? b : a));
    if (depth(best) > 0)
      return best.map((found) => ({ ...found, path: [...problem.path, ...found.path] }));
  }
  if (problem.code === 'unrecognized_keys') {
    const known = knownKeys(schema, place);
    return problem.keys.map((key) => ({
      path: [...problem.path, key],
      message: known.includes(key)
        ? `"${key}" goes with another kind than this one.`
        : unknownKey(key, known),
      meant: nearest(key, known),
    }));
  }
  return [{ path: problem.path, message: problem.message }];
}

function depth(problems: readonly SchemaProblem[]): number {
  return Math.max(0, ...problems.map(({ path }) => path.length));
}
