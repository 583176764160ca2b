import { english, noTermLists } from '../../src/text/index.js';
import type { Language } from '../../src/text/index.js';
import { CodedResponses } from '../../src/coding/index.js';
import type { WordPieces } from '../../src/coding/index.js';
import { consentBy } from '../../src/responses/index.js';

/** Three things that people say, each in its own words. */
export const planted = [
  'waiting times for treatment are long; the clinic has no appointments',
  'the clinic is closed and treatment appointments come after long waiting',
  'long waiting for a clinic appointment before treatment starts',
  'buses are late; the bus route and its timetable were cut',
  'our village lost its bus route, and the timetable has gaps',
  'late buses, a cut route, no timetable at the stop',
  'schools should teach children about risks in lessons',
  'teachers need lessons that children like, in all schools',
  'children learn of risks from teachers in school lessons',
];

/** Repeats the planted answers with a word of its own each, so that no two are alike. */
export const plantedTexts: readonly string[] = Array.from(
  { length: 45 },
  (_, place) => `${planted[place % planted.length]!} remark${String(place)}`,
);

/**
 * Codes texts as the answers to one question; the id says which text it is, whatever the order.
 *
 * @param elsewhere answers to another question
 * @param languageOf the language of a text
 * @param sentences what keeps the answers as sentences
 */
export function codeTexts(
  texts: readonly string[],
  order: readonly number[] = texts.map((_, place) => place),
  elsewhere: readonly string[] = [],
  languageOf: (text: string) => Language = () => english,
  sentences?: WordPieces,
): CodedResponses {
  const responses = new CodedResponses(2, [], noTermLists, sentences);
  const add = (id: string, row: number, question: number, text: string): void => {
    responses.add(
      {
        id,
        file: 'f',
        row,
        submitted: undefined,
        isLate: false,
        consent: consentBy('confidentiality not requested', false),
        profile: [],
        choices: [],
        answers: [{ question, kind: 'substantive', text, language: languageOf(text) }],
      },
      [true, true],
    );
  };
  for (const place of order) add(`r${String(place)}`, place, 0, texts[place]!);
  elsewhere.forEach((text, place) => {
    add(`e${String(place)}`, texts.length + place, 1, text);
  });
  responses.settleDuplicates(() => undefined);
  return responses;
}
