import { readFileSync } from 'node:fs';

import { loadEvidenceWords } from './evidence/index.js';
import type { EvidenceWords } from './evidence/index.js';
import { AnswerKinds } from './responses/index.js';

/** Word lists that belong to no call. */
export interface UsualWords {
  readonly answerKinds: AnswerKinds;
  readonly evidenceWords: EvidenceWords;
}

let loaded: UsualWords | undefined;

/** Those that winnow brings, read from the package when they are first needed. */
export function usualWords(): UsualWords {
  return (loaded ??= {
    answerKinds: new AnswerKinds(textOf('answer-kinds'), 'catalogue/answer-kinds.yaml'),
    evidenceWords: loadEvidenceWords(textOf('evidence'), 'catalogue/evidence.yaml'),
  });
}

/** The catalogue is one folder up, of the source and of what is built from it. */
function textOf(id: string): string {
  return readFileSync(new URL(`../catalogue/${id}.yaml`, import.meta.url), 'utf8');
}
