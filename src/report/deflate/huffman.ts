/** A prefix code: by symbol how many bits its code has, 0 for one that never comes, and the bits as they are written. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/**
 * The shortest prefix code for symbols that come so often, in the canonical form of RFC 1951, section 3.2.2.
 *
 * @param counts by symbol; two at least, which get a code even if they never come, since a lone code is read in
 *   different ways
 * @param longest bits that a code may have: where one would have more, counts are made more alike
 */
export function prefixCode(counts: Int32Array, longest: number): PrefixCode {
  const weights = counts.slice();
  for (let symbol = 0; weights.filter((count) => count > 0).length < 2; symbol++)
    weights[symbol] = Math.max(1, weights[symbol]!);
  let lengths = huffmanLengths(weights);
  while (Math.max(...lengths) > longest) {
    for (let symbol = 0; symbol < weights.length; symbol++)
      if (weights[symbol]! > 0) weights[symbol] = (weights[symbol]! >> 1) | 1;
    lengths = huffmanLengths(weights);
  }
  return { lengths, codes: canonicalCodes(lengths) };
}

/**
 * Huffman (1952), "A method for the construction of minimum-redundancy codes". With the symbols sorted, what was
 * joined comes in order too, so that the two lightest always stand at the head of one of two queues.
 */
function huffmanLengths(weights: Int32Array): Uint8Array {
  const symbols = [...weights.keys()].filter((symbol) => weights[symbol]! > 0);
  symbols.sort((a, b) => weights[a]! - weights[b]! || a - b);
  const count = symbols.length;
  // The leaves, then the joined nodes.
  const weight = symbols.map((symbol) => weights[symbol]!);
  const parent: number[] = [];
  let leaf = 0;
  let joined = count;
  const lightest = (): number =>
    leaf < count && (joined === weight.length || weight[leaf]! <= weight[joined]!)
      ? leaf++
      : joined++;
  while (weight.length < 2 * count - 1) {
    const [one, other] = [lightest(), lightest()];
    parent[one] = parent[other] = weight.length;
    weight.push(weight[one]! + weight[other]!);
  }
  const depth = new Uint8Array(weight.length);
  for (let node = weight.length - 2; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  const lengths = new Uint8Array(weights.length);
  symbols.forEach((symbol, place) => (lengths[symbol] = depth[place]!));
  return lengths;
}

function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= Math.max(...lengths); length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) codes[symbol] = reversed(code++, length);
    code <<= 1;
  }
  return codes;
}

/** Codes are written from their highest bit on, everything else from its lowest. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let bit = 0; bit < length; bit++) bits |= ((code >> bit) & 1) << (length - 1 - bit);
  return bits;
}
