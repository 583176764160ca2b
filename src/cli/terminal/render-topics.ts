import type { SuggestedTopics } from '../../suggesting/suggest-topics.js';
import { sharesByGroup, topicId, withoutTopic } from '../../suggesting/topic-shares.js';
import type { GroupShare } from '../../suggesting/topic-shares.js';
import { examplesFollow } from '../../topics/index.js';
import type { TextOfAnswer } from '../../call/texts-of-answers.js';
import { colours } from './colours.js';
import { renderGrid } from './render-grid.js';
import { filled, startWithin } from './display-width.js';
import { visible } from './visible.js';
import { counted, firstOf } from '../../wording/index.js';

const longestQuote = 300;
const groupsShown = 6;
const idsShown = 20;

/**
 * Topics for the terminal: a table for each question, then each topic with its phrases, groups and quotes.
 *
 * @param isUncovered whether only answers without a theme of a code frame were read
 */
export function renderTopics(
  suggested: readonly SuggestedTopics[],
  quotes: TextOfAnswer,
  isUncovered: boolean,
): string {
  const parts = suggested
    .filter(({ answers }) => answers.length > 0)
    .map((found) => renderQuestion(found, quotes));
  if (parts.length > 0) return parts.join('\n');
  return isUncovered
    ? 'No substantive answer is without a theme of the code frame, so there is none to find topics in.\n'
    : 'There are no substantive answers to find topics in.\n';
}

function renderQuestion(found: SuggestedTopics, quotes: TextOfAnswer): string {
  const { bold, dim } = colours();
  const { question, topics, answers } = found;
  const title =
    question === undefined
      ? 'All questions together'
      : `${question.id}: ${visible(question.wording)}`;
  const left = withoutTopic(found);
  const shares = sharesByGroup(found);
  return [
    bold(filled(title)),
    dim(
      filled(
        `Base: ${counted(answers.length, 'substantive answer')}. An answer may have several topics.`,
      ),
    ),
    topics.length === 0
      ? 'No topics: the answers share no words that tell some of them from the rest.'
      : renderGrid(
          ['topic', 'label', { number: 'answers' }, { number: '%' }, { number: 'stability' }],
          topics.map((topic, place) => [
            topicId(found, place),
            topic.label,
            String(topic.size),
            percentOf(topic.size, answers.length),
            `${topic.stability.toFixed(2)}${topic.isUnstable ? ' [u]' : ''}`,
          ]),
        ),
    ...topics.map((_, place) => renderTopic(found, place, shares[place]!, quotes)),
    dim(
      filled(
        left.length === 0
          ? 'Every answer has a topic.'
          : `Without a topic: ${left.length} of ${answers.length} answers (${percentOf(left.length, answers.length)} %): ${listOf(left.map(({ response }) => response))}.`,
      ),
    ),
    ...notes(found).map((note) => dim(filled(note))),
    '',
  ].join('\n');
}

function renderTopic(
  found: SuggestedTopics,
  place: number,
  shares: readonly GroupShare[],
  quotes: TextOfAnswer,
): string {
  const { bold, dim } = colours();
  const topic = found.topics[place]!;
  const phrases = topic.phrases.map(({ text, within }) => `${visible(text)} (${within})`);
  const groups = shares
    .slice(0, groupsShown)
    .map(({ group, base, size }) => `${visible(group)} (${percentOf(size, base)} % of ${base})`);
  return [
    '',
    bold(`${topicId(found, place)}  ${visible(topic.label)}`),
    ...(topic.phrases.length === 0 ? [] : [filled(`Phrases: ${phrases.join(' · ')}`, '  ')]),
    ...(groups.length === 0 ? [] : [filled(`By ${found.field}: ${groups.join(' · ')}`, '  ')]),
    ...topic.spokesmen.flatMap(({ response, question }) => {
      const text = quotes(response, question);
      return text === undefined
        ? []
        : [filled(`“${visible(shortened(text))}” ${dim(`(${visible(response)})`)}`, '  ')];
    }),
  ].join('\n');
}

function notes({ topics, trials }: SuggestedTopics): readonly string[] {
  return [
    ...whyThisNumber(trials),
    ...(topics.some(({ label }) => label.includes(examplesFollow))
      ? [
          `${examplesFollow}: what single answers speak of, where the answers of a topic share one word at most.`,
        ]
      : []),
    ...(topics.some(({ isUnstable }) => isUnstable)
      ? [
          topics.length === 1
            ? '[u]: unreliable. The only topic: these answers were not told apart, so its size says nothing.'
            : '[u]: unreliable. Found again in fewer than 0.6 of resamples (Jaccard): read the answers before you use it.',
        ]
      : []),
  ];
}

function whyThisNumber(trials: SuggestedTopics['trials']): readonly string[] {
  if (trials.length === 0) return [];
  if (trials.length === 1) {
    return [
      `Only ${trials[0]!.topics} topics could be tried: more need eight answers each, and something that tells them apart.`,
    ];
  }
  const scores = trials.map(
    ({ topics, score }) => `${topics}: ${score.toFixed(2).replace('-', '−')}`,
  );
  return [
    `The number of topics is the one with the highest score: how clearly answers fall into so many topics, and how often these come out again in samples; less far from ten. ${scores.join(' · ')}.`,
  ];
}

function percentOf(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function listOf(ids: readonly string[]): string {
  const isCut = ids.length > idsShown;
  return firstOf(ids.map(visible), idsShown) + (isCut ? ' (all with --json)' : '');
}

/** Cut behind a word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const start = startWithin(line, longestQuote);
  return start === line ? line : `${start.replace(/\s\S*$/, '')} …`;
}
