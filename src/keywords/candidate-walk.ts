import { breakToken } from '../coding/index.js';
import type { Walk } from './answers-walk.js';
import type { Candidates } from './candidates.js';

/** The candidates of one answer are those from `from` to before `to` in the columns; `words` are its words. */
type CandidateVisitor = (
  response: number,
  columns: CandidateColumns,
  from: number,
  to: number,
  words: number,
) => void;

/** Candidates side by side: see {@link Candidates}. */
type CandidateColumns = Pick<Candidates, 'first' | 'second' | 'third'>;

/** Goes through the candidates of answers, as often as they must be counted. */
export interface CandidateWalk {
  /** Answers there are at most. */
  readonly answers: number;
  visit(visitor: CandidateVisitor): void;
}

/** Works the candidates out anew each time: for texts too many to hold. */
export function streamed(walk: Walk, candidates: Candidates): CandidateWalk {
  return {
    answers: walk.answers,
    visit: (visitor) => {
      walk.visit((response, tokens, length) => {
        candidates.clear();
        candidates.read(tokens, length);
        visitor(response, candidates, 0, candidates.length, countWords(tokens, length));
      });
    },
  };
}

/** Works the candidates out once: for the answers to one question, which are gone through four times. */
export function held(walk: Walk, candidates: Candidates): CandidateWalk {
  const responses: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  candidates.clear();
  walk.visit((response, tokens, length) => {
    candidates.read(tokens, length);
    responses.push(response);
    ends.push(candidates.length);
    words.push(countWords(tokens, length));
  });
  const length = candidates.length;
  const columns = {
    first: candidates.first.slice(0, length),
    second: candidates.second.slice(0, length),
    third: candidates.third.slice(0, length),
  };
  return {
    answers: walk.answers,
    visit: (visitor) => {
      let from = 0;
      for (let i = 0; i < responses.length; i++) {
        const to = ends[i]!;
        visitor(responses[i]!, columns, from, to, words[i]!);
        from = to;
      }
    },
  };
}

function countWords(tokens: Int32Array, length: number): number {
  let words = 0;
  for (let i = 0; i < length; i++) if (tokens[i] !== breakToken) words += 1;
  return words;
}
