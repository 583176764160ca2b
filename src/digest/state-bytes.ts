import { createHash } from 'node:crypto';

import { WinnowError } from '../issues/index.js';
import { redactionKinds } from '../text/index.js';
import { ByteReader, ByteWriter } from './bytes.js';
import type { History, State, StoredProblem, StoredResponse } from './state.js';
import { sealBytes } from './state.js';

/** Grows when a state of the form before could not be read any more. */
const stateVersion = 1;

const magic = 'winnow digest state';
const answerKinds = ['substantive', 'non-answer', 'referral'] as const;

/** A state as it was read, as far as it could be. */
export interface ReadState {
  readonly history: History;
  /**
   * Undefined when it was coded with other settings or by another version: the hashes hold all the same,
   * so what is new is still known, and every answer is coded again.
   */
  readonly remembers: boolean;
  readonly responses: readonly StoredResponse[];
  readonly problems: readonly StoredProblem[];
}

/**
 * A state as bytes: a line with the version and the sums, the history as JSON, and the responses packed.
 *
 * @param coder hash of what the answers were coded with
 */
export function stateToBytes({ history, responses, problems }: State, coder: string): Buffer {
  const first = Buffer.from(JSON.stringify({ coder, ...history }));
  const second = packed(responses, problems);
  const head = `${magic} ${stateVersion} ${first.length} ${sumOf(first)} ${sumOf(second)}\n`;
  return Buffer.concat([Buffer.from(head), first, second]);
}

/**
 * Reads a state.
 *
 * @param name how the file is called in messages
 * @param coder hash of what answers are coded with now
 * @param isRebuilt the history is all that is wanted, and without a sound one an empty one will do
 * @throws WinnowError `bad-state` when it is damaged or of a newer winnow
 */
export function stateFromBytes(
  bytes: Buffer,
  name: string,
  coder: string,
  isRebuilt: boolean,
): ReadState {
  const lineEnd = bytes.indexOf(0x0a);
  const head = new RegExp(`^${magic} (\\d+) (\\d+) ([0-9a-f]{64}) ([0-9a-f]{64})$`).exec(
    bytes.toString('latin1', 0, Math.max(0, lineEnd)),
  );
  const version = Number(
    new RegExp(`^${magic} (\\d+)`).exec(bytes.toString('latin1', 0, 64))?.[1] ?? 0,
  );
  if (version > stateVersion) {
    throw new WinnowError(
      'bad-state',
      `${name} was written by a newer winnow (form ${version}; this one knows ${stateVersion}).`,
      'Use that version, or give --state another folder to begin anew.',
    );
  }
  const historyEnd = lineEnd + 1 + Number(head?.[2] ?? 0);
  const first = bytes.subarray(lineEnd + 1, historyEnd);
  const second = bytes.subarray(historyEnd);
  const hasHistory = head !== null && sumOf(first) === head[3];
  const isWhole = hasHistory && sumOf(second) === head[4];
  if (!isWhole && !isRebuilt) {
    throw new WinnowError(
      'bad-state',
      `${name} is damaged: its check sum is not that of its content.`,
      `Run the same command with --rebuild: the state is made from the files${hasHistory ? ', and the history of digests, which is whole, is kept' : ''}.`,
    );
  }
  if (!hasHistory) return { history: noHistory, remembers: false, responses: [], problems: [] };
  const { coder: before, ...history } = JSON.parse(first.toString()) as History & { coder: string };
  if (isRebuilt) return { history, remembers: false, responses: [], problems: [] };
  return { history, remembers: before === coder, ...unpacked(second) };
}

export const noHistory: History = { nights: [], released: { before: {}, now: {} } };

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function packed(responses: readonly StoredResponse[], problems: readonly StoredProblem[]): Buffer {
  const to = new ByteWriter();
  to.number(responses.length);
  for (const { id, content, isAnalysed, since, changed, answers } of responses) {
    to.latin(id);
    to.latin(content);
    to.number(isAnalysed ? 1 : 0);
    to.number(since);
    to.number(changed);
    for (const half of answers.fingerprint) to.integer(half);
    to.number(answers.answers.length);
    for (const { question, kind, language, removed = [], words, marks } of answers.answers) {
      to.number(question);
      to.number(answerKinds.indexOf(kind));
      to.number(language.length);
      to.latin(language);
      to.number(removed.length);
      for (const one of removed) to.number(redactionKinds.indexOf(one));
      to.number(words);
      to.number(marks.length);
      for (const ofScheme of marks) {
        to.number(ofScheme.length);
        for (const mark of ofScheme) to.number(mark);
      }
    }
  }
  to.number(problems.length);
  for (const { seal, code, field, since } of problems) {
    to.latin(seal);
    const words = Buffer.from(JSON.stringify([code, field])).toString('latin1');
    to.number(words.length);
    to.latin(words);
    to.number(since);
  }
  return to.bytes();
}

/** Absent where nothing was. */
function removedOf(removed: readonly (typeof redactionKinds)[number][]): {
  removed?: typeof removed;
} {
  return removed.length === 0 ? {} : { removed };
}

function unpacked(bytes: Buffer): Pick<ReadState, 'responses' | 'problems'> {
  const from = new ByteReader(bytes);
  const listOf = <T>(make: () => T): T[] => Array.from({ length: from.number() }, make);
  const responses = listOf(() => ({
    id: from.latin(sealBytes),
    content: from.latin(sealBytes),
    isAnalysed: from.number() === 1,
    since: from.number(),
    changed: from.number(),
    answers: {
      fingerprint: [from.integer(), from.integer()] as const,
      answers: listOf(() => ({
        question: from.number(),
        kind: answerKinds[from.number()]!,
        language: from.latin(from.number()),
        ...removedOf(listOf(() => redactionKinds[from.number()]!)),
        words: from.number(),
        marks: listOf(() => listOf(() => from.number())),
      })),
    },
  }));
  const problems = listOf(() => {
    const seal = from.latin(sealBytes);
    const words = Buffer.from(from.latin(from.number()), 'latin1').toString();
    const [code, field] = JSON.parse(words) as [StoredProblem['code'], string];
    return { seal, code, field, since: from.number() };
  });
  return { responses, problems };
}
