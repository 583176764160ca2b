/** At most so many of them, evenly spread and in their order. */
export function evenlySpread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, place) => items[Math.floor((place * items.length) / most)]!,
  );
}
