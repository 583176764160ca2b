import type { CodedCall } from '../call/code-call.js';
import { locateWords, PhraseFinder, RuleTracer, Vocabulary } from '../text/index.js';
import { listThemes } from '../themes/index.js';
import type { CodeFrame } from '../themes/index.js';

/**
 * Which words of an answer carry a theme: those of its own rule and of the themes within it, as they stand in the
 * text; stems for a theme without a rule.
 */
export class TellingWords {
  /** By place of the theme, the places of the themes that make it count. */
  readonly #within: readonly (readonly number[])[];
  /** By place of the theme; undefined for one without a rule. */
  readonly #tracers: readonly (RuleTracer | undefined)[];
  readonly #vocabulary = new Vocabulary();
  readonly #described: CodedCall['described'];

  constructor(codeFrame: CodeFrame | undefined, { described }: Pick<CodedCall, 'described'>) {
    const themes = listThemes(codeFrame);
    this.#within = themes.map((_, place) =>
      themes.flatMap(({ within }, at) => (at === place || within.includes(place) ? [at] : [])),
    );
    const finder = new PhraseFinder(this.#vocabulary);
    this.#tracers = themes.map(
      ({ rule }) => rule && new RuleTracer(this.#vocabulary, rule, finder),
    );
    this.#described = described;
  }

  /** The words by theme, for the themes whose places are given. */
  of(
    response: string,
    question: number,
    text: string,
    themes: readonly number[],
  ): readonly (readonly string[])[] {
    const located = locateWords(text, this.#vocabulary);
    const found = (this.#described?.explain(response) ?? [])
      .filter((answer) => answer.question === question)
      .flatMap((answer) => answer.found);
    return themes.map((theme) => {
      const own = this.#within[theme]!;
      const words = own
        .flatMap((at) => this.#tracers[at]?.trace(located) ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map(({ start, end }) => text.slice(located.starts[start], located.ends[end - 1]));
      const stems = found.filter((one) => own.includes(one.theme)).flatMap((one) => one.words);
      return [...new Set([...words, ...stems])];
    });
  }
}
