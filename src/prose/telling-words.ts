import type { AskedQuestion, Context } from './context.js';
import { chosen, listed, sentence } from './language.js';
import type { Row, TableRows } from './table-rows.js';

/** The words that set the answers of a question apart. */
const mostWords = 4;

export function tellingWords(
  { id, answered, turn }: AskedQuestion,
  { tables, elsewhere }: Context,
): string[] {
  if (answered === undefined || answered < 3) return [];
  const words = tables
    .ofQuestion(keywordTable, id)
    .filter((row) => !elsewhere.isCommonerThan(row))
    .slice(0, mostWords)
    .map((row) => `“${row.text('keyword')}”`);
  if (words.length === 0) return [];
  const list = listed(words);
  // Where nothing else was asked, nothing sets these answers apart.
  if (tables.of('answers-by-question').length === 1)
    return [`The leading ${words.length === 1 ? 'keyword is' : 'keywords are'} ${list}.`];
  return [
    sentence(
      words.length === 1
        ? `The word that marks these answers is ${list}`
        : chosen(
            [
              `Compared with other questions, the words that stand out are ${list}`,
              `The words that mark these answers are ${list}`,
              `Words used more here than elsewhere are ${list}`,
            ],
            turn,
          ),
    ),
  ];
}

const keywordTable = 'keywords-by-question';

/**
 * How common the keywords of a question are in the answers to the others, at least: a common word is a keyword of
 * several questions, and sets those apart where it is commonest.
 */
export class KeywordsElsewhere {
  /**
   * By keyword, those who use it, each once a question that has it; and those who answered each question that has any.
   */
  readonly #users = new Map<string, number>();
  readonly #answered: number;

  constructor(tables: TableRows) {
    const bases = new Map<string, number>();
    for (const row of tables.of(keywordTable)) {
      const keyword = row.text('keyword');
      this.#users.set(keyword, (this.#users.get(keyword) ?? 0) + (row.number('respondents') ?? 0));
      bases.set(row.text('question'), row.number('base') ?? 0);
    }
    this.#answered = [...bases.values()].reduce((sum, base) => sum + base, 0);
  }

  /** Whether a larger share of the answers to other questions than of those to its own use a keyword. */
  isCommonerThan(row: Row): boolean {
    const [own, base] = [row.number('respondents'), row.number('base')];
    if (own === undefined || base === undefined) return false;
    const others = this.#users.get(row.text('keyword'))! - own;
    return others * base > own * (this.#answered - base);
  }
}
