import type { SuggestedTopics, TopicAnswer } from './suggest-topics.js';
import { byCodeUnits } from '../collections/index.js';

/** How much of a group's answers a topic has. */
export interface GroupShare {
  readonly group: string;
  /** Answers of the group, and those of them with the topic. */
  readonly base: number;
  readonly size: number;
}

/** "7.i-t1": the question and the topic's place, from 1 on; all questions together have "t1". */
export function topicId({ question }: SuggestedTopics, place: number): string {
  return question === undefined ? `t${place + 1}` : `${question.id}-t${place + 1}`;
}

/** Each topic by the values of the main profile field, the largest group first. */
export function sharesByGroup({
  topics,
  answers,
}: SuggestedTopics): readonly (readonly GroupShare[])[] {
  const counted = new Map<string, { base: number; readonly sizes: Int32Array }>();
  for (const answer of answers) {
    for (const group of answer.groups) {
      let counts = counted.get(group);
      if (counts === undefined)
        counted.set(group, (counts = { base: 0, sizes: new Int32Array(topics.length) }));
      counts.base += 1;
      for (const topic of answer.topics) counts.sizes[topic]! += 1;
    }
  }
  const groups = [...counted].sort(
    ([a, { base: ofA }], [b, { base: ofB }]) => ofB - ofA || byCodeUnits(a, b),
  );
  return topics.map((_, topic) =>
    groups.map(([group, { base, sizes }]) => ({ group, base, size: sizes[topic]! })),
  );
}

/** The answers that none of the topics was found in. */
export function withoutTopic({ answers }: SuggestedTopics): readonly TopicAnswer[] {
  return answers.filter(({ topics }) => topics.length === 0);
}
