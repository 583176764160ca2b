/** As many letters as three numbers hold, four in each. */
export const mostLetters = 12;

/**
 * How many letters from A to Z, in either case, stand at the beginning of sixteen bytes; -1 when they are more than
 * {@link mostLetters}. All are looked at at once, since where a word ends nobody can foresee.
 *
 * @param first four bytes in one number, the first of them in its lowest bits
 */
export function lettersIn(first: number, second: number, third: number, fourth: number): number {
  const others =
    othersIn(first) | (othersIn(second) << 4) | (othersIn(third) << 8) | (othersIn(fourth) << 12);
  // Only the lowest bit counts; where there is none, 32 zeros lead.
  const length = 31 - Math.clz32(others & -others);
  return length > mostLetters ? -1 : length;
}

/** By number of letters, three masks: of the first, second and third four bytes, those that belong to them. */
export const lettersOnly = Int32Array.from({ length: 3 * (mostLetters + 1) }, (_, place) => {
  const bytes = Math.min(4, Math.max(0, Math.floor(place / 3) - 4 * (place % 3)));
  return bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
});

/** Which of four bytes are no letters, a bit for each. */
function othersIn(four: number): number {
  // No sum goes over into the next byte, since the highest bit of each is left out first.
  const small = (four & 0x7f7f7f7f) | 0x20202020;
  const fromA = small + 0x1f1f1f1f;
  const pastZ = small + 0x05050505;
  const isOther = (~fromA | pastZ | four) & 0x80808080;
  // Multiplied, the bits of the four bytes come to stand side by side.
  return Math.imul(isOther >>> 7, 0x10204080) >>> 28;
}
