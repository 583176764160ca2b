/** Texts are put together up to so many characters: writing one costs as much as some hundred characters of it. */
const batchSize = 1 << 11;
/** No character of a string takes more bytes in UTF-8. */
const mostBytes = 3;

/**
 * Texts and bytes, one behind the other, as bytes in large pieces. Texts go into one block as they come: nothing is
 * made of them that would outlive them. The block is used again, so a piece holds until the next is asked for.
 *
 * @param size of the block, in bytes
 */
export function* inBlocks(
  content: Iterable<string | Uint8Array>,
  size: number,
): Generator<Uint8Array> {
  const block = Buffer.allocUnsafe(size);
  let end = 0;
  for (const piece of inBatches(content)) {
    if (typeof piece !== 'string') {
      if (end > 0) yield block.subarray(0, end);
      end = 0;
      yield piece;
      continue;
    }
    for (let from = 0; from < piece.length;) {
      const to = endOfPart(piece, from, size);
      const part = to - from === piece.length ? piece : piece.slice(from, to);
      if (part.length * mostBytes > size - end) {
        yield block.subarray(0, end);
        end = 0;
      }
      end += block.write(part, end, 'utf8');
      from = to;
    }
  }
  if (end > 0) yield block.subarray(0, end);
}

function* inBatches(content: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let batch = '';
  for (const piece of content) {
    if (typeof piece === 'string') {
      batch += piece;
      if (batch.length < batchSize) continue;
      yield batch;
    } else {
      if (batch !== '') yield batch;
      yield piece;
    }
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Where a part that fits into a block ends: never between the two halves of a character. */
function endOfPart(text: string, from: number, size: number): number {
  const to = from + Math.floor(size / mostBytes);
  if (to >= text.length) return text.length;
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last <= 0xdbff ? to - 1 : to;
}
