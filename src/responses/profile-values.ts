import {
  confidentialityOptions,
  notAnOption,
  notStated,
  publicationLabels,
} from '../questionnaire/index.js';
import type { ProfileField } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import type { AnswerKinds } from './answer-kind.js';
import { PublicationChoices } from './publication-choices.js';
import { asksForConfidence } from './read-consent.js';
import { OptionSplitter } from './split-options.js';
import type { ChosenOptions } from './split-options.js';

/** Reports about a field; whoever calls adds the file, the row and the field. */
export type ReportField = (report: Pick<IssueReport, 'code' | 'message' | 'hint'>) => void;

/** Turns the cells of one tabled field into the values that tables show. */
export class ProfileValues {
  readonly #field: ProfileField;
  readonly #kinds: AnswerKinds;
  readonly #splitter: OptionSplitter | undefined;
  readonly #publication: PublicationChoices | undefined;

  constructor(field: ProfileField, kinds: AnswerKinds) {
    this.#field = field;
    this.#kinds = kinds;
    this.#publication = field.kind === 'publication' ? new PublicationChoices(field) : undefined;
    const options = 'options' in field ? field.options : undefined;
    this.#splitter = options && new OptionSplitter(options);
  }

  /** @returns at least one value: `notStated` when nothing was given, `notAnOption` for what no option is */
  read(cell: Cell, redact: (text: string) => string, report: ReportField): readonly string[] {
    const isBlank =
      typeof cell === 'string' ? cell.trim() === '' : cell.every((value) => value.trim() === '');
    if (this.#field.kind === 'confidentiality')
      return [confidentialityOptions[asksForConfidence(cell, this.#kinds) ? 0 : 1]];
    if (isBlank) {
      if (this.#field.required === true) {
        report({
          code: 'missing-required',
          message: `"${this.#field.question}" is required but blank.`,
          hint: `The response is counted under "${notStated}".`,
        });
      }
      return [notStated];
    }
    if (this.#publication) return [this.#publicationLabel(cell, this.#publication, redact, report)];
    // Where every value is an option, respondents may have written anything.
    if (this.#splitter === undefined) return piecesOf(cell).map(redact);
    const chosen = this.#choose(cell, this.#splitter);
    if (chosen.isAmbiguous) {
      report({
        code: 'ambiguous-option',
        message: `The options in "${shorten(redact(String(cell)))}" can be split in several ways; the longest options were taken.`,
        hint: 'Export several choices with a separator that no option contains, or as a JSON array.',
      });
    }
    for (const value of chosen.unknown) {
      report({
        code: 'unknown-option',
        message: `"${shorten(redact(value))}" is not one of the options of ${this.#field.id}.`,
        hint: `It is counted under "${notAnOption}". Correct the export, or add the option to the questionnaire.`,
      });
    }
    return chosen.unknown.length === 0 ? chosen.options : [...chosen.options, notAnOption];
  }

  #publicationLabel(
    cell: Cell,
    choices: PublicationChoices,
    redact: (text: string) => string,
    report: ReportField,
  ): string {
    const choice = choices.read(cell);
    if (choice === 'blank') return notStated;
    if (choice !== 'unknown') return publicationLabels[choice];
    report({
      code: 'unknown-option',
      message: `"${shorten(redact(String(cell)))}" is not one of the options of ${this.#field.id}.`,
      hint: 'The response is treated as confidential. Say in the questionnaire which option means what.',
    });
    return notAnOption;
  }

  #choose(cell: Cell, splitter: OptionSplitter): ChosenOptions {
    const isSeveral = this.#field.kind === 'some-of';
    if (typeof cell === 'string' && isSeveral) return splitter.split(cell);
    const pieces = piecesOf(cell);
    const options = pieces.flatMap((piece) => splitter.find(piece) ?? []);
    const unknown = pieces.filter((piece) => splitter.find(piece) === undefined);
    return { options: [...new Set(options)], unknown, isAmbiguous: false };
  }
}

function piecesOf(cell: Cell): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
