import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { z } from 'zod';

import { runCommands } from '../../src/cli/config/option-keys.js';
import { runFileSchema } from '../../src/cli/config/schema.js';
import { makeProgram } from '../../src/cli/program.js';
import { digestSchema } from '../../src/digest/index.js';
import { evidenceWordsSchema } from '../../src/evidence/index.js';
import { reportWordsSchema } from '../../src/prose/index.js';
import { questionnaireSchema } from '../../src/questionnaire/index.js';
import { moreAnswerKindsSchema } from '../../src/responses/index.js';
import { codeFrameSchema } from '../../src/themes/index.js';

const commands = runCommands(makeProgram(() => undefined));

test.each([
  ['questionnaire', questionnaireSchema],
  ['code-frame', codeFrameSchema],
  ['evidence', evidenceWordsSchema],
  ['answer-kinds', moreAnswerKindsSchema],
  ['words', reportWordsSchema],
  ['digest', digestSchema],
  ['run', runFileSchema(commands)],
])('the JSON Schema of a %s file is that of the program: else run scripts/json-schemas.js', (name, schema) => {
  const file = new URL(`../../catalogue/schema/${name}.schema.json`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))),
  );
});
