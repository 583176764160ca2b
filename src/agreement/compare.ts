import type { CodedSample } from './coded-sample.js';

/** An answer with what two sides say of each theme; undefined where one of them says nothing. */
export interface ComparedAnswer {
  readonly response: string;
  readonly question: string;
  readonly first: readonly (boolean | undefined)[];
  readonly second: readonly (boolean | undefined)[];
}

/** Two codings of the same answers, laid side by side. */
export interface Comparison {
  readonly themes: readonly string[];
  readonly answers: readonly ComparedAnswer[];
  /** Answers and themes that only one of the two coded; and answers of the samples that neither did. */
  readonly unpaired: {
    readonly answers: number;
    readonly uncoded: number;
    readonly themes: readonly string[];
  };
  /** Names of the samples in which no cell says 0. */
  readonly onesOnly: readonly string[];
}

/** Which themes the code frame finds in an answer; undefined when the response has no such answer. */
export type FrameCodes = (response: string, question: string) => ReadonlySet<string> | undefined;

/** A sample coded by hand beside what the code frame finds in the same answers: hand first. */
export function compareWithFrame(sample: CodedSample, frameCodes: FrameCodes): Comparison {
  const answers = sample.answers.map(({ response, question, codes }) => {
    const found = frameCodes(response, question);
    return {
      response,
      question,
      first: sample.themes.map((theme) => codes.get(theme)),
      second: sample.themes.map((theme) => found?.has(theme)),
    };
  });
  return {
    themes: sample.themes,
    answers,
    unpaired: { answers: 0, uncoded: sample.uncoded.length, themes: [] },
    onesOnly: onesOnly(sample),
  };
}

/** Two coders' samples side by side: the answers and themes that both coded. */
export function compareCoders(first: CodedSample, second: CodedSample): Comparison {
  const theirs = new Map(second.answers.map((answer) => [nameOf(answer), answer]));
  const themes = first.themes.filter((theme) => second.themes.includes(theme));
  const answers = first.answers.flatMap((answer) => {
    const other = theirs.get(nameOf(answer));
    // Coded by both, but no theme of it by both, is nothing to compare.
    if (!themes.some((theme) => answer.codes.has(theme) && other?.codes.has(theme))) return [];
    return {
      response: answer.response,
      question: answer.question,
      first: themes.map((theme) => answer.codes.get(theme)),
      second: themes.map((theme) => other!.codes.get(theme)),
    };
  });
  const coded = new Set([...first.answers, ...second.answers].map(nameOf));
  const all = new Set([...coded, ...[...first.uncoded, ...second.uncoded].map(nameOf)]);
  return {
    themes,
    answers,
    unpaired: {
      answers: coded.size - answers.length,
      uncoded: all.size - coded.size,
      themes: [...first.themes, ...second.themes].filter((theme) => !themes.includes(theme)),
    },
    onesOnly: onesOnly(first, second),
  };
}

function onesOnly(...samples: readonly CodedSample[]): readonly string[] {
  return samples.flatMap(({ name, isOnesOnly }) => (isOnesOnly ? [name] : []));
}

function nameOf(answer: { readonly response: string; readonly question: string }): string {
  return JSON.stringify([answer.response, answer.question]);
}
