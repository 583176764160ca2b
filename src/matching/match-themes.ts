import { startOf } from '../meaning/index.js';
import { byCodeUnits } from '../collections/index.js';
import { fitThemes } from './fit-themes.js';
import type { FittedThemes, MatchSettings } from './fit-themes.js';

const shownWords = 6;

/** A theme found in an answer, and the words that carried it, the weightiest first. */
export interface FoundTheme {
  /** Place among the themes given. */
  readonly theme: number;
  /** Of the passage that is most about it. */
  readonly probability: number;
  readonly words: readonly string[];
}

/** Themes found by their description that may not be what people say. */
export interface Doubts {
  /** Whether the themes are no nearer to the answers than other subjects are. */
  readonly isForeign: boolean;
  /** Places of the themes that no answers come near to. */
  readonly distant: readonly number[];
}

/** Which themes the answers raise, going by what the themes are called and described as. */
export class ThemeMatches {
  readonly #fitted: FittedThemes;
  readonly #themes: number;
  /** By store and response, the place of the answer in the corpus. */
  readonly #answerOf: readonly Map<number, number>[];
  /** By answer, its themes once they were asked for: every tally asks again. */
  readonly #found: (readonly number[] | undefined)[] = [];

  constructor(settings: MatchSettings) {
    this.#fitted = fitThemes(settings);
    this.#themes = settings.themes.length;
    const { responses, stores } = this.#fitted.corpus;
    this.#answerOf = settings.stores.map(() => new Map<number, number>());
    responses.forEach((response, answer) => this.#answerOf[stores[answer]!]!.set(response, answer));
  }

  /** What speaks against believing what is found. */
  get doubts(): Doubts {
    const { chance, distant } = this.#fitted;
    return { isForeign: chance !== undefined, distant };
  }

  /** The themes of an answer, by place; none of an answer that does not count. */
  themesOf(response: number, store: number): readonly number[] {
    const answer = this.#answerOf[store]?.get(response);
    if (answer === undefined) return [];
    return (this.#found[answer] ??= this.#findThemes(response, store).filter(
      (theme) =>
        this.#fitted.chance?.areThemesBetter !== false ||
        this.#fitted.chance.isRarelyAsNear(answer, theme),
    ));
  }

  #findThemes(response: number, store: number): readonly number[] {
    const best = this.#bestPassages(response, store);
    const hasWords = (theme: number): boolean =>
      this.#wordsFor(theme, best[theme]!.passage).length > 0;
    const found = best.flatMap(({ probability }, theme) =>
      probability > this.#fitted.leastProbability && hasWords(theme) ? [theme] : [],
    );
    if (found.length > 0) return found;
    // Themes that cover all that is said cover this answer too, if any of its words speaks for one.
    if (!this.#fitted.coverAll) return [];
    const likeliest = best.reduce(
      (top, { evidence }, theme) => (evidence > (best[top]?.evidence ?? -Infinity) ? theme : top),
      -1,
    );
    return likeliest >= 0 && hasWords(likeliest) ? [likeliest] : [];
  }

  /** Why an answer has its themes. */
  explain(response: number, store: number): readonly FoundTheme[] {
    const best = this.#bestPassages(response, store);
    return this.themesOf(response, store).map((theme) => ({
      theme,
      probability: best[theme]!.probability,
      words: this.#wordsFor(theme, best[theme]!.passage),
    }));
  }

  /** By theme, the passage of the answer that is most about it. */
  #bestPassages(response: number, store: number): readonly BestPassage[] {
    const answer = this.#answerOf[store]?.get(response);
    if (answer === undefined) return [];
    const { answerEnds } = this.#fitted.corpus;
    const from = startOf(answerEnds, answer);
    return Array.from({ length: this.#themes }, (_, theme) => {
      let best: BestPassage = { probability: 0, evidence: -Infinity, passage: from };
      for (let passage = from; passage < answerEnds[answer]!; passage++) {
        const probability = this.#fitted.mixture.posteriors[passage * this.#themes + theme]!;
        if (probability < best.probability) continue;
        const evidence =
          this.#evidenceFor(theme, passage) +
          this.#fitted.closeness.values[answer * this.#themes + theme]!;
        if (probability > best.probability || evidence > best.evidence)
          best = { probability, evidence, passage };
      }
      return best;
    });
  }

  /** How much the words of a passage speak for a theme: ln of their probability there over that anywhere. */
  #evidenceFor(theme: number, passage: number): number {
    const { starts, indices, values } = this.#fitted.passages;
    let sum = 0;
    for (let at = starts[passage]!; at < starts[passage + 1]!; at++)
      sum += values[at]! * this.#fitted.mixture.evidence[indices[at]! * this.#themes + theme]!;
    return sum;
  }

  #wordsFor(theme: number, passage: number): readonly string[] {
    const { starts, indices, values } = this.#fitted.passages;
    const spoken: { readonly word: string; readonly weight: number }[] = [];
    for (let at = starts[passage]!; at < starts[passage + 1]!; at++) {
      const column = indices[at]!;
      const place = column * this.#themes + theme;
      const weight =
        values[at]! *
        (this.#fitted.mixture.evidence[place]! + this.#fitted.closeness.towards[place]!);
      const term = this.#fitted.corpus.terms[this.#fitted.columns.terms[column]!]!;
      if (weight > 0) spoken.push({ word: this.#fitted.corpus.vocabulary.termText(term), weight });
    }
    spoken.sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word));
    return spoken.slice(0, shownWords).map(({ word }) => word);
  }
}

interface BestPassage {
  readonly probability: number;
  readonly evidence: number;
  readonly passage: number;
}
