import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { LanguageFinder, languageCodes, readLanguage } from '../../src/languages/index.js';
import { isPlainlyEnglish } from '../../src/languages/english-words.js';
import { isPlainlyWelsh } from '../../src/languages/welsh-words.js';
import { projectPath } from '../support/paths.js';

const sentences = readFileSync(projectPath('bench/quality/languages/sentences.tsv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t') as [language: string, text: string]);
const german = 'Die Straßen in unserem Dorf sind schlecht.';
const french = 'Les routes de notre village sont en mauvais état.';

async function codes(
  answers: readonly string[],
  declared?: string,
  main = 'en',
): Promise<readonly string[]> {
  return (await new LanguageFinder(main).find(answers, declared)).map(({ code }) => code);
}

describe('the language of an answer', () => {
  test.each(sentences.filter(([language]) => language !== 'ga' && language !== 'mt'))(
    'is %s where it says %s',
    async (language, text) => {
      expect(await codes([text])).toEqual([language]);
    },
  );

  test.each([
    "Mae'r ffyrdd yn ein pentref yn wael. Hoffem gael mwy o fysiau gyda'r nos, gan fod pobl heb gar yn methu cyrraedd eu gwaith.",
    'Mae angen mwy o gymorth ar bobl ifanc yn yr ysgol.',
    'Dylai naloxone fod ar gael ym mhob man.',
    'Nid oes digon o arian ar gyfer triniaeth.',
    'Rwy’n credu y dylid buddsoddi mewn tai i bobl sy’n gadael triniaeth.',
    "Dw i ddim yn meddwl bod hynny'n deg o gwbl i bobl yng nghefn gwlad.",
  ])('is Welsh where it says "%s"', async (text) => {
    expect(await codes([text])).toEqual(['cy']);
    expect(await codes(['Ydw', text])).toEqual(['cy', 'cy']);
  });

  test('is Welsh neither for names of Wales in English nor for any other language', async () => {
    expect(await codes(['Iechyd Cyhoeddus Cymru and Pobl told Merched y Wawr so.'])).toEqual([
      'en',
    ]);
    expect(sentences.filter(([, text]) => isPlainlyWelsh(text))).toEqual([]);
  });

  test.each([
    ['de', 'Wir brauchen hier ein Haus, ein Bett und ein Leben ohne Drogen.'],
    ['nl', 'Ik heb geen hulp gekregen en ik heb nog steeds veel pijn.'],
    ['pl', 'Nad morzem i nad jeziorem jest duży problem z alkoholem.'],
    ['lv', 'Palīdzība ir vajadzīga gan vecākiem, gan bērniem un jauniešiem.'],
  ])('is %s, and not Welsh, for a short word that both have: %s', async (language, text) => {
    expect(await codes([text])).toEqual([language]);
  });

  test('is not Welsh for one name of three letters that comes twice', () => {
    expect(isPlainlyWelsh('Mae Jones, Mae Smith: Leeds')).toBe(false);
  });

  test('is the declared one where the detector does not know it', async () => {
    for (const [language, text] of sentences.filter(([code]) => code === 'ga' || code === 'mt'))
      expect(await codes([text], language)).toEqual([language]);
  });

  test('is that of the letters, whatever was declared', async () => {
    expect(await codes([german], 'fr')).toEqual(['de']);
  });

  test('is, where it is short, that of the longer answers, else the declared one, else the main one', async () => {
    expect(await codes(['Ja', german, '', 'Busse'])).toEqual(['de', 'de', 'de', 'de']);
    expect(await codes(['Oui', 'Non'], 'fr')).toEqual(['fr', 'fr']);
    expect(await codes(['Oui'])).toEqual(['en']);
    expect(await codes(['Oui'], undefined, 'fr')).toEqual(['fr']);
  });

  test('may differ from answer to answer of one respondent', async () => {
    expect(await codes([german, french, 'We need the buses more than the roads.'])).toEqual([
      'de',
      'fr',
      'en',
    ]);
  });

  test('follows from the respondent alone, whoever was read before', async () => {
    const respondent = fc.array(
      fc.constantFrom('Ja', 'OK', 'ggplot, shiny, dplyr', ...sentences.map(([, text]) => text)),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(respondent, { maxLength: 5 }), respondent, async (before, one) => {
        const finder = new LanguageFinder('en');
        for (const other of before) await finder.find(other, undefined);
        expect((await finder.find(one, undefined)).map(({ code }) => code)).toEqual(
          await codes(one),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('needs no detector where all is plainly English', () => {
    const found = new LanguageFinder('en').find(
      ['The roads in our village are bad, and people cannot get to work.', 'No', ''],
      undefined,
    );
    expect(found).not.toBeInstanceOf(Promise);
  });

  test('needs no detector where English shows late, as where an answer begins with a list of names', () => {
    const list = 'Aberystwyth, Caernarfon, Dolgellau, Llandudno, Machynlleth, Porthmadog. '.repeat(
      3,
    );
    expect(isPlainlyEnglish(list)).toBe(false);
    expect(
      isPlainlyEnglish(`${list}They have the services that we need, but not the people.`),
    ).toBe(true);
  });

  test('is found in texts that are no language at all', async () => {
    for (const text of [
      '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
      '—'.repeat(100),
      '\ud800'.repeat(40),
      'x'.repeat(1e5),
      '__proto__ constructor toString',
    ])
      expect(languageCodes).toContain((await codes([text]))[0]);
  });
});

test('no sentence of another language is plainly English', () => {
  for (const [language, text] of sentences)
    expect([language, isPlainlyEnglish(text)]).toEqual([
      language,
      language === 'en' && isPlainlyEnglish(text),
    ]);
});

test('a language is known by its code, its name, its own name and a code with a region', () => {
  expect(
    ['de', 'DE', 'de-AT', 'German', 'deutsch', 'German (de)', 'nb', ' fr '].map(readLanguage),
  ).toEqual(['de', 'de', 'de', 'de', 'de', 'de', 'no', 'fr']);
  expect(['', 'xx', 'constructor', '__proto__', 'Klingon'].map(readLanguage)).toEqual(
    Array(5).fill(undefined),
  );
});
