import type { CodedResponses } from '../coding/index.js';
import type { Campaign, CampaignFindings, Repetition } from './campaign.js';
import { countHashes } from './cluster.js';
import { commonText } from './common-text.js';
import { mostTypical } from './cores.js';
import type { HashCounts } from './hash-counts.js';
import { findCopies, leastRespondents } from './members.js';
import { findSharingAnswers } from './shared-shingles.js';
import type { SharingAnswer } from './shingles.js';
import { shingleWords } from './shingles.js';

/** What "near-identical" means: so great a share of five-word shingles in common. */
const nearIdentity = 0.8;
/** So many words in a row that no other answer has are a stretch of one's own. */
const ownStretch = 8;

/**
 * Finds the texts that several respondents sent in, or one under several questions. The same for any
 * order of responses, and for a call coded in pieces and merged.
 *
 * @param least respondents who must share words for them to be shown; 3 or more
 */
export function findCampaigns(responses: CodedResponses, least: number): CampaignFindings {
  const campaigns: Campaign[] = [];
  const repetitions: Repetition[] = [];
  for (const members of findCopies(findSharingAnswers(responses), responses)) {
    const respondents = [...new Set(members.map(({ response }) => response))].sort((a, b) => a - b);
    repetitions.push(...repetitionsIn(members));
    if (respondents.length < leastRespondents) continue;
    const template = mostTypical(members, responses.vocabulary);
    const counts = countHashes(members, ({ hashes }) => hashes);
    campaigns.push({
      answers: members.length,
      members: members.map(({ response, question }) => ({ response, question })),
      respondents,
      questions: [...new Set(members.map(({ question }) => question))].sort((a, b) => a - b),
      nearIdentical: members.filter((answer) => isNearIdentical(answer, template)).length,
      withOwnWords: members.filter((answer) => longestOwn(answer, counts) >= ownStretch).length,
      commonText: commonText(members, template, responses, least),
    });
  }
  return {
    // Stable: groups come in an order that follows from their texts.
    campaigns: campaigns.sort(
      (a, b) => b.respondents.length - a.respondents.length || b.answers - a.answers,
    ),
    repetitions: repetitions.sort(
      (a, b) => a.respondent - b.respondent || a.questions[0]! - b.questions[0]!,
    ),
  };
}

/** Whether 80 % of the five-word shingles of either are those of both: Jaccard's index. */
function isNearIdentical(a: SharingAnswer, b: SharingAnswer): boolean {
  const first = new Set(a.hashes);
  const second = new Set(b.hashes);
  let common = 0;
  for (const hash of first) if (second.has(hash)) common += 1;
  return common >= nearIdentity * (first.size + second.size - common);
}

function longestOwn({ words, hashes }: SharingAnswer, counts: HashCounts): number {
  let longest = 0;
  let end = 0;
  for (let at = 0; at < hashes.length; at++) {
    if (counts.get(hashes[at]!) < 2) continue;
    longest = Math.max(longest, at - end);
    end = at + shingleWords;
  }
  return Math.max(longest, words - end);
}

/** Who gave the text under several questions, and under which. */
function repetitionsIn(members: readonly SharingAnswer[]): readonly Repetition[] {
  const byRespondent = new Map<number, Set<number>>();
  for (const { response, question } of members) {
    const questions = byRespondent.get(response) ?? new Set();
    byRespondent.set(response, questions.add(question));
  }
  return [...byRespondent]
    .filter(([, questions]) => questions.size > 1)
    .map(([respondent, questions]) => ({
      respondent,
      questions: [...questions].sort((x, y) => x - y),
    }));
}
