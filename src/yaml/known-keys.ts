import { z } from 'zod';

/** The keys that a schema knows at a place of the file, for "did you mean"; none where any key may stand. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let places: readonly z.core.$ZodType[] = [schema];
  for (const key of path) places = places.flatMap(unwrap).flatMap((place) => step(place, key));
  return places
    .flatMap(unwrap)
    .flatMap((place) => (place instanceof z.ZodObject ? Object.keys(place.shape) : []));
}

/** What a schema is under its wrappings; a union is each of its alternatives. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  )
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}

function step(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject) || typeof key !== 'string') return [];
  const next = (schema.shape as Record<string, z.core.$ZodType>)[key];
  return next === undefined ? [] : [next];
}
