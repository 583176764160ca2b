import { describe, expect, test } from '@jest/globals';
import { redactPatterns } from '../../src/responses/redact.js';

describe('where somebody lives goes', () => {
  test.each([
    ['I live at 12 Acacia Avenue, Leeds.', 'I live at [address], Leeds.'],
    ['Flat 3, 12a Mill Lane', '[address]'],
    ['No. 4 St Mary’s Road', '[address]'],
    ['12 Lower Park Road and 3 The Crescent', '[address] and [address]'],
    ['i live at 12 acacia avenue', 'i live at [address]'],
    ['Write to PO Box 123 or P.O. Box 4567', 'Write to [address] or [address]'],
    ['Rose Cottage, Mill Lane', '[address]'],
    ['I live on Acacia Avenue', 'I live on [address]'],
    ['10 Dene View\nLS1 4AP', '[address]\n[postcode]'],
    ['jane lives at 221b baker st', 'jane lives at [address]'],
    ['write to 7 the green, leeds', 'write to [address], leeds'],
    ['Dublin D02 X285 or D6WF4E2', 'Dublin [postcode] or [postcode]'],
    ['my eircode is a65 f4e2', 'my eircode is [postcode]'],
    ['10 bis rue de l’Église, Calle Mayor 12', '[address], [address]'],
    ['Hauptstraße 12a, Karl-Marx-Strasse 3', '[address], [address]'],
    ['Rue de la Loi 16', '[address]'],
    ['Rue du Lac 2000', '[address]'],
    ['in via Garibaldi, 23, 20121 Milano', 'in [address] Milano'],
    ["i'm at 12 riverside court", "i'm at [address]"],
  ])('from %j', (text, expected) => {
    expect(redactPatterns(text)).toBe(expected);
  });
});

describe('a page or a handle of one person goes', () => {
  test.each([
    ['linkedin.com/in/jane-doe-12345', '[url-with-name]'],
    ['See https://www.facebook.com/jane.doe.', 'See [url-with-name].'],
    ['(twitter.com/jane_doe)', '([url-with-name])'],
    ['https://site.example/staff/jane-doe', '[url-with-name]'],
    ['I am @jane_doe there', 'I am [social-handle] there'],
    ['follow me @recoverykez', 'follow me [social-handle]'],
    ['follow us @recoverykent', 'follow us @recoverykent'],
    ['insta: jane.doe88', 'insta: [social-handle]'],
    ['my Twitter handle is jane_doe', 'my Twitter handle is [social-handle]'],
  ])('from %j', (text, expected) => {
    expect(redactPatterns(text)).toBe(expected);
  });
});

describe('neither is', () => {
  test.each([
    'Leeds, the West Midlands, Moss Side and the M25',
    '10 Crown Court judges, 3 Youth Court cases, 12 Step groups',
    '12 High Street banks; a flat 90 miles away; flat at best',
    'I live at 5 minutes walk, 10 mins drive; go to 2 high court hearings',
    'I go to 3 separate court hearings, 12 places and walk around, 2 clubs in a row; based in 3 rooms near court, lived in 2 flats by the green',
    'THE A82 NEAR OBAN AND A92 EXIT, A91 24HR RECOVERY',
    'We rue Brexit 2016. We came via Leeds 12 times; I am at 2 high court hearings',
    "I'm at 52 and my street is dark; I am at 30 days on the road, at 70 and the road is long",
    'Western Avenue Corridor 2 and Sunset Boulevard Phase 3',
    'D10 2019 and T12 MDMA; it is true, 12 times; Avenue 5.5',
    '2 Approved Premises, 21 Turning Point hubs',
    'https://www.gov.uk/government/publications/from-harm-to-hope',
    'linkedin.com/company/turning-point, facebook.com/groups/recovery',
    '@NHSEngland, @ukhomeoffice, F&$@ck and x@home',
    'Twitter: people are angry. Snapchat, 24 hours a day',
  ])('in %j', (text) => {
    expect(redactPatterns(text)).toBe(text);
  });
});
