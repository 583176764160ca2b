import type { CodedResponses } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import { ThemeMatches } from '../matching/index.js';
import type { Doubts, FoundTheme } from '../matching/index.js';
import type { WordVectors } from '../meaning/index.js';
import { listThemes } from '../themes/index.js';
import type { CodeFrame } from '../themes/index.js';

/** Themes that were matched by their description, as places in the code frame. */
export interface DescribedMatches {
  readonly doubts: Doubts;
  /** Why the answers of a response have them. */
  explain(
    id: string,
  ): readonly { readonly question: number; readonly found: readonly FoundTheme[] }[];
}

/**
 * Marks answers with the themes of the code frame that have a description and no rule. It takes all answers
 * together, since what goes with a description is learnt from them; call it once, when copies are settled.
 *
 * @param scheme the place of the themes among the schemes of marks
 */
export function matchDescribedThemes(
  responses: CodedResponses,
  scheme: number,
  settings: {
    readonly codeFrame?: CodeFrame | undefined;
    readonly wordVectors?: WordVectors | undefined;
    readonly sentenceEncoder?: SentenceEncoder | undefined;
  },
): DescribedMatches | undefined {
  const all = listThemes(settings.codeFrame);
  const places = all.flatMap(({ isDescribed }, place) => (isDescribed ? [place] : []));
  if (places.length === 0) return undefined;
  const ranks = ranksById(responses);
  const { sentenceEncoder: encoder } = settings;
  const store = responses.sentences;
  const matches = new ThemeMatches({
    stores: responses.tokens,
    vocabulary: responses.vocabulary,
    rankOf: (response) => ranks.get(response)?.rank,
    themes: places.map((place) => all[place]!),
    vectors: settings.wordVectors,
    sentences: store && encoder && { store, encoder },
  });
  responses.addMarks({
    scheme,
    marksOf: (response, question) =>
      matches.themesOf(response, question).flatMap((theme) => {
        const place = places[theme]!;
        return [place, ...all[place]!.within];
      }),
  });
  const numbers = new Map([...ranks].map(([number, { id }]) => [id, number]));
  const { isForeign, distant } = matches.doubts;
  return {
    doubts: { isForeign, distant: distant.map((theme) => places[theme]!) },
    explain: (id) => {
      const number = numbers.get(id);
      if (number === undefined) return [];
      return responses.tokens.flatMap((_, question) => {
        const found = matches.explain(number, question);
        return found.length === 0
          ? []
          : [{ question, found: found.map((one) => ({ ...one, theme: places[one.theme]! })) }];
      });
    },
  };
}

/** By number, each response that counts with its place by id. */
function ranksById(
  responses: CodedResponses,
): ReadonlyMap<number, { readonly id: string; readonly rank: number }> {
  return new Map(
    responses.numbersById().map((number, rank) => [number, { id: responses.idOf(number), rank }]),
  );
}
