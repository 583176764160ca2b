import { describe, expect, test } from '@jest/globals';

import { findKeyphrases, keyphraseMethods } from '../../src/keyphrases/index.js';
import type { KeyphraseMethodName, KeyphraseWishes } from '../../src/keyphrases/index.js';
import { noTermLists } from '../../src/text/index.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { shuffled } from '../support/shuffle.js';

function keysOf(text: string, wishes: KeyphraseWishes = {}): readonly string[] {
  const [found] = findKeyphrases([{ id: '1', text }], wishes);
  return found!.keyphrases.map((keyphrase) => keyphrase.text);
}

const answer = `Needle exchange saves lives. In our town the needle exchange was closed, and drug-related
deaths rose within a year. We ask for take-home naloxone, for a through-the-gate service at the prison
and for outreach workers who are on call 24/7. Since COVID-19 the outreach workers have had no van.`;

describe('keyphrases of a document', () => {
  test('are noun phrases, those repeated and early first', () => {
    expect(keysOf(answer)[0]).toBe('needle exchange');
    expect(keysOf(answer)).toEqual(
      expect.arrayContaining(['drug-related deaths', 'outreach workers', 'take-home naloxone']),
    );
  });

  test('keep compounds, numbers with a stroke and names with digits whole', () => {
    const keys = keysOf(answer, { top: 30 });
    expect(keys).toContain('through-the-gate service');
    expect(keys).toContain('COVID-19');
    expect(keysOf('The 24/7 helpline, our 24/7 helpline.')).toEqual(['24/7 helpline']);
    expect(keysOf('A&E staff and the A&E department.')).toContain('A&E staff');
  });

  test('neither begin nor end with a function word', () => {
    const edge = /^(?:the|a|an|of|in|for|and|our|who|since)\b|\b(?:the|of|for|and|to|on|in)$/i;
    for (const method of Object.keys(keyphraseMethods) as KeyphraseMethodName[])
      expect(keysOf(answer, { method, top: 50 }).filter((key) => edge.test(key))).toEqual([]);
  });

  test('show one entry for the variants of a phrase, as it is mostly written', () => {
    const text =
      'Drug related deaths rose. Drug-related deaths must fall. We count drug-related deaths. A drug-related death is one too many.';
    expect(keysOf(text)).toEqual(['drug-related deaths']);
  });

  test('give no fragment of a longer phrase that explains it', () => {
    const text =
      'The supervised consumption site opened. A supervised consumption site saves lives. Every supervised consumption site has nurses; one consumption site does not.';
    const keys = keysOf(text);
    expect(keys[0]).toBe('supervised consumption site');
    expect(keys).not.toContain('consumption site');
  });

  test('find what only ever stands in longer phrases, but in different ones', () => {
    const text =
      'We hand out naloxone kits. The naloxone programme is new. Take-home naloxone works, and naloxone kits are cheap.';
    expect(keysOf(text)).toContain('naloxone');
  });

  test('do not take the verb of a sentence for a noun', () => {
    const keys = keysOf('Storm Brenda floods hundreds of homes. The storm came at night.');
    expect(keys).toContain('Storm Brenda');
  });

  test('know past forms and what follows a name for verbs', () => {
    const text =
      'The storm struck villages. Prices grew. The Audit Committee voted 6–3. Council funded wardens left.';
    expect([...keysOf(text)].sort()).toEqual([
      'Audit Committee',
      'Council funded wardens',
      'Prices',
      'storm',
      'villages',
    ]);
  });

  test('leave out the day behind a noun', () => {
    expect(keysOf('The health minister yesterday met carers Monday on Black Friday.')).toEqual([
      'health minister',
      'Black Friday',
      'carers',
    ]);
  });

  test('keep names and abbreviations whole that look like common words', () => {
    const text = 'The clinic in New York has new beds. The US economy, IT staff and U.S. troops.';
    expect([...keysOf(text)].sort()).toEqual([
      'IT staff',
      'New York',
      'U.S. troops',
      'US economy',
      'beds',
      'clinic',
    ]);
    expect(keysOf('They gave it to us, who came. GIVE IT TO US.')).toEqual([]);
  });

  test('are those of the plain text when capitals, signs and dashes vary', () => {
    const plain =
      'Ministers cut drug services. Staff plan new naloxone kits. Patients leave the clinic.';
    const keys = keysOf(plain).map((key) => key.toLowerCase());
    const inTitles = plain.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
    for (const text of [plain.toUpperCase(), inTitles])
      expect(keysOf(text).map((key) => key.toLowerCase())).toEqual(keys);
    expect(keysOf('We need #naloxone kits, *free* care and cost–benefit studies.')).toEqual(
      keysOf('We need naloxone kits, free care and cost-benefit studies.').map((key) =>
        key.replace('-', '–'),
      ),
    );
  });

  test('do not run over the end of a title or of an item in a list', () => {
    const keys = keysOf('Separate accounts go mainstream\nNew entrants shake up the industry');
    expect(keys).not.toContain('mainstream New entrants');
    expect(keysOf('Harm reduction\nMore outreach workers\nHostel places')).toEqual(
      expect.arrayContaining(['Harm reduction', 'outreach workers', 'Hostel places']),
    );
  });

  test.each(['*', '#', '  **'])('do not run over items of a list whose mark is "%s"', (mark) => {
    const items = ['warm homes', 'safe streets', 'free buses'];
    expect(keysOf(items.map((item) => mark + item).join('\n')).toSorted()).toEqual(
      items.toSorted(),
    );
  });

  test('run over the end of a line that is only full', () => {
    const line = 'We have written in a letter to the committee about the closure of the needle\n';
    expect(keysOf(`${line}exchange in our town, and the needle\nexchange in the next.`)).toContain(
      'needle exchange',
    );
  });
});

describe('lists of the user', () => {
  test('stop words are no part of a phrase', () => {
    const terms = { ...noTermLists, stopWords: ['outreach'] };
    expect(keysOf('Outreach workers help.', { terms })).toEqual(['workers']);
  });

  test('terms to keep stay whole and are never left out', () => {
    const terms = { ...noTermLists, keepTerms: ['cost of living'] };
    expect(keysOf('The cost of living rises.', { terms })).toEqual(['cost of living']);
  });

  test('synonyms are counted together and shown by their meaning', () => {
    const terms = {
      ...noTermLists,
      synonyms: [{ term: 'DCR', meaning: 'drug consumption room' }],
    };
    const keys = keysOf('A DCR saves lives. The DCRs in Bern. A drug consumption room is safe.', {
      terms,
    });
    expect(keys[0]).toBe('drug consumption room');
    expect(keys).not.toContain('DCR');
  });
});

describe('every method', () => {
  const documents = [answer, 'Prison healthcare.', 'The needle exchange, again.', ''].map(
    (text, id) => ({ id: `${id}`, text }),
  );

  test.each(Object.keys(keyphraseMethods) as KeyphraseMethodName[])(
    '%s gives the same for any order of documents, finite scores, best first',
    (method) => {
      const find = (order: typeof documents): Map<string, unknown> =>
        new Map(Array.from(findKeyphrases(order, { method }), (found) => [found.id, found]));
      const found = find(documents);
      expect(find(shuffled(documents, 7))).toEqual(found);
      for (const { keyphrases } of findKeyphrases(documents, { method })) {
        const scores = keyphrases.map(({ score }) => score);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    },
  );

  test.each(Object.keys(keyphraseMethods) as KeyphraseMethodName[])(
    '%s takes hostile text for text',
    (method) => {
      const hostile = [...hostileStrings, 'constructor __proto__ toString', 'x'.repeat(1_000_000)];
      const all = hostile.map((text, id) => ({ id: `${id}`, text }));
      expect([...findKeyphrases(all, { method })]).toHaveLength(all.length);
    },
  );

  test('takes a long text without a space in time that grows with its length', () => {
    expect(keysOf('a.b-'.repeat(250_000))).toHaveLength(0);
  });
});
