import { createHash } from 'node:crypto';

import { WinnowError } from '../issues/index.js';
import type { History } from './state.js';
import { unpackBody } from './state-body.js';
import type { StateBody } from './state-body.js';

/** The form that is written and read; grows when the body changes. */
const stateVersion = 2;

const magic = 'winnow digest state';

/** A state as it was read, as far as it could be. */
export interface ReadState extends StateBody {
  readonly history: History;
}

/**
 * A state as bytes: a line with the form and the sums, the history as JSON, and the body.
 *
 * @param second the body, as {@link packBody} gives it
 * @param coder hash of what the answers were coded with
 */
export function stateToBytes(history: History, second: Buffer, coder: string): Buffer {
  const first = Buffer.from(JSON.stringify({ coder, ...history }));
  const head = `${magic} ${stateVersion} ${first.length} ${sumOf(first)} ${sumOf(second)}\n`;
  return Buffer.concat([Buffer.from(head), first, second]);
}

/**
 * Reads a state. One that was coded with other settings or by another version remembers no answers: the
 * hashes hold all the same, so what is new is still known, and every answer is coded again.
 *
 * @param name how the file is called in messages
 * @param coder hash of what answers are coded with now
 * @param isRebuilt the history is all that is wanted, and without a sound one an empty one will do
 * @throws WinnowError `bad-state` when it is damaged or of another form
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
  const version = new RegExp(`^${magic} (\\d+)`).exec(bytes.toString('latin1', 0, 64))?.[1];
  if (version !== undefined && Number(version) !== stateVersion) {
    throw new WinnowError(
      'bad-state',
      `${name} was written by another version of winnow (form ${version}; this one knows ${stateVersion}).`,
      'Use that version, or give --state another folder to start again.',
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
  if (!hasHistory) return noState;
  const { coder: before, ...history } = JSON.parse(first.toString()) as History & { coder: string };
  if (isRebuilt) return { ...noState, history };
  return {
    history,
    ...unpackBody(second),
    ...(before !== coder && { remembered: noState.remembered }),
  };
}

/** Before the first night. */
export const noState: ReadState = {
  history: { nights: [], released: { before: {}, now: {} } },
  responses: [],
  remembered: new Map(),
  problems: [],
};

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
