import type { Parts } from '../../read/xlsx/parts.js';

/** The title and the language that a document says of itself; empty where it does not. */
export async function readProperties(
  parts: Parts,
  path: string,
): Promise<{ readonly title: string; readonly language: string }> {
  const found: Record<string, string> = {};
  let open = '';
  await parts.read(path, {
    open(name) {
      open = name;
    },
    text(text) {
      found[open] = (found[open] ?? '') + text;
    },
    close() {
      open = '';
    },
  });
  return { title: (found['title'] ?? '').trim(), language: (found['language'] ?? '').trim() };
}
