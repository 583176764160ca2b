import type { CodedResponses } from '../coding/index.js';
import { findCores } from './cores.js';
import type { Core } from './core.js';
import { readAnswers } from './shared-shingles.js';
import type { SharingAnswer } from './shingles.js';
import { ShingleReader } from './shingles.js';
import { enter } from '../collections/index.js';

/** Fewer respondents with one text may be a household, or one person with two ids. */
export const leastRespondents = 3;

/** All answers that are copies of a common text, text by text. */
export function findCopies(
  answers: readonly SharingAnswer[],
  responses: CodedResponses,
): readonly (readonly SharingAnswer[])[] {
  const cores = findCores(answers, responses.vocabulary);
  const copies = new Map<Core, SharingAnswer[]>();
  if (cores.inOrder.length === 0) return [];
  const reader = new ShingleReader(responses.vocabulary);
  readAnswers(responses, reader, (response, question) => {
    reader.readShort();
    const core = cores.whoseCopyIs(reader);
    if (core === undefined) return;
    enter(copies, core, reader.answer(response, question));
  });
  return cores.inOrder.flatMap((core) => {
    const members = copies.get(core) ?? [];
    return members.length > 1 && !core.isQuotedBy(members) ? [members] : [];
  });
}
