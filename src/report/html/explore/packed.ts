import type { ResponseBehind } from '../../behind.js';

/**
 * Responses in few bytes, as base64: numbers of seven bits a byte, the lowest first, the eighth bit set on all but the
 * last. A response is, by field, how many groups and which; by closed question, how many options were chosen and which;
 * then how many answers and of each its question, how many themes and which, and its signs of evidence as bits. Ids
 * stand apart.
 */
export function* packed(responses: Iterable<ResponseBehind>): Generator<string> {
  let bytes: number[] = [];
  for (const { groups, choices, answers } of responses) {
    for (const own of [...groups, ...choices]) putList(bytes, own);
    put(bytes, answers.length);
    for (const { question, themes, signs } of answers) {
      put(bytes, question);
      putList(bytes, themes);
      put(
        bytes,
        signs.reduce((bits, sign) => bits | (1 << sign), 0),
      );
    }
    if (bytes.length < pieceBytes) continue;
    // Whole threes of bytes, so that pieces of base64 make one.
    const whole = bytes.length - (bytes.length % 3);
    yield Buffer.from(bytes.slice(0, whole)).toString('base64');
    bytes = bytes.slice(whole);
  }
  yield Buffer.from(bytes).toString('base64');
}

const pieceBytes = 3 * 4096;

function putList(bytes: number[], numbers: readonly number[]): void {
  put(bytes, numbers.length);
  for (const number of numbers) put(bytes, number);
}

function put(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
