import type { RememberedAnswers } from '../responses/index.js';
import { ByteReader, ByteWriter } from './bytes.js';
import type { KnownResponse, StoredProblem } from './state.js';
import { sealBytes } from './state.js';

/** The part of a state that tells who was there, and what coding made of them. */
export interface StateBody {
  readonly responses: readonly KnownResponse[];
  /** By the seal of the content. Empty when it was coded by another winnow: then all is coded again. */
  readonly remembered: ReadonlyMap<string, RememberedAnswers>;
  readonly problems: readonly StoredProblem[];
}

const analysed = 1;
const campaigner = 2;

/** @param answersOf by place in the list, what coding made of a response */
export function packBody(
  responses: readonly KnownResponse[],
  answersOf: (place: number) => RememberedAnswers,
  problems: readonly StoredProblem[],
): Buffer {
  const to = new ByteWriter();
  to.number(responses.length);
  responses.forEach(({ id, content, isAnalysed, isCampaigner, since, changed }, place) => {
    const { fingerprint, answers } = answersOf(place);
    to.latin(id);
    to.latin(content);
    to.number((isAnalysed ? analysed : 0) | (isCampaigner ? campaigner : 0));
    to.number(since);
    to.number(changed);
    for (const half of fingerprint) to.integer(half);
    to.block(answers);
  });
  to.number(problems.length);
  for (const { seal, code, field, since } of problems) {
    to.latin(seal);
    to.block(Buffer.from(JSON.stringify([code, field])));
    to.number(since);
  }
  return to.bytes();
}

/** What {@link packBody} packed. */
export function unpackBody(bytes: Buffer): StateBody {
  const from = new ByteReader(bytes);
  const remembered = new Map<string, RememberedAnswers>();
  const responses = Array.from({ length: from.number() }, () => {
    const known = unpackKnown(from);
    const fingerprint = [from.integer(), from.integer()] as const;
    remembered.set(known.content, { fingerprint, answers: from.block() });
    return known;
  });
  return { responses, remembered, problems: unpackProblems(from) };
}

function unpackKnown(from: ByteReader): KnownResponse {
  const id = from.latin(sealBytes);
  const content = from.latin(sealBytes);
  const flags = from.number();
  return {
    id,
    content,
    isAnalysed: (flags & analysed) !== 0,
    isCampaigner: (flags & campaigner) !== 0,
    since: from.number(),
    changed: from.number(),
  };
}

function unpackProblems(from: ByteReader): readonly StoredProblem[] {
  return Array.from({ length: from.number() }, () => {
    const seal = from.latin(sealBytes);
    const words = Buffer.from(from.block()).toString();
    const [code, field] = JSON.parse(words) as [StoredProblem['code'], string];
    return { seal, code, field, since: from.number() };
  });
}
