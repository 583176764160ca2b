import { answersIn } from './json-answers.js';
import { isObject } from './json-object.js';

/** Programs wrap what they hand out, such as `{"data": {"responses": […]}}`, but not in many layers. */
const mostWrappings = 3;

/** The lists of objects that an object holds, by name; where it holds none itself, those of the objects in it. */
export function listsOfRecords(
  object: object,
  wrappings = mostWrappings,
): readonly (readonly [string, readonly unknown[]])[] {
  const entries = Object.entries(object) as [string, unknown][];
  const lists = entries.flatMap(([key, held]) =>
    Array.isArray(held) && held.length > 0 && held.every(isObject) ? [[key, held] as const] : [],
  );
  if (lists.length > 0 || wrappings === 0) return lists;
  return entries.flatMap(([key, held]) =>
    isObject(held)
      ? listsOfRecords(held, wrappings - 1).map(([name, list]) => [`${key}.${name}`, list] as const)
      : [],
  );
}

/** A response of its own, with an id and a list of its answers: that list is none of responses. */
export function isOneResponse(object: object): boolean {
  const entries = Object.entries(object) as [string, unknown][];
  const hasId = entries.some(
    ([key, value]) => /(?:^|[^A-Za-z])[iI][dD]$|[a-z]Id$/.test(key) && !isNested(value),
  );
  const lists = listsOfRecords(object, 0).map(([, list]) => list);
  return (
    hasId &&
    lists.length > 0 &&
    lists.every((list) => answersIn(list) !== undefined && !namesWho(list))
  );
}

/** Where each answer is a row of its own, each says whose it is. */
function namesWho(list: readonly unknown[]): boolean {
  return list.some((entry) =>
    Object.keys(entry as object).some((key) =>
      /respondent|response.?id|submission|participant/i.test(key),
    ),
  );
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
