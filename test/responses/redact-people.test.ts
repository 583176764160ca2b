import { describe, expect, test } from '@jest/globals';
import { redactPatterns } from '../../src/responses/redact.js';

describe('the name of somebody else goes', () => {
  test.each([
    ['My son Jake died.', 'My son [name] died.'],
    ['my daughter, Ngozi, is 16', 'my daughter, [name], is 16'],
    ['My late brother Seán O’Dowd', 'My late brother [name]'],
    ["My husband Tomasz's script", "My husband [name]'s script"],
    ['my keyworker, Dave, left', 'my keyworker, [name], left'],
    ['Her social worker Anne-Marie Begum', 'Her social worker [name]'],
    ['a worker called Bev', 'a worker called [name]'],
    ['my sister’s name is Zofia', 'my sister’s name is [name]'],
    ['I am the mother of Xiu Moyo', 'I am the mother of [name]'],
    ['my son jake was 16', 'my son [name] was 16'],
    ['We saw Dr Patel and Mrs. van Dijk.', 'We saw Dr [name] and Mrs. [name].'],
    ['Prof Dame Jane Roe', 'Prof [name]'],
    ['PC Threlfall and Cllr de Souza', 'PC [name] and Cllr [name]'],
    ['Dr Hall, Mr Green, Mrs May and DR SMITH', 'Dr [name], Mr [name], Mrs [name] and DR [name]'],
    ['my brother Jack Hall', 'my brother [name]'],
    ['mr smith told us', 'mr [name] told us'],
    ['Ms T. Quaye and MR T. QUAYE saw Dr Sam', 'Ms [name] and MR [name] saw Dr [name]'],
    ['Aunt Nora Quaye, by Mr T Quaye', 'Aunt [name], by Mr [name]'],
    ['My name is Adaeze Okafor and', 'My name is [name] and'],
    ['I am Adaeze Okafor.', 'I am [name].'],
    ['Name: Jürgen St. Clair', 'Name: [name]'],
    ['Kind regards,\nImogen Quaye', 'Kind regards,\n[name]'],
    ['regards,\njane', 'regards,\n[name]'],
    ['I spoke to Sarah and to nobody else', 'I spoke to [name] and to nobody else'],
    ['Nasreen Qureshi, n.q@mail.example', '[name], [email]'],
    ['Thanks to Sarah Jenkins at the clinic', 'Thanks to [name] at the clinic'],
  ])('from %j', (text, expected) => {
    expect(redactPatterns(text)).toBe(expected);
  });

  test('wherever else it stands in the answer, unless it is a word as well', () => {
    expect(
      redactPatterns('Our nurse Callum left. Callum Quillfeather is missed, and Callum House too.'),
    ).toBe('Our nurse [name] left. [name] is missed, and [name] House too.');
    expect(redactPatterns('My son Callum used. Callum was nineteen; callum.')).toBe(
      'My son [name] used. [name] was nineteen; callum.',
    );
    expect(redactPatterns('My son Mark used. Mark our words.')).toBe(
      'My son [name] used. Mark our words.',
    );
  });
});

describe('no name is', () => {
  test.each([
    'My son and my daughter; my GP, NHS staff and my MP',
    'Charlie, Molly and Mary Jane; a drug called Spice, a project called Reach',
    'Marie Curie Hospice, the Joseph Rowntree Foundation and Queen Elizabeth Hospital',
    'I am British. I am Head of Service. I am Deputy Director for Public Health.',
    'Mr Big, Doctor Who and Dr Pepper; the Lord Chancellor; Nurse Prescribers',
    'Uncle Sam, Auntie Nora and Mr T. A Major Problem, The Major Roads, Major Tax Changes, Miss Selfridge',
    'From Leeds to Hull. Thanks. Love works. Regards the budget, more is needed',
    'My manager On Monday said',
    'a brand Jessica likes, and a land Thomas knows',
    'my mum I think',
    'people who signed up and were signed off',
    'St Helens, Port Talbot, Victoria Station',
    'an MR Angiography and the PC World shop',
    'her name is on the list',
    'call Frank; ask Frank',
  ])('in %j', (text) => {
    expect(redactPatterns(text)).toBe(text);
  });
});

test('nobody is looked for longer where initials and hyphens never end', () => {
  const text = 'A.-A.'.repeat(60_000);
  expect(redactPatterns(text)).toBe(text);
});
