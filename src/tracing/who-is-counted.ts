import type { CodedCall, CodingSettings } from '../call/code-call.js';
import { naturalOrder } from '../collections/index.js';
import type { CodedResponse } from '../coding/index.js';
import { findTexts } from '../figures/find-figures.js';
import { tabledFields } from '../questionnaire/index.js';
import { submittedAs, timeField } from '../tables/index.js';
import type { Counted, Population } from '../tables/index.js';
import type { Membership } from './membership.js';
import { waysToCount } from './ways-to-count.js';

/** By response id, in the order of ids, the places of the questions whose answers make it count. */
export type Respondents = ReadonlyMap<string, readonly number[]>;

/** Rows that were read and left out are not kept. */
export function isKept({ kind }: Population): boolean {
  return kind !== 'response';
}

/**
 * The respondents whom a cell counts.
 *
 * @param isOnce the text of a campaign counts once, as in `--campaigns collapse`
 */
export function whoIsCounted(
  counted: Counted,
  call: CodedCall,
  settings: CodingSettings,
  isOnce = false,
): Respondents {
  const counts = membership(counted, call, settings);
  const found: [string, readonly number[]][] = [];
  for (const response of countedResponses(counted, call, isOnce)) {
    const questions = counts(response);
    if (questions) found.push([response.id, questions]);
  }
  return new Map(found.sort(([a], [b]) => naturalOrder(a, b)));
}

/** The responses that may count, with the answers that do. A copy of a text is no blank. */
export function countedResponses(
  { kind }: Counted,
  { responses }: CodedCall,
  isOnce: boolean,
): Iterable<CodedResponse> {
  const isRead = isOnce && kind !== 'blank' ? findTexts(responses, 'collapse').isRead : undefined;
  return isRead ? responses.analysedTexts(isRead) : responses.analysed();
}

/** Says of a response by which of its answers a cell counts it. */
export function membership(
  counted: Counted,
  call: CodedCall,
  settings: CodingSettings,
): Membership {
  const isIn = inGroup(counted, settings);
  const counts = waysToCount[counted.kind]({ population: counted, call, settings });
  return (response) => (isIn(response) ? counts(response) : undefined);
}

function inGroup(
  { group, outside }: Counted,
  { questionnaire }: CodingSettings,
): (response: CodedResponse) => boolean {
  if (group === undefined) return () => true;
  if (group.field === timeField)
    return (response) => (submittedAs(response) === group.name) !== outside;
  const field = tabledFields(questionnaire).findIndex(({ id }) => id === group.field);
  return ({ groups }) => groups[field]!.includes(group.name) !== outside;
}
