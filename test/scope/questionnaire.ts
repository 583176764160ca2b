import { questionnaireSchema } from '../../src/questionnaire/schema.js';
import type { Questionnaire } from '../../src/questionnaire/index.js';

/** A questionnaire with such a scope, as a file would give it. */
export function withScope(scope: unknown): Questionnaire {
  return questionnaireSchema.parse({
    id: 'call',
    title: 'A call for evidence',
    sections: [{ id: 's', title: 'Section', questions: [{ id: '1', question: 'What works?' }] }],
    scope,
  });
}
