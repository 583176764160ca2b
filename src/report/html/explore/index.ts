import type { ResponsesBehind } from '../../behind.js';
import { choosing } from './choosing.js';
import { counting } from './counting.js';
import { following } from './following.js';
import { packed } from './packed.js';

/** What a page does besides, that holds the responses behind its figures. */
export const exploring = `{${counting}${choosing}${following}}`;

/** The responses behind the figures, as data that the page's script reads. */
export function* behindMarkup({
  fields,
  questions,
  closed,
  responses,
  texts,
}: ResponsesBehind): Generator<string> {
  // One by one: all responses of a large call at once would be half a gigabyte.
  const ids: string[] = [];
  for (const { id } of responses()) ids.push(id);
  const head = {
    fields: fields.map(({ title, groups, isFilter }) => ({ title, groups, isFilter })),
    questions,
    closed: closed.length,
    ids,
  };
  yield `<script type="application/json" id="behind">${asData(head)}</script>\n`;
  yield '<script type="text/plain" id="behind-packed">';
  yield* packed(responses());
  yield '</script>\n';
  if (!texts) return;
  yield '<script type="application/json" id="behind-texts">[';
  let separator = '';
  for (const id of ids) {
    const own = texts.get(id);
    if (!own) continue;
    const answers = own.map(({ question, text, words }) => [
      question,
      text,
      words.filter(([, found]) => found.length > 0),
    ]);
    yield `${separator}\n${asData([id, answers])}`;
    separator = ',';
  }
  yield ']</script>\n';
}

/** No text can end the element that it stands in, nor turn the page's script into something else. */
function asData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
