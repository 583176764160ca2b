import { WinnowError } from '../issues/index.js';
import { locateWords, PhraseFinder, ruleKeys, Tokeniser, Vocabulary } from '../text/index.js';

/** One place where a term stands, with what is around it on one line. */
export interface ConcordanceLine {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** Finds a term in texts and shows it in its context. */
export class Concordance {
  readonly #vocabulary = new Vocabulary();
  readonly #finder = new PhraseFinder(this.#vocabulary);
  readonly #tokeniser = new Tokeniser(this.#vocabulary);
  readonly #width: number;

  /**
   * @param term a word or phrase of the rule language: by stem, `=word`, `word*`
   * @param width how many characters of context are shown on each side, at most
   * @throws WinnowError `bad-option` when the term can match nothing
   */
  constructor(term: string, width: number) {
    const checked = ruleKeys.any.safeParse([term]);
    if (!checked.success) {
      const [problem] = checked.error.issues;
      throw new WinnowError(
        'bad-option',
        `"${term}" cannot be looked for.`,
        problem?.message ?? 'Name a word or a phrase.',
      );
    }
    this.#finder.add(term);
    this.#width = width;
  }

  /** Every place where the term stands in the text, in order. */
  find(text: string): readonly ConcordanceLine[] {
    // Places are slow to find, and most texts do not hold the term.
    if (this.#finder.find(this.#tokeniser.tokenise(text)).count === 0) return [];
    const words = locateWords(text, this.#vocabulary);
    const lines: ConcordanceLine[] = [];
    const found = this.#finder.find(words);
    for (let at = 0; at < found.count; at++) {
      const from = words.starts[found.starts[at]!]!;
      const to = words.ends[found.ends[at]! - 1]!;
      lines.push({
        left: endOf(onOneLine(text.slice(Math.max(0, from - 4 * this.#width), from)), this.#width),
        match: onOneLine(text.slice(from, to)),
        right: startOf(onOneLine(text.slice(to, to + 4 * this.#width)), this.#width),
      });
    }
    return lines;
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** As many whole words from the end as there is room for. */
function endOf(text: string, width: number): string {
  const characters = Array.from(text.trimStart());
  if (characters.length <= width) return characters.join('');
  const cut = characters.slice(characters.length - width).join('');
  return /\s/u.test(characters[characters.length - width - 1]!) || !/\s\S/u.test(cut)
    ? cut.trimStart()
    : cut.replace(/^\S*\s+/u, '');
}

/** As many whole words from the start as there is room for. */
function startOf(text: string, width: number): string {
  const characters = Array.from(text.trimEnd());
  if (characters.length <= width) return characters.join('');
  const cut = characters.slice(0, width).join('');
  return /\s/u.test(characters[width]!) || !/\S\s/u.test(cut)
    ? cut.trimEnd()
    : cut.replace(/\s+\S*$/u, '');
}
