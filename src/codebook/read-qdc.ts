import { documentError } from '../issues/index.js';
import type { DocumentProblem } from '../issues/index.js';
import { checkCodeFrame } from '../themes/index.js';
import type { CodeFrame } from '../themes/index.js';
import { Blocks, describe } from './blocks.js';
import { parseXml } from './parse-xml.js';
import type { XmlElement } from './parse-xml.js';
import { ThemeReader } from './theme-reader.js';
import { guidIn, validate } from './validate.js';

/** Whether a text is XML rather than YAML: no YAML of ours begins so. */
export function isCodebook(text: string): boolean {
  return /^\ufeff?\s*</.test(text);
}

/**
 * Reads a REFI-QDA codebook (.qdc) as a code frame. Codes that winnow wrote have their rules back;
 * others become themes of label and description. GUIDs, colours and sets are kept for the way back.
 *
 * @throws WinnowError `bad-document` naming every problem with line, column and the fix
 */
export function loadCodebook(xml: string, name: string): CodeFrame {
  const { frame, codes } = read(xml, name);
  throwIfAny(
    name,
    checkCodeFrame(frame).map(({ path, message }) => ({ ...placeOf(codes, path), message })),
    `Make YAML of it, and write the rules there: winnow catalogue ${name} --copy frame.yaml`,
  );
  return frame;
}

/** The same for editing: themes that nothing could raise yet are no problem. */
export function loadCodebookToEdit(xml: string, name: string): CodeFrame {
  return read(xml, name).frame;
}

function read(
  xml: string,
  name: string,
): { readonly frame: CodeFrame; readonly codes: readonly XmlElement[] } {
  const root = parseXml(xml, name);
  throwIfAny(name, validate(root));
  const codes = childrenOf(root, 'Codes');
  if (codes.length === 0)
    throwIfAny(name, [{ line: root.line, column: root.column, message: 'It holds no code.' }]);
  const blocks = new Blocks(name, root);
  const sets = childrenOf(root, 'Sets');
  const head = sets.flatMap((set) => blocks.headOf(set) ?? [])[0] ?? headFrom(name);
  const reader = new ThemeReader(blocks, head.id);
  const themes = codes.map((code) => reader.read(code));
  const others = sets.filter((set) => blocks.headOf(set) === undefined);
  const kept = others.length > 0 && { sets: others.map((set) => readSet(set, reader)) };
  return { frame: { ...head, themes, ...kept }, codes };
}

/** A codebook says nothing of itself, but a file has a name. */
function headFrom(file: string): Pick<CodeFrame, 'id' | 'title'> {
  const title = file.replace(/^.*[\\/]/, '').replace(/\.qdc$/i, '') || 'codebook';
  return { id: title, title };
}

function readSet(set: XmlElement, reader: ThemeReader): NonNullable<CodeFrame['sets']>[number] {
  const { description } = describe(set);
  const members = set.children.filter(({ name }) => name === 'MemberCode');
  return {
    guid: set.attributes.get('guid')!.trim(),
    name: set.attributes.get('name')!,
    ...(description !== undefined && { description }),
    themes: members.map((member) => reader.themeOf(guidIn(member)!)),
  };
}

/** The code that a problem's path leads to. */
function placeOf(codes: readonly XmlElement[], path: readonly PropertyKey[]): XmlElement {
  let list = codes;
  let place = codes[0]!;
  for (const key of path) {
    if (typeof key !== 'number' || list[key] === undefined) continue;
    place = list[key];
    list = place.children.filter(({ name }) => name === 'Code');
  }
  return place;
}

function childrenOf(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.find((element) => element.name === name)?.children ?? [];
}

function throwIfAny(
  name: string,
  problems: readonly DocumentProblem[],
  hint = 'Correct the places named, or export the codebook again as REFI-QDA Codebook (.qdc).',
): void {
  if (problems.length > 0) throw documentError(name, problems, hint);
}
