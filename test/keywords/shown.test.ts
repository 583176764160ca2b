import { describe, expect, test } from '@jest/globals';
import { answers, keywordsByQuestion, textsOf, times } from './find.js';

/** The keywords of these texts, commonest first. */
function keywordsOf(texts: readonly string[], top?: number): readonly string[] {
  const settings = { method: 'frequency' as const, ...(top === undefined ? {} : { top }) };
  return textsOf(keywordsByQuestion(answers(texts), 1, settings))[0]!;
}

describe('a modifier', () => {
  test('is no keyword where it nearly always stands in front of another word', () => {
    expect(
      keywordsOf([
        'A local charity helps',
        'The local police',
        'One local plan for drugs',
        'What works is local',
      ]),
    ).not.toContain('local');
  });

  test('is one where people say it of something', () => {
    expect(
      keywordsOf(['It is slow', 'Referral was slow', 'A slow taper', 'Far too slow to help']),
    ).toContain('slow');
  });

  test('does not end a phrase of which the next word is a part', () => {
    const texts = ['housing', 'homes', 'flats'].map((noun) => `A lack of affordable ${noun}`);
    expect(keywordsOf(texts)).toEqual(['lack']);
  });

  test('behind a noun says enough with it, hyphen or none', () => {
    for (const written of ['evidence based', 'evidence-based']) {
      const texts = ['care', 'treatment', 'practice'].map((noun) => `We have ${written} ${noun}`);
      expect(keywordsOf(texts)).toContain(written);
    }
  });

  test('that is a name is a keyword', () => {
    expect(keywordsOf(['Asian women', 'an Asian man', 'Asian callers'])).toContain('Asian');
  });

  test('of a word that is a noun more often is one too', () => {
    expect(keywordsOf(['disability', 'disabled access', 'disability'])).toEqual(['disability']);
  });

  test('in -ly is no keyword wherever it stands', () => {
    expect(keywordsOf(['potentially', 'It could potentially', 'potentially so'])).toEqual([]);
  });

  test('leaves its place to the next best keyword', () => {
    const texts = [
      'local charity',
      'local police',
      'local clinic',
      'local prison',
      'clinic',
      'clinic',
    ];
    expect(keywordsOf(texts, 1)).toEqual(['clinic']);
  });
});

describe('a letter that many sent in', () => {
  const letter =
    'Families carry a heavy load. I ask for a family support service with a warm welcome.';
  const own = ['We need a warm welcome', 'Nothing beats that', 'More beds, and a warm welcome'];

  test('has one entry, and others only for what is said without it too', () => {
    const found = keywordsOf([letter, letter, letter, ...own]);
    expect(found.filter((phrase) => phrase.includes(' '))).toEqual([
      'warm welcome',
      'Families carry',
    ]);
  });

  test('has one entry where a sentence is put in, or another keyword stands between its pieces', () => {
    const changed = letter.replace('load.', 'load. It is hard.');
    const found = keywordsOf([letter, changed, letter, changed]);
    expect(found.filter((phrase) => phrase.includes(' '))).toHaveLength(1);
  });

  test('leaves its places to others, however long it is, and has one entry still', () => {
    const things = [
      'bus',
      'hospital',
      'school',
      'village',
      'library',
      'garden',
      'harbour',
      'market',
    ];
    const long = things.map((thing) => `The ${thing} needs honest money and every ${thing} roof`);
    const texts = [...times(5, `${long.join('. ')}.`), ...times(3, 'Cycle lanes')];
    const found = keywordsOf(texts, 3);
    expect(found.filter((phrase) => phrase.includes(' '))).toHaveLength(2);
    expect(found).toContain('Cycle lanes');
  });
});
