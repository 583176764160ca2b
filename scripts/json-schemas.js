// Writes the JSON Schemas of the files that people edit, from the zod schemas that check them, so that
// an editor completes and checks what winnow will: `npm run build && node scripts/json-schemas.js`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { runCommands } from '../dist/cli/config/option-keys.js';
import { runFileSchema } from '../dist/cli/config/schema.js';
import { makeProgram } from '../dist/cli/program.js';
import { digestSchema } from '../dist/digest/index.js';
import { evidenceWordsSchema } from '../dist/evidence/index.js';
import { reportWordsSchema } from '../dist/prose/index.js';
import { questionnaireSchema } from '../dist/questionnaire/index.js';
import { answerKindsSchema } from '../dist/responses/index.js';
import { codeFrameSchema } from '../dist/themes/index.js';

const schemas = {
  questionnaire: questionnaireSchema,
  'code-frame': codeFrameSchema,
  evidence: evidenceWordsSchema,
  'answer-kinds': answerKindsSchema,
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
