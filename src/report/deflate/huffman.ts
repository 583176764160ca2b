/** A code for symbols: how many bits each has (none where it never comes), and these, the first lowest. */
export interface HuffmanCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/** The shortest code for symbols that come so often, of which none has more bits than `longest`. */
export function huffmanCode(counts: Uint32Array, longest: number): HuffmanCode {
  const lengths = new Uint8Array(counts.length);
  const symbols: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++)
    if (counts[symbol]! > 0) symbols.push(symbol);
  symbols.sort((a, b) => counts[a]! - counts[b]! || a - b);
  if (symbols.length === 1) lengths[symbols[0]!] = 1;
  else if (symbols.length > 1) {
    const depths = depthsOf(Float64Array.from(symbols, (symbol) => counts[symbol]!));
    let place = 0;
    for (const [length, many] of [...shortened(depths, longest).entries()].reverse())
      for (let i = 0; i < many; i++) lengths[symbols[place++]!] = length;
  }
  return { lengths, codes: codesOf(lengths, longest) };
}

/**
 * How many leaves of the tree are how deep. In place, as Moffat and Katajainen have it (1995): of counts that rise, to
 * the parent of each node, to the depth of each node.
 */
function depthsOf(counts: Float64Array): number[] {
  const many = counts.length;
  const nodes = counts;
  let leaf = 0;
  let node = 0;
  for (let next = 0; next < many - 1; next++) {
    let sum = 0;
    for (let child = 0; child < 2; child++) {
      if (node < next && (leaf >= many || nodes[node]! < nodes[leaf]!)) {
        sum += nodes[node]!;
        nodes[node++] = next;
      } else sum += nodes[leaf++]!;
    }
    nodes[next] = sum;
  }
  nodes[many - 2] = 0;
  for (let next = many - 3; next >= 0; next--) nodes[next] = nodes[nodes[next]!]! + 1;

  const leaves: number[] = [];
  let inner = many - 2;
  for (let depth = 0, open = 1; open > 0; depth++) {
    let parents = 0;
    while (inner >= 0 && nodes[inner] === depth) {
      parents++;
      inner--;
    }
    leaves.push(open - parents);
    open = 2 * parents;
  }
  return leaves;
}

/** The same with no leaf deeper than `longest`: those that are come up, and others go down to make room. */
function shortened(leaves: readonly number[], longest: number): number[] {
  const fitting = Array.from({ length: longest + 1 }, (_, depth) => leaves[depth] ?? 0);
  for (const many of leaves.slice(longest + 1)) fitting[longest]! += many;
  let taken = 0;
  for (const [depth, many] of fitting.entries()) taken += many * 2 ** (longest - depth);
  for (; taken > 2 ** longest; taken--) {
    let depth = longest - 1;
    while (fitting[depth] === 0) depth--;
    fitting[longest]!--;
    fitting[depth]!--;
    fitting[depth + 1]! += 2;
  }
  return fitting;
}

/** The codes that follow from their lengths (RFC 1951, 3.2.2), turned round, since bits are written lowest first. */
function codesOf(lengths: Uint8Array, longest: number): Uint16Array {
  const many = new Uint16Array(longest + 1);
  for (const length of lengths) many[length]!++;
  const next = new Uint16Array(longest + 2);
  for (let length = 1; length <= longest; length++)
    next[length + 1] = (next[length]! + many[length]!) << 1;
  return Uint16Array.from(lengths, (length) => turned(next[length]!++, length));
}

function turned(code: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits = (bits << 1) | ((code >> i) & 1);
  return bits;
}
