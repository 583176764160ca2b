import { matchColumns } from '../../src/questionnaire/index.js';
import type { ColumnMatch, Questionnaire } from '../../src/questionnaire/index.js';
import { realCall } from './real-call.js';

/** How and to what each header is matched, such as "wording 1.i", "id sector" or "unmatched". */
export function matched(headers: readonly string[], call: Questionnaire = realCall): string[] {
  return matchColumns(headers, call).map(briefly);
}

function briefly({ how, target }: ColumnMatch): string {
  if (target === undefined) return how;
  return `${how} ${'id' in target ? target.id : target.kind}`;
}
