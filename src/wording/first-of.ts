/** "a, b and 3 more": whoever reads a sentence wants examples of many, and how many there are. */
export function firstOf(names: readonly string[], most: number, between = ', '): string {
  const more = names.length - most;
  return names.slice(0, most).join(between) + (more > 0 ? ` and ${more} more` : '');
}
