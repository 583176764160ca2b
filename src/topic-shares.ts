import type { SuggestedTopics, TopicAnswer } from './suggest-topics.js';

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

/** A topic by the values of the main profile field, the largest group first. */
export function sharesByGroup({ answers }: SuggestedTopics, place: number): readonly GroupShare[] {
  const shares = new Map<string, { base: number; size: number }>();
  for (const { groups, topics } of answers) {
    for (const group of groups) {
      const share = shares.get(group) ?? { base: 0, size: 0 };
      share.base += 1;
      if (topics.includes(place)) share.size += 1;
      shares.set(group, share);
    }
  }
  return [...shares]
    .map(([group, share]) => ({ group, ...share }))
    .sort((a, b) => b.base - a.base || (a.group < b.group ? -1 : 1));
}

/** The answers that none of the topics was found in. */
export function withoutTopic({ answers }: SuggestedTopics): readonly TopicAnswer[] {
  return answers.filter(({ topics }) => topics.length === 0);
}
