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
    ['Please say whether or not we may publish your response', 'public', 'confidential'],
    ['I wish to opt-out of publication', 'confidential', 'public'],
    ['May we use it?', 'public', 'confidential'],
  ])('%j means %s, and "No" %s', (question, yes, no) => {
    expect(whatYesMeans(question)).toEqual({ yes, no });
  });

  test.each([
    'May we publish your response, or is it confidential?',
    'We will publish your response unless you tick here.',
    'Please confirm that your response is not confidential.',
    'Do you not want your response published anonymously?',
    'Do you not want your response to be published?',
    'I am happy for my comments to be made public but not my name',
    'I consent to the publication of my response with my name withheld',
    'I do not mind my response being published',
    'I have no objection to my response being published',
    'I do not object to my response being published',
    'Can we publish your response, or would you rather it was not published?',
    'Please select "No" if you do not want your response published',
    'My response contains nothing confidential',
    'Are you willing to waive your anonymity?',
    'I have read the statement on confidentiality',
    'Please keep my response out of publication',
  ])('%j means nothing for certain', (question) => {
    expect(whatYesMeans(question)).toBeUndefined();
  });
});
