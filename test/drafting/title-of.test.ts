import { expect, test } from '@jest/globals';

import { titleOf } from '../../src/drafting/title-of.js';

test.each([
  ['responses (3).csv', undefined],
  ['export.csv.gz', undefined],
  ['responses_all_2024_06_05.csv', undefined],
  ['2024-03-05.csv', undefined],
  ['Parks consultation 2024.csv', 'Parks consultation 2024'],
  ['parks_consultation_responses_2024-03-05.xlsx', 'Parks consultation'],
  ['Export - Low-traffic streets (1).csv', 'Low-traffic streets'],
  ['20240305_1430_buses-data.json', 'Buses'],
  ['C:\\calls\\night buses 05.03.2024.csv', 'Night buses'],
  ['results-survey123456.csv', 'Survey123456'],
  ['Responses to the data strategy.csv', 'The data strategy'],
  ['Clean air zone.csv', 'Clean air zone'],
  ['Transport for all - responses.csv', 'Transport for all'],
  ['responses of all.csv', undefined],
  ['low-traffic-streets.csv', 'Low traffic streets'],
  ['COVID-19 inquiry.csv', 'COVID-19 inquiry'],
  ['dhsc-responses.csv', 'dhsc'],
  ['nhs dentistry.csv', 'nhs dentistry'],
  ['defra.csv', 'Defra'],
  ['озвучка.csv', 'Озвучка'],
])('the export %s is about %s', (file, title) => {
  expect(titleOf(file)).toBe(title);
});
