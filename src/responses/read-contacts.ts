import type { Questionnaire } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import { readWithSubmissions } from './read-responses.js';
import type { ResponseSettings } from './read-responses.js';
import type { Response } from './response.js';
import { cellText } from '../read/index.js';

/** A response with what its sender gave to be reached by, as it stands in the file. */
export interface ContactableResponse {
  readonly response: Response;
  /** By place of the column in `contactFields`; empty for those who did not agree to be contacted. */
  readonly details: readonly string[];
}

/** The fields of a contact list: names and e-mail addresses, then the organisation and the sector. */
export function contactFields({ profile }: Questionnaire): Questionnaire['profile'] {
  return [
    ...profile.filter((field) => field.kind === 'personal' && field.detail.endsWith('name')),
    ...profile.filter((field) => field.kind === 'personal' && field.detail === 'email'),
    ...profile.filter(({ id }) => id === 'organisation' || id === 'sector'),
  ];
}

/**
 * The one way by which personal details leave this folder: for `winnow contacts` and for nothing else.
 * Details of those who did not agree to be contacted are not given out.
 */
export async function* readContacts(
  source: Source,
  settings: ResponseSettings,
  report: (report: IssueReport) => void,
  isOneOfSeveral: boolean,
): AsyncGenerator<ContactableResponse> {
  const { questionnaire } = settings;
  const places = contactFields(questionnaire).map((field) => questionnaire.profile.indexOf(field));
  const read = readWithSubmissions(source, settings, report, isOneOfSeveral);
  for await (const { response, submission } of read) {
    const details = response.consent.mayContact
      ? places.map((place) => cellText(submission.profile[place]).trim())
      : [];
    yield { response, details };
  }
}
