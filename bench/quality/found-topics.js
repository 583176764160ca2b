import { runJson, toNdjson, withFiles } from './run-winnow.js';

/**
 * The topics that winnow finds in texts, by text: the main one first.
 *
 * @param {readonly { text: string }[]} texts
 * @param {number} [count] how many topics; without it the number is chosen
 * @returns {readonly (readonly string[])[]}
 */
export function foundTopics(texts, count) {
  const documents = texts.map(({ text }, place) => ({ id: `d${place}`, text }));
  const { assignments } = withFiles((write) =>
    runJson([
      'topics',
      write('texts.ndjson', toNdjson(documents)),
      ...(count === undefined ? [] : ['--topics', String(count)]),
    ]),
  );
  /** @type {Map<string, readonly string[]>} */
  const topicsOf = new Map(
    assignments.map((/** @type {{ id: string, topics: string[] }} */ { id, topics }) => [
      id,
      topics,
    ]),
  );
  return documents.map(({ id }) => topicsOf.get(id) ?? []);
}
