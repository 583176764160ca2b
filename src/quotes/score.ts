/** What is known of a sentence that may be quoted for a theme. */
export interface Sentence {
  /** How many words it has. */
  readonly words: number;
  /** How many themes that hold no other it raises, the one it is quoted for among them. */
  readonly themes: number;
  /** How many kinds of evidence it shows. */
  readonly signs: number;
  /** Something in it was removed to protect people. */
  readonly isRedacted: boolean;
}

/** Shorter sentences say too little, longer ones are not read. */
const shortest = 6;
const longest = 60;

/** Within these bounds a sentence is concise. */
const brief = 10;
const full = 30;

/** Of more signs of evidence nobody takes note. */
const enoughSigns = 3;

/**
 * How well a sentence stands for a theme, from 0 to 3: a point for being about the theme and nothing else (one
 * over the number of its themes), one for evidence (a third for each of up to three signs), one for being concise
 * (10 to 30 words, falling to nothing at 5 and at 61). Half of it where something was removed.
 *
 * @returns undefined for a sentence of fewer than 6 or more than 60 words: it is not quoted
 */
export function scoreOf({ words, themes, signs, isRedacted }: Sentence): number | undefined {
  if (words < shortest || words > longest) return undefined;
  const concise =
    words < brief
      ? (words - shortest + 1) / (brief - shortest + 1)
      : words > full
        ? (longest + 1 - words) / (longest + 1 - full)
        : 1;
  const score = 1 / Math.max(1, themes) + Math.min(signs, enoughSigns) / enoughSigns + concise;
  return isRedacted ? score / 2 : score;
}
