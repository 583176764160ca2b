import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCall } from './allotments.js';

// Telephone numbers are those set aside by Ofcom for drama.
const canaries = {
  'first-name': 'Ottoline',
  'last-name': 'Quillfeather',
  email: 'ottoline.q@canary.example',
  phone: '07700 900461',
  address: '12 Canary Wharfside, ZZ9 9ZZ',
};
const traces = /ottoline|quillfeather|canary|900461|ZZ9/i;
const signed = `Regards, Ottoline Quillfeather, ${canaries.email}, ${canaries.phone}, ${canaries.address}`;

/** Everything that leaves this layer, as text. */
async function everything(content: string | readonly object[]): Promise<string> {
  const { responses, issues } = await readCall(content);
  expect(responses.length + issues.length).toBeGreaterThan(0);
  return JSON.stringify({ responses, issues });
}

const fields = ['confidentiality', 'sector', 'region', 'organisation', 'job', 'submitted'];

describe('what a respondent says of themselves goes no further', () => {
  test('from the fields that ask for it', async () => {
    expect(
      await everything([{ id: 'r1', ...canaries, sector: 'council', '1': 'Leeks' }]),
    ).not.toMatch(traces);
  });

  test.each(fields)('from the field %s', async (field) => {
    const all = { id: 'r1', ...canaries, sector: 'council', '1': 'Leeks', [field]: signed };
    expect(await everything([all])).not.toMatch(traces);
    expect(await everything([{ ...all, [field]: [signed, 'north'] }])).not.toMatch(traces);
  });

  test.each([canaries.email, 'Ottoline Quillfeather 2', 'QUILLFEATHER-7', 'John Hill', 'Mary'])(
    'from the id %s',
    async (id) => {
      const { responses } = await readCall([{ id, ...canaries, sector: 'council', '1': 'Leeks' }]);
      expect(responses[0]!.id).toMatch(/^id-[0-9a-f]{12}$/);
    },
  );

  test('and an id that only shares letters with a name stays', async () => {
    const all = { ...canaries, 'first-name': 'Ott', sector: 'council', '1': 'Leeks' };
    const { responses } = await readCall([{ id: 'OTTO-12', ...all }]);
    expect(responses[0]!.id).toBe('OTTO-12');
  });

  test('from the answers', async () => {
    const answers = { '1': signed, '1.i': signed.toUpperCase(), '1.ii': 'ottoline quillfeather' };
    expect(
      await everything([{ id: 'r1', ...canaries, sector: 'council', ...answers }]),
    ).not.toMatch(traces);
  });

  test('from rows of one answer each, even where they disagree', async () => {
    const row = { respondent: 'r1', ...canaries, sector: 'council' };
    const said = await everything([
      { ...row, question: '1', text: signed },
      { ...row, question: '1', text: `Again. ${signed}`, job: signed },
      { ...row, question: canaries.email, text: signed, sector: signed },
    ]);
    expect(said).not.toMatch(traces);
  });

  test('from a file whose header is a respondent’s row', async () => {
    const said = await everything(`1,${canaries.email},${canaries.phone},ZZ9 9ZZ\nLeeks,a,b,c\n`);
    expect(said).not.toMatch(traces);
  });

  test('from rows that are too long', async () => {
    const said = await everything(`id,1\nr1,"${signed}",${signed}\nr2,Leeks\nr3,"${signed}\n`);
    expect(said).not.toMatch(traces);
  });

  test('wherever it stands in an answer', async () => {
    const pieces = fc.constantFrom(
      'Ottoline',
      'QUILLFEATHER',
      'Quillfeather’s',
      canaries.email,
      canaries.phone,
      canaries.address,
      'leeks',
      'young people',
      '.',
      '\n',
      '(',
      ')',
    );
    const answer = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' '));
    const property = fc.asyncProperty(answer, async (text) => {
      const said = await everything([{ id: 'r1', ...canaries, sector: 'council', '1': text }]);
      expect(said).not.toMatch(traces);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
