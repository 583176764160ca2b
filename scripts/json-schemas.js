// Writes the JSON Schemas of the files that people edit, from the zod schemas that check them, so that
// an editor completes and checks what winnow will: `npm run build && node scripts/json-schemas.js`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { runCommands } from '../build/cli/config/option-keys.js';
import { runFileSchema } from '../build/cli/config/schema.js';
import { makeProgram } from '../build/cli/program.js';
import { digestSchema } from '../build/digest/index.js';
import { evidenceWordsSchema } from '../build/evidence/index.js';
import { reportWordsSchema } from '../build/prose/index.js';
import { questionnaireSchema } from '../build/questionnaire/index.js';
import { moreAnswerKindsSchema } from '../build/responses/index.js';
import { codeFrameSchema } from '../build/themes/index.js';

const schemas = {
  questionnaire: questionnaireSchema,
  'code-frame': codeFrameSchema,
  evidence: evidenceWordsSchema,
  'answer-kinds': moreAnswerKindsSchema,
  words: reportWordsSchema,
  digest: digestSchema,
  run: runFileSchema(runCommands(makeProgram(() => undefined))),
};

/** The text of each schema's file, by the name of the file. */
export function jsonSchemas() {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(jsonSchemas())) {
    writeFileSync(new URL(`../catalogue/schema/${name}`, import.meta.url), text);
  }
}
