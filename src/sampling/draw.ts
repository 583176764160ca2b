import { createHmac } from 'node:crypto';

import { allocate } from './allocate.js';
import { byCodeUnits, enter } from '../collections/index.js';

/** An answer that may be drawn. */
export interface Candidate {
  readonly response: string;
  /** The place of the question in the questionnaire. */
  readonly question: number;
  /** What the sample is spread over, such as the respondent's sector, or the question. */
  readonly stratum: string;
}

export interface Draw {
  /** By question; within one in the order of their keys, which says nothing of the answers. */
  readonly drawn: readonly Candidate[];
  /** How many strata there are, and how many of them none was drawn from. */
  readonly strata: number;
  readonly leftOut: number;
}

/**
 * A stratified sample: each stratum gives in proportion to the answers it holds, and at least one.
 * Which they are follows from a keyed hash of response and question, not from where they stand, so
 * that the same answers are drawn whatever the order of rows; and an answer that was drawn stays
 * drawn when the sample grows, as far as its stratum's share does.
 */
export function draw(candidates: Iterable<Candidate>, size: number, seed: number): Draw {
  const strata = new Map<string, Keyed[]>();
  for (const candidate of candidates) {
    const { response, question, stratum } = candidate;
    enter(strata, stratum, { candidate, key: keyOf(seed, response, question) });
  }
  const lists = [...strata.values()].map((list) => list.sort(byKey));
  // Of two strata that hold as many, chance decides which gives one more.
  lists.sort(([a], [b]) => byKey(a!, b!));
  const shares = allocate(
    lists.map((list) => list.length),
    size,
  );
  const drawn = lists.flatMap((list, index) => list.slice(0, shares[index]));
  drawn.sort((a, b) => a.candidate.question - b.candidate.question || byKey(a, b));
  return {
    drawn: drawn.map(({ candidate }) => candidate),
    strata: lists.length,
    leftOut: shares.filter((share) => share === 0).length,
  };
}

interface Keyed {
  readonly candidate: Candidate;
  readonly key: string;
}

/** HMAC-SHA-256 of the answer's name under the seed: to whoever does not know the seed it looks random. */
function keyOf(seed: number, response: string, question: number): string {
  const name = JSON.stringify([response, question]);
  return createHmac('sha256', `winnow sample ${seed}`).update(name).digest('hex');
}

function byKey(a: Keyed, b: Keyed): number {
  return byCodeUnits(a.key, b.key);
}
