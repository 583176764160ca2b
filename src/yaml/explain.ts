import type { z } from 'zod';

import { nearest } from '../text/nearest.js';

/** What is wrong, in the words of someone who edits the file; undefined leaves it to the schema. */
export const explain: z.core.$ZodErrorMap = (problem) => {
  const key = problem.path?.at(-1);
  const { input } = problem;
  switch (problem.code) {
    case 'invalid_type':
      return explainType(key, problem.expected, input);
    case 'invalid_value':
      return input === undefined
        ? missing(key)
        : unknownValue(key, input, problem.values.map(String));
    case 'invalid_union':
      return explainUnion(problem);
    case 'too_small':
      return problem.origin === 'array'
        ? `${named(key)} needs at least ${problem.minimum === 1 ? 'one entry' : `${problem.minimum} entries`}.`
        : undefined;
    default:
      return undefined;
  }
};

/** A message for a value that is none of those known, with the nearest of them. */
export function notOneOf(what: string, value: string, known: readonly string[]): string {
  return `No ${what} called "${value}".${didYouMean(value, known)}`;
}

/** " Did you mean …?", or nothing when nothing known comes near. */
export function didYouMean(value: string, known: readonly string[]): string {
  const close = nearest(value, known);
  return close === undefined ? '' : ` Did you mean "${close}"?`;
}

export function unknownKey(key: string, known: readonly string[]): string {
  return `Unknown key "${key}".${didYouMean(key, known)}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};

function explainType(key: PropertyKey | undefined, expected: string, input: unknown): string {
  if (key === undefined && input === null) return 'The file is empty.';
  if (input === undefined) return missing(key);
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  const wanted = kinds[expected] ?? expected;
  if (expected === 'string' && isPlain)
    return `${named(key)} must be text: write it with quotation marks, "${String(input)}".`;
  return `${named(key)} must be ${wanted}, and is ${kinds[kindOf(input)] ?? kindOf(input)}.`;
}

function explainUnion(
  problem: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>,
): string | undefined {
  const { discriminator, input } = problem;
  if (typeof discriminator !== 'string') {
    const key = problem.path?.at(-1);
    if (input === undefined) return missing(key);
    const expected = problem.errors
      .flat()
      .flatMap((inner) =>
        inner.code === 'invalid_type' && inner.path.length === 0 ? [inner.expected] : [],
      );
    if (expected.length < problem.errors.length) return undefined;
    const isPlain = typeof input === 'number' || typeof input === 'boolean';
    if (isPlain && expected.includes('string')) return explainType(key, 'string', input);
    const wanted = [...new Set(expected.map((kind) => kinds[kind] ?? kind))].join(' or ');
    return `${named(key)} must be ${wanted}, and is ${kinds[kindOf(input)] ?? kindOf(input)}.`;
  }
  const entry = (input ?? {}) as Record<string, unknown>;
  const value = entry[discriminator];
  if (value === undefined) {
    const slip = Object.keys(entry).find((key) => nearest(key, [discriminator]) !== undefined);
    return slip === undefined ? missing(discriminator) : unknownKey(slip, [discriminator]);
  }
  const options = 'options' in problem ? (problem.options as readonly unknown[]) : [];
  // A kind may be left out, which is no word to write.
  const known = options.filter((option) => option !== undefined);
  return unknownValue(discriminator, value, known.map(String));
}

function unknownValue(
  key: PropertyKey | undefined,
  value: unknown,
  known: readonly string[],
): string {
  const what = typeof key === 'string' ? key : 'entry';
  return typeof value === 'string'
    ? `${notOneOf(what, value, known)} Known: ${known.join(' · ')}.`
    : `${named(key)} must be one of: ${known.join(' · ')}.`;
}

function missing(key: PropertyKey | undefined): string {
  return `${named(key)} is missing.`;
}

function named(key: PropertyKey | undefined): string {
  return typeof key === 'string' ? `"${key}"` : key === undefined ? 'The file' : 'This entry';
}

function kindOf(input: unknown): string {
  return input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
}
