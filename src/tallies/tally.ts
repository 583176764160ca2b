import type { CodedResponse } from '../coding/index.js';

/**
 * A summary of responses that can be made in pieces: tallying the parts of a call and merging them
 * gives the same as tallying the whole, in any order.
 */
export interface Tally<Self, Json> {
  add(response: CodedResponse): void;
  /** Takes in what another tally of the same kind, with the same questions and marks, has counted. */
  merge(other: Self): void;
  /** In an order that does not depend on the order of counting. */
  toJSON(): Json;
}
