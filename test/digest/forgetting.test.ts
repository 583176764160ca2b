import { expect, test } from '@jest/globals';

import { digestWriters } from '../../src/digest/index.js';
import { Sealer } from '../../src/digest/memory.js';
import { stateFromBytes } from '../../src/digest/state-bytes.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { smallCsv, smallRow } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';
import { smallNight, testKey } from '../support/small-nights.js';

function row(id: string, answer: string): SmallRow {
  return smallRow({
    'Response ID': id,
    Submitted: '2024-01-05',
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    contact: 'Yes',
    capacity: 'individual',
    group: 'a',
    region: 'north',
    job: 'nurse',
    1: answer,
  });
}

const people = ['R1', 'R2', 'R3'].map((id) => row(id, `More funding for the hospital of ${id}`));

test('a withdrawn response is gone from every byte of the state', async () => {
  const first = await smallNight([smallCsv(people)], undefined);
  const before = Buffer.from(first.state);
  const { responses } = stateFromBytes(before, 'state', 'small', false);
  const seal = new Sealer(testKey).seal('id', 'R2');
  const stored = responses.find(({ id }) => id === seal)!;
  const second = await smallNight([smallCsv(people.filter(([id]) => id !== 'R2'))], first.state);
  const after = Buffer.from(second.state);
  for (const hash of [stored.id, stored.content]) {
    expect(before.includes(Buffer.from(hash, 'latin1'))).toBe(true);
    expect(after.includes(Buffer.from(hash, 'latin1'))).toBe(false);
  }
  expect(second.digest.responses).toMatchObject({ total: 2, withdrawn: 1 });
});

test('the state holds no id, name, address, answer or value that a respondent wrote', async () => {
  const { state } = await smallNight([smallCsv(people)], undefined);
  const text = Buffer.from(state).toString('latin1');
  for (const secret of ['R1', 'Ada', 'Lovelace', 'ada@', 'nurse', 'funding', 'hospital', 'north'])
    expect(text).not.toContain(secret);
});

test('what was coded with other settings is coded again, and nobody is new for that', async () => {
  const first = await smallNight([smallCsv(people)], undefined);
  const wishes = { coder: 'another', day: '2024-01-11' };
  const second = await smallNight([smallCsv(people)], first.state, wishes);
  expect(second.digest).toMatchObject({ nothingNew: true, night: 2, responses: { fresh: 0 } });
});

test('a value that respondents wrote themselves is not published before five gave it', async () => {
  const own = (id: string, group: string): string[] => {
    const cells = [...row(id, 'More funding')];
    cells[7] = group;
    return cells;
  };
  const rows = [own('R9', 'the only one'), ...'ABCDE'.split('').map((id) => own(id, 'many'))];
  const { digest, published } = await smallNight([smallCsv(rows)], undefined);
  expect(JSON.stringify(digest)).toContain('the only one');
  expect(JSON.stringify(published)).not.toContain('the only one');
  expect(JSON.stringify(published)).toContain('many');
});

test('hostile values stay text in every form', async () => {
  const rows = hostileStrings.map((text, place) => {
    const hostile = [...row(`R${place}`, text)];
    hostile[7] = text;
    return hostile;
  });
  const { digest, published } = await smallNight([smallCsv(rows)], undefined);
  for (const one of [digest, published]) {
    const html = digestWriters.html(one);
    expect(html).not.toMatch(/<script|<img|javascript:(?!alert\(1\)\))/);
    expect(digestWriters.markdown(one)).not.toMatch(/(?<!\\)<script|^# heading/m);
    expect(JSON.parse(digestWriters.json(one))).toEqual(one);
  }
});
