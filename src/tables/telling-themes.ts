/** What a theme must say of itself to be picked. */
export interface CountedTheme {
  readonly label: string;
  /** Labels of the themes that it lies in, the outermost first. */
  readonly within: readonly string[];
  readonly respondents: number;
}

/** From this share on, one theme within stands for its heading. */
const mostly = 0.5;

/**
 * The themes raised by most, without those that another of them already stands for: a heading is left out when most of
 * who raised it raised one theme within it, or when it is only a heading.
 */
export function tellingThemes<T extends CountedTheme>(
  themes: readonly T[],
  most: number,
): readonly T[] {
  const raised = themes.filter(({ respondents }) => respondents > 0);
  const largestWithin = new Map<string, number>();
  for (const { within, respondents } of raised) {
    for (let depth = 1; depth <= within.length; depth++) {
      const key = pathOf(within.slice(0, depth));
      largestWithin.set(key, Math.max(largestWithin.get(key) ?? 0, respondents));
    }
  }
  const candidates = raised.filter(({ label, within, respondents }) => {
    const largest = largestWithin.get(pathOf([...within, label]));
    if (largest === undefined) return true;
    return within.length > 0 && largest < mostly * respondents;
  });
  const told: T[] = [];
  for (const theme of [...candidates].sort((a, b) => b.respondents - a.respondents)) {
    const own = [...theme.within, theme.label];
    const isRelated = told.some(({ within, label }) => {
      const other = [...within, label];
      return startsWith(own, other) || startsWith(other, own);
    });
    if (!isRelated) told.push(theme);
    if (told.length === most) break;
  }
  return told;
}

function pathOf(labels: readonly string[]): string {
  return JSON.stringify(labels);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((label, depth) => path[depth] === label);
}
