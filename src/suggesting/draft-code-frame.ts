import type { Rule, RuleItem } from '../text/index.js';
import { nothingShared } from '../topics/index.js';
import type { SuggestedTopics } from './suggest-topics.js';
import { topicId } from './topic-shares.js';
import type { TextOfAnswer } from '../call/texts-of-answers.js';
import { counted } from '../wording/index.js';

const longestExample = 240;

/**
 * A code frame for a person to edit: every topic with its label, a description, a rule that finds its answers,
 * and examples as comments. It can be used as it is.
 *
 * @param title of what the answers are to
 * @param quotes by response and question, the text of an answer that may be shown
 * @returns YAML that `loadCodeFrame` reads; undefined when no topic can be a theme
 */
export function draftCodeFrame(
  title: string,
  suggested: readonly SuggestedTopics[],
  quotes: TextOfAnswer,
): string | undefined {
  const labels = labelsOf(suggested);
  const themes = suggested.flatMap((found, question) =>
    found.topics.flatMap((topic, place) =>
      whyNoTheme(topic) !== undefined
        ? []
        : [draftTheme(found, place, labels[question]![place]!, quotes)],
    ),
  );
  if (themes.length === 0) return undefined;
  return [
    '# A draft made from the answers: read the examples, then rename, join, cut and mend.',
    '# How a rule is written: a plain word matches every word with the same stem, "any" asks for one of its items,',
    '# "all" for every one of them. A theme without a rule is matched by its label and description.',
    ...(suggested.length > 1
      ? [
          '# Every theme is looked for under all questions, so that it finds more than its topic had: join those that',
          '# are alike (or use --all-questions).',
        ]
      : []),
    ...leftOut(suggested).map((line) => `# ${line}`),
    '',
    'id: draft',
    `title: ${quoted(`Topics suggested by the answers: ${title}`)}`,
    '',
    'themes:',
    ...themes,
    '',
  ].join('\n');
}

/** What a topic lacks to be a theme: answers that it would find again, or words to find them by. */
const reasons = {
  single: 'it has one answer',
  nameless: 'no phrase of its answers may be shown, as where all of them are confidential',
} as const;

function whyNoTheme({
  learnt,
  label,
  size,
}: SuggestedTopics['topics'][number]): keyof typeof reasons | undefined {
  if (learnt === undefined && label === nothingShared) return 'nameless';
  return size < 2 ? 'single' : undefined;
}

/** Which topics are no themes and why, a sentence for each. */
export function leftOut(suggested: readonly SuggestedTopics[]): readonly string[] {
  return suggested.flatMap((found) =>
    found.topics.flatMap((topic, place) => {
      const why = whyNoTheme(topic);
      return why === undefined
        ? []
        : [
            `Topic ${topicId(found, place)} (${counted(topic.size, 'answer')}) is left out: ${reasons[why]}.`,
          ];
    }),
  );
}

/** By question and topic; every theme is looked for under all questions, so that two of one name would be mixed up. */
function labelsOf(suggested: readonly SuggestedTopics[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  for (const { topics } of suggested)
    for (const { label } of topics)
      times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  return suggested.map((found) =>
    found.topics.map(({ label }, place) => {
      if (times.get(label.toLowerCase()) === 1) return label;
      return `${label} (${topicId(found, place)})`;
    }),
  );
}

function draftTheme(
  found: SuggestedTopics,
  place: number,
  label: string,
  quotes: TextOfAnswer,
): string {
  const topic = found.topics[place]!;
  const { size, stability, isUnstable, learnt, spokesmen } = topic;
  const examples = spokesmen.flatMap(({ response, question }) => {
    const text = quotes(response, question);
    return text === undefined ? [] : [`    # ${oneLine(response)}: ${oneLine(text)}`];
  });
  const fit =
    learnt === undefined ? '' : ` The rule finds them with an F1 of ${learnt.f1.toFixed(2)}.`;
  return [
    '',
    `  # ${size} of ${found.answers.length} answers; stability ${stability.toFixed(2)}${isUnstable ? ', not to be trusted' : ''}.${fit}`,
    ...examples,
    `  - id: ${quoted(topicId(found, place))}`,
    `    label: ${quoted(oneLine(label))}`,
    `    description: ${quoted(oneLine(describe(found, topic)))}`,
    ...(learnt === undefined ? [] : [`    any: ${ruleItems(learnt.rule)}`]),
  ].join('\n');
}

function describe(
  { question }: SuggestedTopics,
  { label, phrases }: SuggestedTopics['topics'][number],
): string {
  const about = phrases.length === 0 ? label : phrases.map(({ text }) => text).join(', ');
  return question === undefined ? `About: ${about}` : `Answers to ${question.id} about: ${about}`;
}

function ruleItems({ any = [] }: Rule): string {
  return `[${any.map(ruleItem).join(', ')}]`;
}

function ruleItem(item: RuleItem): string {
  return typeof item === 'string'
    ? quoted(item)
    : `{all: [${(item.all ?? []).map(ruleItem).join(', ')}]}`;
}

/** A JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** What stands in a comment must not leave it: no line break, no control character. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return line.length <= longestExample
    ? line
    : `${line.slice(0, longestExample).replace(/\s\S*$/, '')} …`;
}
