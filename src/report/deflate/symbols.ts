/** Byte values, the end of a block, and 29 classes of lengths (RFC 1951, 3.2.5). */
export const literals = 286;
export const distances = 30;
export const endOfBlock = 256;

export const shortestRepeat = 4;
export const longestRepeat = 258;
export const farthestRepeat = 1 << 15;

/** By length of a repeat: the symbol of its class, how many more bits say which of the class it is, and these. */
export const lengthSymbol = new Uint16Array(longestRepeat + 1);
export const lengthBits = new Uint8Array(longestRepeat + 1);
export const lengthRest = new Uint8Array(longestRepeat + 1);

/** By distance, the symbol of its class; by symbol, how many more bits there are, and where the class begins. */
export const distanceSymbol = new Uint8Array(farthestRepeat + 1);
export const distanceBits = new Uint8Array(distances);
export const distanceStart = new Uint16Array(distances);

let length = 3;
for (let of = 0; of < 28; of++) {
  const bits = of < 4 ? 0 : (of >> 2) - 1;
  for (let rest = 0; rest < 1 << bits && length < longestRepeat; rest++) {
    lengthSymbol[length] = endOfBlock + 1 + of;
    lengthBits[length] = bits;
    lengthRest[length] = rest;
    length++;
  }
}
lengthSymbol[longestRepeat] = literals - 1;

let distance = 1;
for (let of = 0; of < distances; of++) {
  distanceBits[of] = of < 2 ? 0 : (of >> 1) - 1;
  distanceStart[of] = distance;
  distanceSymbol.fill(of, distance, distance + (1 << distanceBits[of]!));
  distance += 1 << distanceBits[of]!;
}
