import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { z } from 'zod';

import { runFileSchema } from '../../src/cli/config/schema.js';
import { makeProgram } from '../../src/cli/program.js';
import { evidenceWordsSchema } from '../../src/evidence/index.js';
import { reportWordsSchema } from '../../src/prose/index.js';
import { questionnaireSchema } from '../../src/questionnaire/index.js';
import { answerKindsSchema } from '../../src/responses/index.js';
import { codeFrameSchema } from '../../src/themes/index.js';

const { commands } = makeProgram(() => undefined);
const analyse = commands.find((command) => command.name() === 'analyse')!;

test.each([
  ['questionnaire', questionnaireSchema],
  ['code-frame', codeFrameSchema],
  ['evidence', evidenceWordsSchema],
  ['answer-kinds', answerKindsSchema],
  ['words', reportWordsSchema],
  ['run', runFileSchema(analyse)],
])('the JSON Schema of a %s file is that of the program: else run scripts/json-schemas.js', (name, schema) => {
  const file = new URL(`../../catalogue/schema/${name}.schema.json`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))),
  );
});
