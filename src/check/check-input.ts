import { CodedResponses, reportSharedNumbers } from '../coding/index.js';
import { WinnowError } from '../issues/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { ReadWishes, Source } from '../read/index.js';
import { readResponses } from '../responses/index.js';
import type { AnswerKinds } from '../responses/index.js';
import { checkKinds } from './check-kinds.js';
import type { CheckId } from './check-kinds.js';
import { FindingLog } from './findings.js';
import type { CheckFinding } from './findings.js';

/** What came of one check. `skipped`: a file could not be looked at, and nothing was found elsewhere. */
type CheckResult = 'passed' | 'warning' | 'error' | 'skipped';

export interface Check {
  readonly id: CheckId;
  readonly title: string;
  readonly result: CheckResult;
  /** How many problems: errors and warnings, not notes. */
  readonly count: number;
  /** Notes too, which are no problems. */
  readonly findings: readonly CheckFinding[];
}

/** Whether files are fit for a run. */
export interface InputCheck {
  readonly files: readonly string[];
  /** How many responses the files hold that could be read to their end, copies included. */
  readonly responses: number;
  readonly checks: readonly Check[];
}

/** What the files are held against. */
export interface CheckSettings {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
  readonly reading?: ReadWishes | undefined;
}

/** A file that is larger than is wanted, in bytes: it is not read. */
export interface OversizedFile {
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
}

/**
 * Reads files as a run would and says what is wrong with them. A file that cannot be read at all is a
 * problem of its own and does not keep the others from being looked at.
 *
 * @throws WinnowError `unreadable-file` or `bad-option` when a file cannot be got at
 */
export async function checkInput(
  sources: readonly Source[],
  settings: CheckSettings,
  oversized: readonly OversizedFile[] = [],
): Promise<InputCheck> {
  const log = new FindingLog();
  for (const { name, bytes, most } of oversized)
    log.add(
      'size',
      name,
      `It has ${bytes} bytes, more than the ${most} allowed`,
      'Split the export, or raise --max-size.',
    );
  // Holds no answers: it only knows which copy of a response counts, and which ids several files have.
  const responses = new CodedResponses(0, []);
  const isOneOfSeveral = sources.length + oversized.length > 1;
  let unread = oversized.length;
  let read = 0;
  for (const source of sources) {
    const before = responses.size;
    try {
      for await (const response of readResponses(source, settings, log.report, isOneOfSeveral))
        responses.add(response, undefined);
    } catch (error) {
      if (!isFaultOfFile(error)) throw error;
      const check = error.code === 'no-questions' ? 'columns' : 'layout';
      log.add(check, source.name, error.message, error.hint);
      unread += 1;
      continue;
    }
    const found = responses.size - before;
    read += found;
    if (found === 0) log.report({ code: 'no-responses', file: source.name, message: '', hint: '' });
  }
  responses.settleDuplicates(({ number }) => {
    const place = responses.placeOf(number);
    log.report({ code: 'duplicate-response', ...place, message: '', hint: '' });
  });
  reportSharedNumbers(responses, log.report);
  return {
    files: [...sources, ...oversized].map(({ name }) => name).sort(),
    responses: read,
    checks: Object.entries(checkKinds).map(([id, title]) =>
      toCheck(id as CheckId, title, log.of(id as CheckId), unread > 0),
    ),
  };
}

function isFaultOfFile(error: unknown): error is WinnowError {
  return error instanceof WinnowError && ['bad-input', 'no-questions'].includes(error.code);
}

function toCheck(
  id: CheckId,
  title: string,
  findings: readonly CheckFinding[],
  isPartial: boolean,
): Check {
  const problems = findings.filter(({ severity }) => severity !== 'note');
  const found = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  // Sizes are known of every file, whether it could be read or not.
  const none = isPartial && id !== 'size' ? 'skipped' : 'passed';
  return {
    id,
    title,
    result: problems.length > 0 ? found : none,
    count: problems.reduce((sum, { count }) => sum + count, 0),
    findings,
  };
}
