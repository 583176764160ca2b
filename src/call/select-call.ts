import { schemeOf } from './code-call.js';
import type { CodedCall, CodingSettings } from './code-call.js';
import { matchDescribedThemes } from './match-described-themes.js';
import { reconcile } from './reconcile.js';
import { makeFilter } from '../responses/index.js';

/**
 * The call as it would be had it been coded with the filter of these settings: the files of a call are read and
 * coded once, however many reports are made of them.
 *
 * @param call coded without a filter, its words not forgotten
 * @param settings those that the call was coded with, but for the filter
 * @throws WinnowError `bad-option` when the filter names something that the questionnaire does not have
 */
export function selectCall(call: CodedCall, settings: CodingSettings): CodedCall {
  const filter = makeFilter(settings.filter, settings.questionnaire);
  const responses = call.responses.select(
    (number) =>
      filter.accepts({
        profile: call.responses.groupsOf(number),
        submitted: call.responses.submittedOf(number),
      }),
    ({ question, language }) =>
      filter.hasQuestion[question] === true && filter.hasLanguage(language),
  );
  return {
    ...call,
    responses,
    filter,
    reconciliation: reconcile(responses, call.issues),
    described: matchDescribedThemes(responses, schemeOf.themes, settings),
  };
}
