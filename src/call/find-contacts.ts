import { CodedResponses } from '../coding/index.js';
import { byCodeUnits, naturalOrder } from '../collections/index.js';
import { WinnowError } from '../issues/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import { contactFields, makeFilter, readContacts } from '../responses/index.js';
import type { Response } from '../responses/index.js';
import type { CodingSettings } from './code-call.js';

/** Who may be written to. */
export interface Contacts {
  /** By response id; details by place of the field in `contactFields`. */
  readonly listed: readonly { readonly id: string; readonly details: readonly string[] }[];
  /** How many responses are not listed, by why. */
  readonly leftOut: {
    readonly disagreed: number;
    readonly withoutAddress: number;
    readonly filteredOut: number;
    readonly copies: number;
  };
}

/** A copy of a response, as far as it matters here. */
interface Copy {
  /** Without answers. */
  readonly response: Response;
  readonly id: string;
  readonly submitted: string | undefined;
  readonly mayContact: boolean;
  readonly details: readonly string[];
}

/**
 * Those who agreed to be contacted and gave an e-mail address, of each the copy that counts.
 *
 * @throws WinnowError `bad-option` when the questionnaire asks for no address or for no consent
 */
export async function findContacts(
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<Contacts> {
  const { questionnaire } = settings;
  const emails = emailPlaces(questionnaire);
  const filter = makeFilter(settings.filter, questionnaire);
  // Holds no answers: it only knows which copy of a response counts.
  const copies = new CodedResponses(0, []);
  const ignore = (): void => undefined;
  const read: Copy[] = [];
  for (const source of sources) {
    const contacts = readContacts(source, settings, ignore, sources.length > 1);
    for await (const { response, details } of contacts) {
      const { id, submitted, consent } = response;
      const { mayContact } = consent;
      read.push({ response: { ...response, answers: [] }, id, submitted, mayContact, details });
    }
  }
  // Of copies that nothing but their details tells apart the first counts: one of the longer details.
  read.sort((a, b) => byCodeUnits(b.details.join('\n'), a.details.join('\n')));
  for (const { response } of read) copies.add(response, filter.accepts(response) ? [] : undefined);
  copies.settleDuplicates(ignore);
  const counted = read.filter((_, number) => copies.isAnalysed(number));
  const agreed = counted.filter(agreesAmong(read));
  const listed = agreed.filter(({ details }) =>
    emails.some((place) => details[place]!.includes('@')),
  );
  const filteredOut = read.filter((_, number) => copies.fateOf(number) === 'filtered').length;
  return {
    listed: listed.sort((a, b) => naturalOrder(a.id, b.id)),
    leftOut: {
      disagreed: counted.length - agreed.length,
      withoutAddress: agreed.length - listed.length,
      filteredOut,
      copies: read.length - counted.length - filteredOut,
    },
  };
}

/** Whether a copy agrees to be contacted. A refusal in a copy that may be as late counts against all. */
function agreesAmong(read: readonly Copy[]): (copy: Copy) => boolean {
  const refusals = new Map<string, string>();
  for (const { id, submitted = '9', mayContact } of read)
    if (!mayContact && submitted > (refusals.get(id) ?? '')) refusals.set(id, submitted);
  return ({ id, submitted = '', mayContact }) => {
    const refused = refusals.get(id);
    return mayContact && (refused === undefined || submitted > refused);
  };
}

/** Where the e-mail addresses stand among the contact fields. */
function emailPlaces(questionnaire: Questionnaire): readonly number[] {
  const emails = contactFields(questionnaire).flatMap((field, place) =>
    field.kind === 'personal' && field.detail === 'email' ? [place] : [],
  );
  if (emails.length > 0 && questionnaire.profile.some(({ kind }) => kind === 'contact'))
    return emails;
  throw new WinnowError(
    'bad-option',
    'The questionnaire does not ask for an e-mail address and for consent to be contacted, so nobody may be listed.',
    'Give a questionnaire with a field of kind "contact" and one of kind "personal" with detail "email".',
  );
}
