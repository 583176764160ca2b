import { codesOf, isTick, optionKey, textsOf } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';
import type { AnswerKinds } from './answer-kind.js';
import { consentBy, listConsentRules } from './consent.js';
import type { Consent, ConsentRule } from './consent.js';
import { PublicationChoices } from './publication-choices.js';
import { cellText } from '../read/index.js';

/** What a field says of a response: a rule of publication; or whether contact is agreed to. */
type Reading = (cell: Cell | undefined) => ConsentRule;

/** Reads the consent of each response from whatever fields the questionnaire has for it. */
export class ConsentReader {
  readonly #publication: readonly { readonly place: number; readonly read: Reading }[];
  readonly #contact: readonly { readonly place: number; readonly yes: ReadonlySet<string> }[];

  /**
   * @param isHeaded the file names all of its columns, so that one which is missing is known to be
   *   missing; a key that a JSON record leaves out is a blank
   */
  constructor({ profile }: Questionnaire, kinds: AnswerKinds, isHeaded: boolean) {
    this.#publication = profile.flatMap((field, place) => {
      const read = readingOf(field, kinds);
      if (read === undefined) return [];
      return [{ place, read: isHeaded ? read : (cell: Cell | undefined) => read(cell ?? '') }];
    });
    this.#contact = profile.flatMap((field, place) =>
      field.kind === 'contact' ? [{ place, yes: consentingOptions(field) }] : [],
    );
  }

  /** @param profile by place of the field; undefined where the file has no column for it */
  read(profile: readonly (Cell | undefined)[]): Consent {
    const rules = this.#publication.map(({ place, read }) => read(profile[place]));
    const rule = listConsentRules.find((one) => rules.includes(one)) ?? 'consent was not asked for';
    // Asked twice, both must agree.
    const mayContact =
      this.#contact.length > 0 &&
      this.#contact.every(({ place, yes }) => yes.has(optionKey(asText(profile[place]))));
    return consentBy(rule, mayContact);
  }
}

function readingOf(field: ProfileField, kinds: AnswerKinds): Reading | undefined {
  if (field.kind === 'confidentiality') {
    return (cell) => {
      if (cell === undefined) return 'file has no column for the consent question';
      if (asksForConfidence(cell, kinds)) return 'confidentiality requested';
      return field.required === true && asText(cell).trim() === ''
        ? 'required confidentiality question left blank'
        : 'confidentiality not requested';
    };
  }
  if (field.kind !== 'publication') return undefined;
  const choices = new PublicationChoices(field);
  return (cell) => {
    if (cell === undefined) return 'file has no column for the consent question';
    const choice = choices.read(cell);
    return choice === 'blank'
      ? 'publication setting left blank'
      : choice === 'unknown'
        ? 'publication setting not understood'
        : ruleOfChoice[choice];
  };
}

const ruleOfChoice = {
  public: 'publication agreed',
  anonymous: 'anonymity chosen',
  confidential: 'publication refused',
} as const;

/** Any reason given counts, and the tick of a box; "no" or "n/a" is none. Doubt goes to confidentiality. */
export function asksForConfidence(cell: Cell, kinds: AnswerKinds): boolean {
  const text = asText(cell);
  const kind = kinds.kindOf(text);
  return isTick(text) || (kind !== 'blank' && kind !== 'non-answer');
}

function consentingOptions({
  options,
  consents,
}: Extract<ProfileField, { kind: 'contact' }>): ReadonlySet<string> {
  const yes = consents ?? textsOf(options).filter((option) => /^yes\b/i.test(option.trim()));
  const codes = [...codesOf(options)].flatMap(([code, text]) => (yes.includes(text) ? code : []));
  return new Set([...yes, ...codes].map(optionKey));
}

function asText(cell: Cell | undefined): string {
  return cellText(cell, ' ');
}
