/**
 * The same function, which keeps what it found for so many keys, and then begins anew: what texts ask again and again is
 * worked out once, and they may have any number of keys.
 */
export function remembering<Value>(
  find: (key: string) => Value,
  most: number,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
