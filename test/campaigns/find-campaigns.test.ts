import { describe, expect, test } from '@jest/globals';
import { english } from '../../src/text/index.js';

import { findCampaigns } from '../../src/campaigns/index.js';
import { CodedResponses } from '../../src/coding/index.js';
import { consentBy } from '../../src/responses/index.js';
import { Random } from '../../src/statistics/index.js';
import { shuffled } from '../support/shuffle.js';

const template =
  'Gambling advertising harms children, families and whole communities; please ban every television advert before midnight, fund independent treatment clinics through a statutory levy, cap online stakes, verify ages properly and publish operator data yearly.';
const own =
  'My nephew lost his student loan within one weekend while living with us near Swansea, and nobody at the bookmaker ever telephoned.';
const other =
  'Needle exchange vans reach villages that buses never serve, so outreach nurses carry naloxone, clean equipment and wound dressings every Thursday evening.';

interface Given {
  readonly id: string;
  readonly texts: readonly string[];
  readonly isConfidential?: boolean;
}

function code(given: readonly Given[]): CodedResponses {
  const responses = new CodedResponses(2, []);
  given.forEach(({ id, texts, isConfidential = false }, row) => {
    const answers = texts.flatMap((text, question) =>
      text === '' ? [] : [{ question, kind: 'substantive' as const, text, language: english }],
    );
    const consent = consentBy(
      isConfidential ? 'confidentiality requested' : 'confidentiality not requested',
      false,
    );
    const from = { file: 'f', row, submitted: undefined, isLate: false, consent };
    responses.add({ id, ...from, profile: [], choices: [], answers }, [true, true]);
  });
  return responses;
}

/** One word in so many is another, at places that only the seed decides. */
function changed(text: string, oneIn: number, seed: number): string {
  const random = Random.seeded(seed);
  return text
    .split(' ')
    .map((word, at) => (random.below(oneIn) === 0 ? `changed${at}by${seed}` : word))
    .join(' ');
}

/** A text that shares no word with any other. */
function madeUp(number: number): string {
  return Array.from({ length: 30 }, (_, at) => `word${number}of${at}`).join(' ');
}

const copies: readonly Given[] = Array.from({ length: 6 }, (_, i) => ({
  id: `C${i}`,
  texts: [i === 0 ? `${template} ${own}` : template],
}));
const call: readonly Given[] = [...copies, { id: 'X', texts: [other] }];

describe('campaigns', () => {
  test('are texts that respondents share, with what some added counted and not shown', () => {
    const { campaigns } = findCampaigns(code(call), 5);
    expect(campaigns).toHaveLength(1);
    expect(campaigns[0]).toMatchObject({ answers: 6, nearIdentical: 5, withOwnWords: 1 });
    expect(campaigns[0]!.commonText.join(' ')).toContain('statutory levy');
    expect(campaigns[0]!.commonText.join(' ')).not.toContain('nephew');
  });

  test('show no words that fewer respondents share than must, or only confidential ones', () => {
    expect(findCampaigns(code(call), 7).campaigns[0]!.commonText).toEqual([]);
    const secret = call.map((given) => ({ ...given, isConfidential: true }));
    expect(findCampaigns(code(secret), 3).campaigns[0]!.commonText).toEqual([]);
  });

  test('are the same for any order of rows', () => {
    const shown = (given: readonly Given[]): unknown =>
      findCampaigns(code(given), 3).campaigns.map(({ respondents, members, ...rest }) => [
        respondents.length,
        members.length,
        rest,
      ]);
    expect(shown(shuffled(call, 3))).toEqual(shown(call));
  });

  test('show their words alike whoever wrote them in capitals first', () => {
    const given = [...call, { id: 'L', texts: [template.toUpperCase()] }];
    const shown = (order: readonly Given[]): unknown =>
      findCampaigns(code(order), 3).campaigns.map(({ commonText }) => commonText);
    expect(shown([...given].reverse())).toEqual(shown(given));
  });

  test.each([10, 5])('are found with one word in %i changed', (oneIn) => {
    const edited = copies.map(({ id }, i) => ({
      id,
      texts: [changed(`${template} ${own}`, oneIn, i)],
    }));
    expect(findCampaigns(code([...edited, call[6]!]), 3).campaigns).toEqual([
      expect.objectContaining({ answers: 6, respondents: [0, 1, 2, 3, 4, 5] }),
    ]);
  });

  test('are found though many more quote a sentence of theirs, who are no part of them', () => {
    const sentence = template.split(' ').slice(0, 11).join(' ');
    const quoting = Array.from({ length: 60 }, (_, i) => ({
      id: `Q${i}`,
      texts: [`${sentence}. ${madeUp(i)}`],
    }));
    const edited = copies.map(({ id }, i) => ({ id, texts: [changed(template, 10, i)] }));
    const { campaigns } = findCampaigns(code([...edited, ...quoting]), 3);
    expect(campaigns.map(({ respondents }) => respondents)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  test('that quote the same sentence of the call are told apart', () => {
    const asked = 'What could local authorities do about advertising near schools and playgrounds?';
    const letters = [template, `${own} ${other}`].flatMap((letter, campaign) =>
      copies.map(({ id }) => ({ id: `${id} of ${campaign}`, texts: [`${asked} ${letter}`] })),
    );
    const { campaigns } = findCampaigns(code(letters), 3);
    expect(campaigns.map(({ answers }) => answers)).toEqual([6, 6]);
  });

  test('take no two respondents, and no answers that differ', () => {
    expect(findCampaigns(code([...copies.slice(0, 2), call[6]!]), 3).campaigns).toEqual([]);
    expect(findCampaigns(code([]), 3).campaigns).toEqual([]);
  });

  test('one respondent who pastes a text under two questions is found too', () => {
    const { campaigns, repetitions } = findCampaigns(code([{ id: 'R', texts: [other, other] }]), 3);
    expect(campaigns).toEqual([]);
    expect(repetitions).toEqual([{ respondent: 0, questions: [0, 1] }]);
  });
});
