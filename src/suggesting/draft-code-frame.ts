import type { Rule, RuleItem } from '../text/index.js';
import { nothingShared } from '../topics/index.js';
import type { SuggestedTopics } from './suggest-topics.js';
import { topicId } from './topic-shares.js';
import type { TextOfAnswer } from '../call/texts-of-answers.js';

const longestExample = 240;

/**
 * A code frame for a person to edit: every topic with its label, a description, a rule that finds its answers,
 * and examples as comments. It can be used as it is.
 *
 * @param title of what the answers are to
 * @param quotes by response and question, the text of an answer that may be shown
 * @returns YAML that `loadCodeFrame` reads
 */
export function draftCodeFrame(
  title: string,
  suggested: readonly SuggestedTopics[],
  quotes: TextOfAnswer,
): string {
  const labels = labelsOf(suggested);
  const themes = suggested.flatMap((found, question) =>
    found.topics.flatMap((topic, place) =>
      isNameless(topic) ? [] : [draftTheme(found, place, labels[question]![place]!, quotes)],
    ),
  );
  const nameless = suggested.flatMap(({ topics }) => topics).filter(isNameless);
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
    ...leftOut(nameless.map(({ size }) => size)),
    '',
    'id: draft',
    `title: ${quoted(`Topics suggested by the answers: ${title}`)}`,
    '',
    themes.length === 0 ? 'themes: []' : 'themes:',
    ...themes,
    '',
  ].join('\n');
}

/** Nothing that may be shown says what it is about: neither a rule nor a description would find its answers. */
function isNameless({ learnt, label }: SuggestedTopics['topics'][number]): boolean {
  return learnt === undefined && label === nothingShared;
}

function leftOut(sizes: readonly number[]): readonly string[] {
  if (sizes.length === 0) return [];
  const topics = sizes.length === 1 ? 'A topic' : `${sizes.length} topics`;
  return [
    `# ${topics} (of ${sizes.join(', ')} answers) left out: no phrase of these answers may be shown, as where all of them are`,
    '# confidential, so that nothing would find them again.',
  ];
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
