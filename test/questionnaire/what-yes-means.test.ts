import { describe, expect, test } from '@jest/globals';

import { whatYesMeans } from '../../src/questionnaire/index.js';

describe('"Yes" to', () => {
  test.each([
    ['May we publish your response?', 'public', 'confidential'],
    ['Are you happy for your comments to be made public?', 'public', 'confidential'],
    ['May we quote you?', 'public', 'confidential'],
    ['I do not want my response to be published', 'confidential', 'public'],
    ['Please tick this box if you don’t want your response made public', 'confidential', 'public'],
    ['Do you object to your response being published?', 'confidential', 'public'],
    ['Would you like it to be withheld from publication?', 'confidential', 'public'],
    ['Should your response be treated as confidential?', 'confidential', 'public'],
    ['Keep my response private', 'confidential', 'public'],
    ['Do you want to remain anonymous?', 'anonymous', 'public'],
    ['May we publish your response without your name?', 'anonymous', 'confidential'],
    ['Responses may be published. Should yours be confidential?', 'confidential', 'public'],
    ['May we use it?', 'public', 'confidential'],
  ])('%j means %s, and "No" %s', (question, yes, no) => {
    expect(whatYesMeans(question)).toEqual({ yes, no });
  });

  test.each([
    'May we publish your response, or is it confidential?',
    'We will publish your response unless you tick here.',
    'Please confirm that your response is not confidential.',
    'Do you not want your response published anonymously?',
  ])('%j means nothing for certain', (question) => {
    expect(whatYesMeans(question)).toBeUndefined();
  });
});
