import type { default as Load } from 'highs';

export type Highs = Awaited<ReturnType<typeof Load.default>>;

/** A solver of an outsider's own. As an ES module the loader itself is the default, which its types do not say. */
export async function loadHighs(): Promise<Highs> {
  const { default: load } = (await import('highs')) as unknown as { default: typeof Load.default };
  return load();
}
