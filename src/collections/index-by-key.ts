/** Enters a value into an index, behind the others that have its key. */
export function enter<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = index.get(key);
  if (others) others.push(value);
  else index.set(key, [value]);
}
