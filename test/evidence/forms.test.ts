import { describe, expect, test } from '@jest/globals';
import { signsByForm } from '../../src/evidence/forms.js';
import { tokenise } from '../text/cut.js';

describe('the form of a text shows', () => {
  test.each([
    ['Smith (2019) found', ['source', 'period']],
    ['(Smith and Jones, 2019)', ['source', 'period']],
    ['(Smith & Jones, 2019).', ['source', 'period']],
    ["Smith's (2019) study", ['source', 'period']],
    ['Smith et al. 2019 found', ['source', 'period']],
    ['Smith and colleagues 2019', ['source', 'period']],
    ['https://www.gov.uk/drugs', ['source']],
    ['doi:10.1016/j.drugpo.2019.01.001', ['source']],
    ['40% of them', ['figures']],
    ['£5 a day', ['figures']],
    ['cost £1.5m', ['figures']],
    ['40 people', ['figures']],
    ['the number was 40', ['figures']],
    ['1,500 people', ['figures']],
    ['waited 12 weeks', ['period']],
    ['a 12-month contract', ['period']],
    ['for 3 years, 40 people', ['figures', 'period']],
    ['in 2019', ['period']],
    ['in March 2020 we', ['period']],
    ['on 12 March 2020', ['period']],
    ['from 2019-20', ['period']],
    ['Misuse of Drugs Act 1971', ['period']],
    ['the Misuse of Drugs Act (1971)', ['period']],
    ['since then, 2019, we', ['period']],
    ['In London 2019 was', ['period']],
  ])('in %j: %j', (text, signs) => {
    expect([...signsByForm(tokenise(text))].sort()).toEqual([...signs].sort());
  });
});

describe('no sign of evidence is', () => {
  test.each([
    ['a name', 'COVID-19 and PIP-2'],
    ['a name with a space', 'covid 19'],
    ['a reference to a question', 'see question 3 and Q 7 above'],
    ['an age', 'aged 16-25'],
    ['the twelve steps', 'the 12 steps of a 12-step group'],
    ['a reference to another answer', 'see my answer 14'],
    ['a reference to another part', 'Part 2, section 3.2, page 12, paragraph 4, appendix 1'],
    ['a recommendation', 'Recommendation 14 is good'],
    ['a tier or phase', 'Tier 4 services in phase 3'],
    ['the numbering of a list', '1. First\n2) second (3) third'],
    ['a number in words', 'ten people'],
    ['a number with letters', 'the 3rd B12 injection'],
    ['a day of a month', 'on 1 May and on 31 December'],
    ['a web address without its beginning', 'gov.uk'],
    ['a sign of money without an amount', 'more £ for services'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => {
    expect([...signsByForm(tokenise(text))]).toEqual([]);
  });
});

test('a number that may not be a day of a month is a figure', () => {
  expect([...signsByForm(tokenise('32 March and 12 may'))]).toEqual(['figures']);
  expect([...signsByForm(tokenise('40 March hares'))]).toEqual(['figures']);
  expect([...signsByForm(tokenise('12 may come'))]).toEqual(['figures']);
});
