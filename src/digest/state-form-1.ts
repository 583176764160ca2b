import { ByteReader } from './bytes.js';
import { unpackKnown, unpackProblems } from './state-body.js';
import type { StateBody } from './state-body.js';

/**
 * The body of a state of the first form, which gave every number of an answer for itself. Who was there and
 * what they sent is taken over; the answers are passed by, since only the winnow that coded them could use them.
 */
export function unpackFirstForm(bytes: Buffer): StateBody {
  const from = new ByteReader(bytes);
  const responses = Array.from({ length: from.number() }, () => {
    const known = unpackKnown(from);
    passAnswers(from);
    return known;
  });
  return { responses, remembered: new Map(), problems: unpackProblems(from) };
}

/** Both halves of the fingerprint, and of each answer the question, kind, language, details, words and marks. */
function passAnswers(from: ByteReader): void {
  from.integer();
  from.integer();
  passEach(from, () => {
    from.number();
    from.number();
    from.block();
    passEach(from, () => from.number());
    from.number();
    passEach(from, () => {
      passEach(from, () => from.number());
    });
  });
}

function passEach(from: ByteReader, pass: () => void): void {
  for (let left = from.number(); left > 0; left--) pass();
}
