import type { Publication } from '../questionnaire/index.js';

/**
 * What may have decided whether a response is quoted, and what follows. Where several fields speak,
 * the first of these counts: doubt and silence go to confidentiality.
 */
const consentRules = {
  'confidentiality requested': 'confidential',
  'publication refused': 'confidential',
  'publication setting not understood': 'confidential',
  'publication setting left blank': 'confidential',
  'required confidentiality question left blank': 'confidential',
  'file has no column for the consent question': 'confidential',
  'anonymity chosen': 'anonymous',
  'consent was not asked for': 'anonymous',
  'publication agreed': 'public',
  'confidentiality not requested': 'public',
} as const satisfies Record<string, Publication>;

/** Which of the rules decided whether a response may be quoted. */
export type ConsentRule = keyof typeof consentRules;

/** Every rule, the one that counts before the others first. */
export const listConsentRules = Object.keys(consentRules) as readonly ConsentRule[];

/** What one respondent agreed to. */
export interface Consent {
  /** `public`: quoted and cited by id; `anonymous`: quoted without it; `confidential`: counted only. */
  readonly publication: Publication;
  /** What decided it. */
  readonly rule: ConsentRule;
  /** They said that they may be contacted: a consent of its own, also of those who are confidential. */
  readonly mayContact: boolean;
}

/** The same few values again and again: a hundred thousand responses share them. */
const consents = new Map(
  listConsentRules.flatMap((rule) =>
    [true, false].map((mayContact): [string, Consent] => [
      `${rule} ${mayContact}`,
      { publication: consentRules[rule], rule, mayContact },
    ]),
  ),
);

export function consentBy(rule: ConsentRule, mayContact: boolean): Consent {
  return consents.get(`${rule} ${mayContact}`)!;
}

/** Whether words of this response may be shown: in quotes, examples, concordances, sample answers. */
export function mayQuote({ consent }: { readonly consent: Consent }): boolean {
  return consent.publication !== 'confidential';
}

/**
 * How a quote is signed: "R12, health or social care", or "respondent, health or social care" for who
 * wants no name. The id of a public response leads back to it; it is not the respondent's name.
 *
 * @param sector the main group of the respondent as tables call it; '' for none
 * @throws RangeError for a response that may not be quoted at all
 */
export function attribution(
  response: { readonly id: string; readonly consent: Consent },
  sector: string,
): string {
  if (!mayQuote(response)) throw new RangeError('A confidential response is not quoted.');
  const who = response.consent.publication === 'public' ? response.id : 'respondent';
  return sector === '' ? who : `${who}, ${sector.split('; ').map(asSigned).join('; ')}`;
}

/**
 * What a form asks of those who choose an option: "Other (please specify)". Without "please", a state may be a state.
 */
const request =
  /(?:\s+|\s*[,:;(–-]\s*)please\s+(?:specify|state|describe|say|write in)\b[^()]*\)?$|\s*[,:;(–-]\s*(?:specify|describe|write in)\b[^()]*\)?$/i;

/** The option without what it asks for: "Other, please specify" is "other". */
function asSigned(group: string): string {
  const plain = group.replace(request, '');
  return plain === 'Other' && plain !== group ? 'other' : plain;
}
