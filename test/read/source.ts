import type { IssueReport } from '../../src/issues/index.js';
import { readRows } from '../../src/read/index.js';
import type { Row, Rows, Source } from '../../src/read/index.js';

/** A file that was read to its end. */
export interface ReadFile extends Omit<Rows, 'batches'> {
  readonly rows: readonly Row[];
  readonly issues: readonly Omit<IssueReport, 'file'>[];
}

/** A source that gives its bytes cut at these places. */
export function sourceOf(content: string | Uint8Array, cuts: readonly number[] = []): Source {
  return { name: 'export', bytes: pieces(toBytes(content), cuts) };
}

/** Reads a whole file of any format. */
export async function readAll(
  content: string | Uint8Array,
  cuts: readonly number[] = [],
): Promise<ReadFile> {
  const issues: Omit<IssueReport, 'file'>[] = [];
  const { batches, ...file } = await readRows(sourceOf(content, cuts), (issue) => {
    issues.push(issue);
  });
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return { ...file, rows, issues };
}

/** The cells of every row. */
export async function cellsOf(content: string | Uint8Array): Promise<Row['cells'][]> {
  return (await readAll(content)).rows.map(({ cells }) => cells);
}

/** The bytes of a text as UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [...cuts].filter((cut) => cut < bytes.length).sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}
