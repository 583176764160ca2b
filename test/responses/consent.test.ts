import { describe, expect, test } from '@jest/globals';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Questionnaire } from '../../src/questionnaire/index.js';
import { attribution, consentBy, mayQuote } from '../../src/responses/index.js';
import { listConsentRules } from '../../src/responses/consent.js';
import { readCall } from './allotments.js';

/** A call of one question with these profile fields. */
function callWith(...fields: readonly string[]): Questionnaire {
  const profile = fields.map((field) => `  - ${field}`).join('\n');
  const yaml = `id: x\ntitle: X\n${fields.length > 0 ? `profile:\n${profile}\n` : ''}sections: [{id: s, title: S, questions: [{id: "1", question: Why?}]}]\n`;
  return loadQuestionnaire(yaml, 'x');
}

const reason = '{id: reason, question: Why confidential?, kind: confidentiality}';
const usual = '{id: publication, question: May we publish?, kind: publication}';
const contact = '{id: contact, question: May we write?, kind: contact, options: ["Yes", "No"]}';

async function consentOf(
  questionnaire: Questionnaire,
  values: object,
): Promise<readonly [string, string]> {
  const { responses } = await readCall([{ id: 'r1', '1': 'Leeks', ...values }], questionnaire);
  const { publication, rule } = responses[0]!.consent;
  return [publication, rule];
}

describe('a publication setting', () => {
  test.each([
    ['Publish response in full', 'public'],
    ['Publish response with name', 'public'],
    ['public', 'public'],
    ['Publish anonymously', 'anonymous'],
    ['Publish response only (without name)', 'anonymous'],
    ['Anonymous', 'anonymous'],
    ['Do not publish', 'confidential'],
    ['Do not publish response.', 'confidential'],
    ['Don’t publish', 'confidential'],
  ])('that says %j makes the response %s', async (publication, expected) => {
    const [made] = await consentOf(callWith(usual), { publication });
    expect(made).toBe(expected);
  });

  test.each([
    ['', 'publication setting left blank'],
    ['Publish response, but not the part about my son', 'publication setting not understood'],
    ['constructor', 'publication setting not understood'],
    [['Publish response', 'Do not publish'], 'publication refused'],
    [['Publish response', 'Whatever'], 'publication setting not understood'],
  ])('that is doubtful (%j) is taken as a no', async (publication, rule) => {
    expect(await consentOf(callWith(usual), { publication })).toEqual(['confidential', rule]);
  });

  test.each([
    ['Yes', 'confidential'],
    ['No', 'public'],
  ])('that answers %j to a question against publication is %s', async (publication, expected) => {
    const against = usual.replace('May we publish?', 'I do not want this published');
    expect((await consentOf(callWith(against), { publication }))[0]).toBe(expected);
  });

  test('means what the questionnaire says that it means, and then nothing else', async () => {
    const own = callWith(
      '{id: publication, question: Q?, kind: publication, public: ["Ja"], confidential: ["Nein"]}',
    );
    expect((await consentOf(own, { publication: 'ja' }))[0]).toBe('public');
    expect((await consentOf(own, { publication: 'Publish response' }))[1]).toBe(
      'publication setting not understood',
    );
  });

  test('is tabled in words of ours, and one that is not understood is reported', async () => {
    const call = [
      { id: 'r1', '1': 'a', publication: 'Publish anonymously' },
      { id: 'r2', '1': 'a', publication: 'Ask Jane' },
    ];
    const { responses, issues } = await readCall(call, callWith(usual));
    expect(responses.map(({ profile }) => profile[0])).toEqual([
      ['May be published without a name'],
      ['Not one of the options'],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-option']);
  });
});

describe('where several fields speak', () => {
  test.each([
    ['I name my sister', 'Publish response', 'confidential', 'confidentiality requested'],
    ['x', 'Publish response', 'confidential', 'confidentiality requested'],
    ['✓', 'Publish response', 'confidential', 'confidentiality requested'],
    ['', 'Publish anonymously', 'anonymous', 'anonymity chosen'],
    ['no', 'Publish response', 'public', 'publication agreed'],
    ['', '', 'confidential', 'publication setting left blank'],
  ])('%j and %j make it %s', async (written, publication, expected, rule) => {
    const call = callWith(reason, usual);
    expect(await consentOf(call, { reason: written, publication })).toEqual([expected, rule]);
  });

  test('a call that asks nothing of the kind is quoted without names', async () => {
    expect(await consentOf(callWith(), {})).toEqual(['anonymous', 'consent was not asked for']);
  });
});

describe('silence', () => {
  test('where confidentiality had to be answered is a request for it', async () => {
    const required = callWith(
      '{id: reason, question: Is it confidential?, kind: confidentiality, required: true}',
    );
    expect((await consentOf(required, { reason: ' ' }))[0]).toBe('confidential');
    expect((await consentOf(required, { reason: 'No' }))[0]).toBe('public');
  });

  test.each([
    ['id,1\nr1,Leeks\n', 'a row for each respondent'],
    ['id,question,answer\nr1,1,Leeks\n', 'a row for each answer'],
  ])('of a whole file is too: its header lacks the column (%j, %s)', async (csv) => {
    const { responses } = await readCall(csv, callWith(reason));
    expect(responses[0]?.consent.rule).toBe('file has no column for the consent question');
  });

  test('in a JSON record that leaves the key out is a blank', async () => {
    expect((await consentOf(callWith(reason), {}))[1]).toBe('confidentiality not requested');
  });
});

describe('contact', () => {
  test.each([
    ['Yes', true],
    ['yes ', true],
    ['No', false],
    ['', false],
    ['Yes, but not by phone', false],
    [['Yes', 'No'], false],
  ])('is agreed to by %j: %s', async (answer, expected) => {
    const { responses } = await readCall(
      [{ id: 'r1', '1': 'x', contact: answer, reason: 'secret' }],
      callWith(contact, reason),
    );
    expect(responses[0]?.consent).toMatchObject({
      mayContact: expected,
      publication: 'confidential',
    });
  });

  test('is agreed to by the options that the questionnaire names', async () => {
    const own = callWith(
      '{id: contact, question: Q?, kind: contact, options: [Write to me, Leave me], consents: [Write to me]}',
    );
    const { responses } = await readCall([{ id: 'r1', '1': 'x', contact: 'write to me' }], own);
    expect(responses[0]?.consent.mayContact).toBe(true);
  });

  test('cannot be agreed to by an option that there is not', () => {
    const unknown =
      '{id: contact, question: Q?, kind: contact, options: ["Yes", "No"], consents: [Yess]}';
    expect(() => callWith(unknown)).toThrow(/Yess/);
  });
});

describe('a quote', () => {
  test.each(listConsentRules)('by the rule "%s" is signed as that allows', (rule) => {
    const response = { id: 'R7', consent: consentBy(rule, false) };
    const signed = {
      public: 'R7, council',
      anonymous: 'respondent, council',
      confidential: undefined,
    }[response.consent.publication];
    expect(mayQuote(response)).toBe(signed !== undefined);
    if (signed === undefined) expect(() => attribution(response, 'council')).toThrow(RangeError);
    else expect(attribution(response, 'council')).toBe(signed);
  });

  test.each([
    ['Other, please specify', 'other'],
    ['Other (please specify)', 'other'],
    ['Nurse; Other - please state which', 'Nurse; other'],
    ['Other health worker (please specify)', 'Other health worker'],
    ['those who specify standards', 'those who specify standards'],
    ['Non-state actor', 'Non-state actor'],
    ['Teacher (state school)', 'Teacher (state school)'],
    ['Other (specify)', 'other'],
    ['Other', 'Other'],
  ])('of "%s" is signed with "%s"', (group, signed) => {
    const consent = consentBy('anonymity chosen', false);
    expect(attribution({ id: 'R7', consent }, group)).toBe(`respondent, ${signed}`);
  });

  test('without a sector is signed without one', () => {
    expect(attribution({ id: 'R7', consent: consentBy('anonymity chosen', false) }, '')).toBe(
      'respondent',
    );
  });
});
