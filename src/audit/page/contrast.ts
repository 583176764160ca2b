/** A rule of a style sheet that names both the colour of text and that behind it. */
export interface ColourPair {
  readonly selector: string;
  readonly ink: string;
  readonly ground: string;
  /** From 1 to 21. */
  readonly ratio: number;
}

/**
 * The pairs of colours that a style sheet declares together. Colours that meet only on the page, by inheritance,
 * are not seen: that takes a browser.
 */
export function colourPairs(css: string): readonly ColourPair[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  const variables = new Map(
    [...plain.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [
      name!,
      value!.trim(),
    ]),
  );
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, body]) => {
    const ink = colourIn(body!, /(?:^|;)\s*color\s*:\s*([^;]+)/, variables);
    const ground = colourIn(body!, /(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)/, variables);
    if (ink === undefined || ground === undefined) return [];
    return [{ selector: selector!.trim(), ink, ground, ratio: contrast(ink, ground) }];
  });
}

function colourIn(
  body: string,
  declaration: RegExp,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  const value = declaration.exec(body)?.[1]?.trim() ?? '';
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  const colour = (name === undefined ? value : (variables.get(name) ?? '')).toLowerCase();
  const known = named[colour] ?? colour;
  if (/^#[\da-f]{6}$/.test(known)) return known;
  const [, r, g, b] = /^#([\da-f])([\da-f])([\da-f])$/.exec(known) ?? [];
  return r === undefined ? undefined : `#${r}${r}${g!}${g!}${b!}${b!}`;
}

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/** The contrast of two colours. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
