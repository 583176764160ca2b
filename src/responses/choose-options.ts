import { notAnOption } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import { OptionSplitter } from './split-options.js';
import type { ChosenOptions } from './split-options.js';
import { shortened } from '../wording/index.js';

/** In a message, in characters. */
const longestValue = 60;

/** Reports about a field or question; whoever calls adds the file, the row and its id. */
export type ReportField = (report: Pick<IssueReport, 'code' | 'message' | 'hint'>) => void;

/** What can be chosen. */
export interface Choosable {
  readonly id: string;
  readonly options: readonly string[];
  /** By what exports may have in the place of an option, the option. */
  readonly codes: ReadonlyMap<string, string>;
  readonly isSeveral: boolean;
  /** Respondents could write something else too. */
  readonly allowsOther: boolean;
}

/** Finds the declared options in the cells of one field or closed question. */
export class OptionChooser {
  readonly #choosable: Choosable;
  readonly #splitter: OptionSplitter;

  constructor(choosable: Choosable) {
    this.#choosable = choosable;
    this.#splitter = new OptionSplitter(choosable.options, choosable.codes);
  }

  /** @returns the options chosen, and `notAnOption` for what is none */
  read(cell: Cell, redact: (text: string) => string, report: ReportField): readonly string[] {
    const { id, allowsOther } = this.#choosable;
    const chosen = this.#choose(cell);
    if (chosen.isAmbiguous) {
      report({
        code: 'ambiguous-option',
        message: `The options in "${shortened(redact(String(cell)), longestValue)}" can be split in several ways; the longest options were taken.`,
        hint: 'Export several choices with a separator that no option contains, or as a JSON array.',
      });
    }
    for (const value of allowsOther ? [] : chosen.unknown) {
      report({
        code: 'unknown-option',
        message: `${named(redact(value), this.#choosable.options)} is not one of the options of ${id}.`,
        hint: `It is counted under "${notAnOption}". Correct the export, or add the option to the questionnaire.`,
      });
    }
    return chosen.unknown.length === 0 ? chosen.options : [...chosen.options, notAnOption];
  }

  /** The whole text is one of the options. */
  knows(text: string): boolean {
    return this.#splitter.find(text) !== undefined;
  }

  #choose(cell: Cell): ChosenOptions {
    if (typeof cell === 'string') {
      if (this.#choosable.isSeveral) return this.#splitter.split(cell);
      const option = this.#splitter.find(cell);
      if (option !== undefined) return { options: [option], unknown: [], isAmbiguous: false };
    }
    const pieces = piecesOf(cell);
    const options = pieces.flatMap((piece) => this.#splitter.find(piece) ?? []);
    const unknown = pieces.filter((piece) => this.#splitter.find(piece) === undefined);
    return { options: [...new Set(options)], unknown, isAmbiguous: false };
  }
}

export function piecesOf(cell: Cell): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * A value that is no option, for a message. What is plainly longer than any option is an answer in the wrong column,
 * and no message quotes answers.
 */
export function named(value: string, options: readonly string[]): string {
  const most = options.reduce((longest, { length }) => Math.max(longest, length + 15), 40);
  if (value.length <= most) return `"${shortened(value, longestValue)}"`;
  return `A text of ${value.trim().split(/\s+/).length} words`;
}
