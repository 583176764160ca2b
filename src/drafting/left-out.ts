import type { GatheredColumn } from './gather-columns.js';

/** Columns that are known and not analysed. An empty one may be a question that nobody answered yet. */
export function isLeftOut({ header, judged: { kind } }: GatheredColumn): boolean {
  return header !== '' && (kind === 'bookkeeping' || kind === 'attachment' || kind === 'empty');
}

/** Their headers, each once, as one entry stands for every column with that header. */
export function listLeftOut(
  columns: readonly GatheredColumn[],
): readonly { readonly header: string; readonly reason: string }[] {
  const reasons = new Map<string, string>();
  for (const { judged, header, also } of columns) {
    const reason = judged.kind === 'attachment' ? `attachments: ${judged.reason}` : judged.reason;
    for (const name of [header, ...also]) if (!reasons.has(name)) reasons.set(name, reason);
  }
  return [...reasons].map(([header, reason]) => ({ header, reason }));
}
