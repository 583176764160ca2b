import {
  codesOf,
  confidentialityOptions,
  notAnOption,
  notStated,
  publicationLabels,
  textsOf,
} from '../questionnaire/index.js';
import type { ProfileField } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';
import type { AnswerKinds } from './answer-kind.js';
import { named, OptionChooser, piecesOf } from './choose-options.js';
import type { ReportField } from './choose-options.js';
import { PublicationChoices } from './publication-choices.js';
import { asksForConfidence } from './read-consent.js';
import { isBlank } from '../read/index.js';

/** Turns the cells of one tabled field into the values that tables show. */
export class ProfileValues {
  readonly #field: ProfileField;
  readonly #kinds: AnswerKinds;
  readonly #chooser: OptionChooser | undefined;
  readonly #publication: PublicationChoices | undefined;
  readonly #options: readonly string[];

  constructor(field: ProfileField, kinds: AnswerKinds) {
    this.#field = field;
    this.#kinds = kinds;
    this.#publication = field.kind === 'publication' ? new PublicationChoices(field) : undefined;
    const options = 'options' in field ? field.options : undefined;
    this.#options = textsOf(options ?? []);
    this.#chooser =
      options &&
      new OptionChooser({
        id: field.id,
        options: this.#options,
        codes: codesOf(options),
        isSeveral: field.kind === 'some-of',
        allowsOther: 'other' in field && field.other === true,
      });
  }

  /** @returns at least one value: `notStated` when nothing was given, `notAnOption` for what no option is */
  read(cell: Cell, redact: (text: string) => string, report: ReportField): readonly string[] {
    if (this.#field.kind === 'confidentiality')
      return [confidentialityOptions[asksForConfidence(cell, this.#kinds) ? 0 : 1]];
    if (isBlank(cell) || this.#saysNothing(cell)) {
      if (this.#field.required === true) {
        report({
          code: 'missing-required',
          message: `"${this.#field.question}" is required but ${isBlank(cell) ? 'blank' : 'says nothing'}.`,
          hint: `The response is counted under "${notStated}".`,
        });
      }
      return [notStated];
    }
    if (this.#publication) return [this.#publicationLabel(cell, this.#publication, redact, report)];
    // Where every value is an option, respondents may have written anything.
    if (this.#chooser === undefined) return piecesOf(cell).map(redact);
    return this.#chooser.read(cell, redact, report);
  }

  /** What is no option and no answer, such as "N/A", or punctuation alone where anything may be an option. */
  #saysNothing(cell: Cell): boolean {
    if (typeof cell !== 'string' || this.#publication !== undefined) return false;
    if (this.#chooser === undefined) return !/[\p{L}\p{N}\p{S}]/u.test(cell);
    return !this.#chooser.knows(cell) && this.#kinds.kindOf(cell) === 'non-answer';
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
      message: `${named(redact(String(cell)), this.#options)} is not one of the options of ${this.#field.id}.`,
      hint: 'The response is treated as confidential. Say in the questionnaire which option means what.',
    });
    return notAnOption;
  }
}
