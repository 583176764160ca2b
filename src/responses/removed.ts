import { redactionKinds, redactionMarks } from '../text/index.js';
import type { RedactionKind } from '../text/index.js';

/**
 * The kind of each detail that redaction took out of a text, in the order of {@link redactionKinds}. A mark that
 * the respondent typed is no detail. Most texts lose nothing, and cost one comparison.
 *
 * @returns undefined when nothing was taken out
 */
export function removedFrom(text: string, redacted: string): readonly RedactionKind[] | undefined {
  if (text === redacted) return undefined;
  const typed = redactionMarks(text);
  const shown = redactionMarks(redacted);
  const removed = redactionKinds.flatMap((kind) => {
    const countIn = (marks: readonly RedactionKind[]): number =>
      marks.filter((mark) => mark === kind).length;
    return new Array<RedactionKind>(Math.max(0, countIn(shown) - countIn(typed))).fill(kind);
  });
  return removed.length === 0 ? undefined : removed;
}
