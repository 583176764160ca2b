import { comparable, Gap, Tokeniser, Vocabulary } from '../text/index.js';
import type { Described } from './theme-words.js';

/** What follows a comma is said by itself when so many words stand before it. */
const leastWords = 4;

/** What a theme says, in words of small letters with a space between them, as the encoder reads answers. */
export interface ThemeSentences {
  /** Label and description. */
  readonly whole: string;
  /** The label, and what is said between the commas and full stops of the description. */
  readonly parts: readonly string[];
}

export function readThemeSentences({ label, description = '' }: Described): ThemeSentences {
  const named = clausesOf(label).flat();
  const clauses = clausesOf(description);
  return {
    whole: [named, ...clauses].flat().join(' '),
    parts: [named, ...clauses].map((words) => words.join(' ')),
  };
}

/** What is left at the end of a text, and is no clause, stays with the one before. */
function clausesOf(text: string): readonly (readonly string[])[] {
  // A vocabulary of its own: that of the answers counts how often people wrote a word.
  const vocabulary = new Vocabulary();
  const { surfaces, gaps, length } = new Tokeniser(vocabulary).tokenise(text);
  const clauses: string[][] = [];
  let clause: string[] = [];
  for (let at = 0; at < length; at++) {
    if (clause.length >= leastWords && gaps[at]! >= Gap.Clause) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(comparable(vocabulary.surface(surfaces[at]!)));
  }
  const last = clauses.at(-1);
  if (clause.length >= leastWords || last === undefined) clauses.push(clause);
  else last.push(...clause);
  return clauses.filter((words) => words.length > 0);
}
