/** A file's bytes and what it is called in messages. The library never opens files itself. */
export interface Source {
  readonly name: string;
  /** Read once: a stream of Node's, or anything else that can be gone through in turn. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The bytes of a source again, with their beginning known. */
export interface Peeked {
  readonly start: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const enough = 64 * 1024;

/** Reads just far enough to tell what a source holds; nothing is lost, `bytes` begins at the beginning. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < enough) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { start: Buffer.concat(chunks), bytes: resume(chunks, iterator) };
}

async function* resume(
  chunks: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (const chunk of chunks.splice(0)) yield chunk;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
