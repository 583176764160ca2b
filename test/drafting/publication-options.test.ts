import { expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { toCsv } from '../support/to-csv.js';
import { toSource } from '../support/analyse-texts.js';

test.each([
  [
    'I do not want my response published',
    'I consent',
    'I do not consent',
    { confidential: ['I consent', 'I do not consent'] },
  ],
  [
    'I do not want my response published',
    'Yes',
    'No - keep confidential',
    { confidential: ['Yes', 'No - keep confidential'] },
  ],
  [
    'Should your response be confidential?',
    'Yes',
    'No, it is not confidential',
    { public: ['No, it is not confidential'], confidential: ['Yes'] },
  ],
  [
    'May we publish your response?',
    'Yes, you may',
    'Not sure',
    { public: ['Yes, you may'], confidential: ['Not sure'] },
  ],
])('under %j, %j and %j mean what they say, and no more', async (header, one, other, meaning) => {
  const rows = Array.from({ length: 24 }, (_, row) => [
    row % 2 === 0 ? one : other,
    `Bed ${row} needs more compost and a new frame`,
  ]);
  const { questionnaire } = await draftQuestionnaire([
    toSource(toCsv([[header, 'What would help?'], ...rows])),
  ]);
  expect(questionnaire.profile).toMatchObject([{ kind: 'publication', ...meaning }]);
});
