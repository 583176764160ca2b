import type { AnswerTest, CodedResponses } from './coded-responses.js';

/** Tells the substantive answers of the responses that count that carry no mark of a scheme. */
export function unmarkedAnswers(
  responses: Pick<CodedResponses, 'numbers' | 'at' | 'size'>,
  scheme: number,
  questions: number,
): AnswerTest {
  const bits = new Uint8Array(Math.ceil((responses.size * questions) / 8));
  for (const number of responses.numbers()) {
    for (const { question, kind, marks } of responses.at(number).answers) {
      if (kind !== 'substantive' || marks[scheme]!.length > 0) continue;
      const place = number * questions + question;
      bits[place >> 3]! |= 1 << (place & 7);
    }
  }
  return (response, question) => {
    const place = response * questions + question;
    return (bits[place >> 3]! & (1 << (place & 7))) !== 0;
  };
}
