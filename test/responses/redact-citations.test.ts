import { describe, expect, test } from '@jest/globals';

import { NameRedactor } from '../../src/responses/name-redactor.js';
import { redact } from '../../src/responses/redact.js';
import { RespondentNames } from '../../src/responses/respondent-names.js';

const nobody = new NameRedactor({ names: [], others: [] });
const smith = new NameRedactor({ names: ['Ann', 'Smith'], others: [] });

describe('the authors of a citation', () => {
  test.each([
    'as shown (Smith & Tunde, 2018, doi:10.1/x)',
    'Smith et al. (2019) show it',
    '(Smith and Jones 2020; Brown 2017)',
    '(Jenkins, S. & Tunde, P., 2018)',
  ])('stay where none of them is the respondent: %s', (text) => {
    expect(redact(text, nobody)).toBe(text);
  });

  test.each([
    ['as shown (Smith & Tunde, 2018)', 'as shown ([name] & [name], 2018)'],
    ['(Tunde and Smith 2020; Brown 2017)', '([name] and [name] 2020; Brown 2017)'],
    ['Smith et al. (2019) show it', '[name] et al. (2019) show it'],
    ['However, Smith & de la Cruz (2018a) do', 'However, [name] & [name] (2018a) do'],
    ['(Jones, Tunde, Smith et al., 2018)', '([name], [name], [name] et al., 2018)'],
    ['(Jenkins, P. & Smith, A., 2018)', '([name], P. & [name], A., 2018)'],
    ['(Jenkins P, Okoro BC, Smith A 2018)', '([name], [name], [name] A 2018)'],
    ['P. Jenkins, J. Smith and K. L. Okoro (2018)', 'P. [name], J. [name] and K. L. [name] (2018)'],
    [`Smith, ${'Okoro, '.repeat(12)}Jenkins 2018`, `${'[name], '.repeat(13)}[name] 2018`],
    ['(Jenkins, P.; Smith, A., 2018)', '([name], P.; [name], A., 2018)'],
    ['(Smith & Van der Berg, 2018)', '([name] & [name], 2018)'],
    ['(Smith/De Silva [2018])', '([name]/[name] [2018])'],
    ['(Smith\u00a0& Jenkins,\u00a02018)', '([name]\u00a0& [name],\u00a02018)'],
    ['Smith and\r\nJenkins\r\n(2018)', '[name] and\r\n[name]\r\n(2018)'],
  ])('all go where one of them is: %s', (text, redacted) => {
    expect(redact(text, smith)).toBe(redacted);
  });

  test('all go where one of them is taken for a person the answer names', () => {
    expect(redact('a study by Sarah and Jones (2020)', nobody)).toBe(
      'a study by [name] and [name] (2020)',
    );
  });

  test('all go where one of them is another respondent', () => {
    const others = new RespondentNames();
    others.add('Ann Smith');
    expect(others.redact('(Ann Smith & Tunde, 2018)')).toBe('([name] & [name], 2018)');
  });

  test('are told from names without a year, and from years without names', () => {
    const text = 'Smith and the Council of Leeds said so in 2018, and Jones and Brown in 2019.';
    expect(redact(text, smith)).toBe(text.replace('Smith', '[name]'));
  });

  test.each(['Tunde, J., & ', 'De La De A, ', 'Al AL & ', 'De & \n'])(
    'are looked for in a time that grows with the text alone: %j',
    (again) => {
      const text = `Smith ${again.repeat(20_000)}`;
      expect(redact(text, smith)).toBe(text.replace('Smith', '[name]'));
    },
  );
});
