import type { KeywordFindings } from '../keywords/index.js';
import type { Inclusion, Population } from '../tables/index.js';
import { bondsOf } from './bonds-of-marks.js';
import type { Bond } from './bonds-of-marks.js';
import { MarksByWords } from './marks-by-words.js';
import type { NamedScheme } from './marks-by-words.js';

/**
 * What everybody who has the rules can tell of counts in different tables: whoever uses a keyword raises
 * the themes whose rules it fulfils, whoever uses a phrase uses its words, whoever raises a theme of
 * which every wording shows a sign of evidence shows that sign, and nobody raises two themes in one answer of which
 * one bars the words of the other. An outsider knows as much, so that what is
 * withheld in one table must not follow from another in this way.
 *
 * The rules are tried on the bare words. What an answer holds besides may lead elsewhere (a name):
 * where the true counts do not bear an inclusion out, the model drops it.
 *
 * @param questions ids of the questions that have tables
 */
export function impliedInclusions(
  keywords: KeywordFindings | undefined,
  questions: readonly string[],
  schemes: readonly NamedScheme[],
): readonly Inclusion[] {
  const reader = new MarksByWords(schemes);
  const asked = [undefined, ...questions];
  const bonds = bondsOf(reader, []);
  const byQuestion = keywordsByQuestion(keywords);
  const together = [...(byQuestion.get(undefined) ?? [])];
  return [
    ...asked.flatMap((question) => bonds.flatMap((bond) => inQuestion(bond, question))),
    ...[...byQuestion].flatMap(([question, texts]) => [
      ...bondsOf(reader, [...texts]).flatMap((bond) => inQuestion(bond, question)),
      ...(question === undefined ? [] : inAllQuestions(reader, question, [...texts], together)),
    ]),
  ];
}

/** The same in one question; over all of them, whoever raises two themes may have done so in two answers. */
function inQuestion(
  { parts, within, isOfOneAnswer = false }: Bond,
  question: string | undefined,
): readonly Inclusion[] {
  if (isOfOneAnswer && question === undefined) return [];
  const at = ({ kind, item }: Bond['parts'][number]): Population => ({ kind, item, question });
  return [{ parts: parts.map(at), within: within.map(at) }];
}

/** The same words may be written otherwise where all questions stand together. */
function inAllQuestions(
  reader: MarksByWords,
  question: string,
  texts: readonly string[],
  together: readonly string[],
): readonly Inclusion[] {
  return texts.flatMap((text) =>
    together
      .filter((other) => reader.read(text).stems.includes(reader.read(other).stems))
      .map((other) => ({
        parts: [{ kind: 'keyword', item: text, question }],
        within: [{ kind: 'keyword', item: other }],
      })),
  );
}

/** All keywords that tables name, by question; undefined: of all questions together. */
function keywordsByQuestion(
  keywords: KeywordFindings | undefined,
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const found = new Map<string | undefined, Set<string>>();
  const add = (question: string | undefined, texts: readonly { readonly text: string }[]): void => {
    if (texts.length === 0) return;
    const own = found.get(question) ?? new Set();
    found.set(question, own);
    for (const { text } of texts) own.add(text);
  };
  if (keywords === undefined) return found;
  for (const { textClass, keywords: own } of keywords.byQuestion) add(textClass, own);
  for (const { keywords: own } of keywords.byGroup) add(undefined, own);
  for (const { question, groups } of keywords.byQuestionAndGroup)
    for (const { keywords: own } of groups) add(question, own);
  return found;
}
