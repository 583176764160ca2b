import { isObject } from './json-object.js';

/** Keys under which a list of answers names what was asked, the wording before an id; without case and marks. */
const askedKeys = [
  'question',
  'questiontext',
  'wording',
  'prompt',
  'title',
  'label',
  'questionid',
  'field',
  'name',
  'key',
  'ref',
];
/** And keys under which it holds the answer. */
const answerKeys = ['answer', 'answertext', 'text', 'value', 'response', 'comment'];

/** A longer text is no wording of a question. */
const longestQuestion = 1000;

/** What one entry of such a list says. */
export interface ListedAnswer {
  readonly asked: string;
  readonly answer: unknown;
}

/**
 * The answers of a list such as `[{"question": "What helps?", "text": "Time."}]`, as programs hand them out.
 *
 * @returns undefined when not every entry is a question with its answer
 */
export function answersIn(list: readonly unknown[]): readonly ListedAnswer[] | undefined {
  const answers = list.map(answerOf);
  return answers.length > 0 && answers.every((answer) => answer !== undefined)
    ? answers
    : undefined;
}

function answerOf(entry: unknown): ListedAnswer | undefined {
  if (!isObject(entry)) return undefined;
  const values = new Map(
    Object.entries(entry).map(([key, value]) => [
      key.toLowerCase().replace(/[^\p{L}]/gu, ''),
      value as unknown,
    ]),
  );
  const asked = askedKeys.map((key) => values.get(key)).find(isWording);
  const key = answerKeys.find((each) => values.has(each));
  return asked === undefined || key === undefined
    ? undefined
    : { asked: String(asked).trim(), answer: values.get(key) };
}

function isWording(value: unknown): value is string | number {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && value.trim() !== '' && value.length <= longestQuestion)
  );
}
