import { describe, expect, test } from '@jest/globals';
import { frame, themesIn } from './load.js';

/** Sentences that raise the group, and the narrower themes they must raise. */
const raised: readonly (readonly [group: string, text: string, ids: readonly string[]])[] = [
  [
    'evidence-led-harm-reduction',
    'Policy should follow the evidence, and Portugal shows what harm reduction can do.',
    ['evidence-led-policy', 'harm-reduction-approach', 'lessons-from-abroad', 'portugal'],
  ],
  [
    'holistic-funded-access',
    'Budget cuts ended the drop-in clinic where nobody was judged and people could self-refer.',
    ['budget-cuts', 'funding-and-investment', 'easy-access'],
  ],
  [
    'harm-reduction-services',
    'Naloxone, clean needles and safe consumption rooms keep people alive.',
    ['naloxone', 'needle-and-syringe-programmes', 'drug-consumption-rooms'],
  ],
  [
    'commissioning-and-workforce',
    'Retendering every three years leaves keyworkers with caseloads of eighty.',
    ['retendering', 'tendering-and-contracts', 'workforce', 'recruitment-and-pay'],
  ],
  [
    'education-life-chances-joined-up',
    'PSHE lessons, a youth club and a stable home matter; services work in silos.',
    ['school-drug-education', 'positive-activities', 'housing', 'joined-up-services'],
  ],
  [
    'drug-deaths-health-approach',
    'Drug-related deaths are at a record: treat it as a health issue, not a crime.',
    ['drug-related-deaths', 'health-not-justice'],
  ],
  [
    'decriminalisation-diversion-evaluation',
    'Decriminalise possession for personal use and evaluate it in a longitudinal study.',
    ['decriminalisation', 'evaluation'],
  ],
  ['substances', 'Heroin and crack, Xanax, ketamine and nitrous oxide.', ['opioids', 'benzodiazepines']],
  [
    'groups-of-people',
    'Rough sleepers and women fleeing domestic abuse are sent from pillar to post.',
    ['rough-sleepers', 'abuse-victims-and-sex-workers', 'co-occurring-conditions'],
  ],
  [
    'protected-characteristics',
    'BAME communities and pregnant women are under-represented, and few staff speak their language.',
    ['ethnic-minorities', 'women', 'pregnancy-and-maternity'],
  ],
  ['settings', 'GPs, schools and residential rehab.', ['primary-care', 'schools', 'residential-rehabilitation']],
  [
    'interventions',
    'Methadone on its own is not treatment: offer CBT, a detox and outreach.',
    ['opioid-substitution', 'cognitive-behavioural-therapy', 'detoxification', 'outreach'],
  ],
  [
    'what-helps',
    'People with lived experience, a trusting relationship and flexible support.',
    ['lived-experience-and-coproduction', 'trusting-relationships', 'choice-and-flexibility'],
  ],
  [
    'what-hinders',
    'Stigma, long waiting lists and having no transport.',
    ['stigma', 'waiting-times', 'distance-and-transport'],
  ],
  [
    'recovery-support',
    'Peer mentors, SMART Recovery meetings and aftercare prevent relapse.',
    ['peer-support', 'mutual-aid', 'sustaining-recovery'],
  ],
  ['physical-health', 'Hepatitis C testing, wound care and a dentist.', ['blood-borne-viruses', 'illness-and-injury']],
  ['mental-health', 'CAMHS turns away anyone with anxiety who uses.', ['mental-health-services']],
  [
    'criminal-justice',
    'Meet people at the gate on release from prison; use drug rehabilitation requirements.',
    ['through-the-gate', 'treatment-requirements'],
  ],
  [
    'pandemic',
    'During lockdown we moved to Zoom, but people without a smart phone were lost.',
    ['remote-delivery', 'digital-exclusion'],
  ],
];

/** Sentences with words like those of a group, which mean something else. */
const notRaised: readonly (readonly [group: string, text: string])[] = [
  ['evidence-led-harm-reduction', 'There is evidence that sport does them good.'],
  ['holistic-funded-access', 'We judged it by the whole of the year.'],
  ['harm-reduction-services', 'He found himself in the waiting room, needled by the question.'],
  ['commissioning-and-workforce', 'They contracted the illness abroad.'],
  ['education-life-chances-joined-up', 'It has no price.'],
  ['drug-deaths-health-approach', 'Healthy food is dear.'],
  ['decriminalisation-diversion-evaluation', 'A diverse team gave them new values.'],
  ['substances', 'It costs a crack in the wall.'],
  ['groups-of-people', 'He was a parent himself.'],
  ['protected-characteristics', 'It is a race to the bottom.'],
  ['settings', 'We look forward and move onward.'],
  ['interventions', 'The cost of this is not clear.'],
  ['what-helps', 'A ward on the second floor.'],
  ['what-hinders', 'It works.'],
  ['recovery-support', 'Their views differ.'],
  ['physical-health', 'She delivers the news.'],
  ['mental-health', 'It depends on the area.'],
  ['criminal-justice', 'It is just that nobody asked.'],
  ['pandemic', 'Remote villages have no bus.'],
];

describe('the code frame on drugs policy finds', () => {
  test.each(raised)('%s in "%s"', (group, text, ids) => {
    expect(themesIn(text)).toEqual(expect.arrayContaining([group, ...ids]));
  });

  test.each(notRaised)('no %s in "%s"', (group, text) => {
    expect(themesIn(text)).not.toContain(group);
  });

  test('nothing in a text about something else', () => {
    expect(themesIn('The train to Bristol leaves at noon, and the weather is fine.')).toEqual([]);
  });

  test('every group of themes by one of these sentences', () => {
    const groups = frame.themes.map(({ id }) => id);
    expect(raised.map(([group]) => group)).toEqual(groups);
    expect(notRaised.map(([group]) => group)).toEqual(groups);
  });
});
