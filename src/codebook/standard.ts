/**
 * The codebook schema of REFI-QDA 1.0 (Rotterdam Exchange Format Initiative, 2019, section 5.2):
 * which elements there are, what each holds in which order, and its attributes.
 */
export const namespace = 'urn:QDA-XML:codebook:1.0';

export interface ElementRule {
  /** The elements within, in their order; each may be left out, and `many` may come again and again. */
  readonly children: readonly { readonly name: string; readonly many: boolean }[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether it holds text instead of elements. */
  readonly isText: boolean;
}

const one = (name: string) => ({ name, many: false });
const many = (name: string) => ({ name, many: true });

function element(
  children: ElementRule['children'],
  required: readonly string[] = [],
  optional: readonly string[] = [],
): ElementRule {
  return { children, required, optional, isText: false };
}

/** By name. */
export const elements: Readonly<Record<string, ElementRule>> = {
  CodeBook: element([one('Codes'), one('Sets')], [], ['origin']),
  Codes: element([many('Code')]),
  Code: element([one('Description'), many('Code')], ['guid', 'name', 'isCodable'], ['color']),
  Sets: element([many('Set')]),
  Set: element([one('Description'), many('MemberCode')], ['guid', 'name']),
  MemberCode: element([], ['guid']),
  Description: { children: [], required: [], optional: [], isText: true },
};

const digits = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

/** What the value of an attribute must be, and how a message says so. */
export const attributeRules: Readonly<
  Record<string, { readonly pattern: RegExp; readonly wanted: string }>
> = {
  guid: {
    pattern: new RegExp(`^(?:${digits}|\\{${digits}\\})$`, 'i'),
    wanted: '32 hexadecimal digits, 8-4-4-4-12',
  },
  isCodable: { pattern: /^(?:true|false|1|0)$/, wanted: '"true" or "false"' },
  color: { pattern: /^#(?:[\da-f]{6}|[\da-f]{3})$/i, wanted: 'a colour such as #46AA00' },
};
