import { english } from '../../src/text/index.js';
import { consentBy } from '../../src/responses/index.js';
import type { Answer, Response } from '../../src/responses/index.js';
import { CodedResponses } from '../../src/coding/index.js';
import type { SchemeMaker } from '../../src/coding/index.js';

/** What a test wants to say about a response; the rest does not matter to it. */
export interface Wished extends Partial<Omit<Response, 'id' | 'answers'>> {
  readonly id: string;
  /** By place of the question, the texts of substantive answers; undefined for a blank one. */
  readonly texts?: readonly (string | undefined)[];
  readonly answers?: readonly Answer[];
}

export function makeResponse({ texts = [], ...wished }: Wished): Response {
  const substantive = texts.flatMap((text, question): readonly Answer[] =>
    text === undefined ? [] : [{ question, kind: 'substantive', text, language: english }],
  );
  return {
    file: 'responses.csv',
    row: 2,
    submitted: undefined,
    isLate: false,
    consent: consentBy('confidentiality not requested', false),
    profile: [],
    answers: substantive,
    choices: [],
    ...wished,
  };
}

/** Codes responses to so many questions, all of them wanted, and settles which copies count. */
export function codeAll(
  responses: readonly Response[],
  questions: number,
  schemes: readonly SchemeMaker[] = [],
): CodedResponses {
  const coded = new CodedResponses(questions, schemes);
  const all = Array.from({ length: questions }, () => true);
  for (const response of responses) coded.add(response, all);
  coded.settleDuplicates(() => undefined);
  return coded;
}
