import { describe, expect, test } from '@jest/globals';

import {
  codeFrameToQdc,
  isCodebook,
  loadCodebook,
  loadCodebookToEdit,
} from '../../src/codebook/index.js';
import { WinnowError } from '../../src/issues/index.js';

/** As such programs write it: a byte order mark, colours, a set, no rule anywhere. */
const foreign = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="A program 9.1" xmlns="urn:QDA-XML:codebook:1.0">
  <Codes>
    <Code guid="1ff58b12-6f6f-4b0c-8be5-bbdc91f55294" name="Risk &amp; Harm" color="#46AA00" isCodable="false">
      <Description>What could go wrong.</Description>
      <Code guid="{2FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}" name="Überdosis" isCodable="true"/>
      <Code guid="3FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="risk-harm" isCodable="1"></Code>
    </Code>
  </Codes>
  <Sets>
    <Set guid="ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0" name="Group">
      <MemberCode guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294"/>
    </Set>
  </Sets>
</CodeBook>
`;

/** A codebook around these codes, which begin on line 2. */
function around(codes: string, sets = ''): string {
  return `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>\n${codes}\n</Codes>${sets}</CodeBook>`;
}

const guid = '1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294';

function messageOf(xml: string): string {
  try {
    loadCodebook(xml, 'codes.qdc');
  } catch (error) {
    expect(error).toBeInstanceOf(WinnowError);
    return (error as WinnowError).message;
  }
  return 'no problem';
}

describe('a codebook of another program', () => {
  const frame = loadCodebookToEdit(foreign, 'folder/My codes.qdc');

  test('becomes a code frame with ids made of names, labels and descriptions', () => {
    expect(frame).toMatchObject({ id: 'My codes', title: 'My codes' });
    const [outer] = frame.themes;
    expect(outer).toMatchObject({
      id: 'risk-harm',
      label: 'Risk & Harm',
      description: 'What could go wrong.',
    });
    expect(outer!.themes!.map(({ id, label }) => [id, label])).toEqual([
      ['uberdosis', 'Überdosis'],
      ['risk-harm-2', 'risk-harm'],
    ]);
  });

  test('keeps its GUIDs, colours and sets for the way back', () => {
    const qdc = codeFrameToQdc(frame);
    expect(qdc).toContain(
      '<Code guid="1ff58b12-6f6f-4b0c-8be5-bbdc91f55294" name="Risk &amp; Harm" isCodable="false" color="#46AA00">',
    );
    expect(qdc).toContain('<Code guid="{2FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}" name="Überdosis"');
    expect(qdc).toContain('<Set guid="ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0" name="Group">');
    expect(loadCodebookToEdit(qdc, 'other.qdc')).toEqual(frame);
  });

  test('is known by its first character', () => {
    expect(isCodebook(foreign)).toBe(true);
    expect(isCodebook('id: x\n')).toBe(false);
  });
});

describe('a problem of a codebook is named with line and column', () => {
  test.each([
    [
      'a file that is something else',
      '<html/>',
      'codes.qdc:1:1  The file begins with <html> of no namespace',
    ],
    [
      'no code',
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>',
      'codes.qdc:1:1  It holds no code.',
    ],
    ['XML that is cut', around('').slice(0, 60), 'This is not well-formed XML: unclosed tag'],
    [
      'an entity',
      around(`<Code guid="${guid}" name="&x;" isCodable="true"/>`),
      'codes.qdc:2:60  This is not well-formed XML: undefined entity',
    ],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${around('')}`,
      'A document type declaration',
    ],
    [
      'another encoding',
      `<?xml version="1.0" encoding="utf-16"?>${around('')}`,
      'its encoding is utf-16: save it as UTF-8',
    ],
    [
      'a GUID that is none',
      around('<Code guid="12" name="A" isCodable="true"/>'),
      'codes.qdc:2:1  "guid" is "12", and must be 32 hexadecimal digits, 8-4-4-4-12.',
    ],
    [
      'an attribute that is missing',
      around(`<Code guid="${guid}" name="A"/>`),
      'codes.qdc:2:1  <Code> has no "isCodable".',
    ],
    [
      'an attribute that is misspelt',
      around(`<Code guid="${guid}" name="A" isCodable="true" colour="#fff"/>`),
      '<Code> has no attribute "colour". Did you mean "color"?',
    ],
    [
      'a value that is no truth',
      around(`<Code guid="${guid}" name="A" isCodable="yes"/>`),
      '"isCodable" is "yes", and must be "true" or "false".',
    ],
    [
      'a blank name',
      around(`<Code guid="${guid}" name=" " isCodable="true"/>`),
      'The name of this code is blank.',
    ],
    [
      'a GUID used twice',
      around(
        `<Code guid="${guid}" name="A" isCodable="true"/>\n  <Code guid="{${guid.toLowerCase()}}" name="B" isCodable="true"/>`,
      ),
      `codes.qdc:3:3  The GUID ${guid} is that of another code too.`,
    ],
    [
      'an element that is not known',
      around(`<Code guid="${guid}" name="A" isCodable="true"><Descripton/></Code>`),
      '<Code> holds no <Descripton>. Did you mean "Description"?',
    ],
    [
      'an order that is wrong',
      around(
        `<Code guid="${guid}" name="A" isCodable="true"><Code guid="${guid.replace('1', '2')}" name="B" isCodable="true"/><Description>x</Description></Code>`,
      ),
      '<Description> comes too late in <Code>',
    ],
    [
      'text where none may be',
      around(`hm <Code guid="${guid}" name="A" isCodable="true"/>`),
      '<Codes> holds text outside of a <Description>.',
    ],
    [
      'a member that is nowhere',
      around(
        `<Code guid="${guid}" name="A" isCodable="true"/>`,
        `<Sets><Set guid="${guid}" name="S"><MemberCode guid="${guid.replace('1', '9')}"/></Set></Sets>`,
      ),
      `codes.qdc:3:73  No code has the GUID ${guid.replace('1', '9')}.`,
    ],
    [
      'a theme that nothing could raise',
      around(`<Code guid="${guid}" name="A" isCodable="true"/>`),
      'codes.qdc:2:1  The theme "A" has no rule',
    ],
    [
      'a rule that is mistaken',
      around(
        `<Code guid="${guid}" name="A" isCodable="true"><Description>Words.\n\nwinnow: {\n  id: a,\n  anny: [b]\n}</Description></Code>`,
      ),
      'codes.qdc:6:3  Unknown key "anny". Did you mean "any"?',
    ],
  ])('%s', (_, xml, expected) => {
    expect(messageOf(xml)).toContain(expected);
  });

  test('nesting without end, and a megabyte in one name', () => {
    const open = `<Code guid="${guid}" name="A" isCodable="true">`;
    expect(messageOf(around(open.repeat(5000)))).toContain(
      'More than 100 elements lie in one another',
    );
    const long = around(`<Code guid="${guid}" name="${'x'.repeat(1_000_000)}" isCodable="true"/>`);
    expect(loadCodebookToEdit(long, 'x').themes[0]!.label).toHaveLength(1_000_000);
  });
});
