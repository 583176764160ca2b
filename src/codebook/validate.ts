import type { DocumentProblem } from '../issues/index.js';
import { didYouMean } from '../yaml/index.js';
import type { XmlElement } from './parse-xml.js';
import { attributeRules, elements, namespace } from './standard.js';
import type { ElementRule } from './standard.js';

/**
 * What of a file is not as the codebook schema of REFI-QDA wants it. Beyond the schema, a GUID must
 * be that of one code, and a set's members must be there; `<Sets/>` and `<Codes/>` may be empty, as
 * some programs write them.
 */
export function validate(root: XmlElement): readonly DocumentProblem[] {
  if (root.name !== 'CodeBook' || root.namespace !== namespace) {
    const found = root.namespace === '' ? 'no namespace' : `the namespace "${root.namespace}"`;
    const message = `The file begins with <${root.name}> of ${found}: a REFI-QDA codebook begins with <CodeBook xmlns="${namespace}">.`;
    return [{ line: root.line, column: root.column, message }];
  }
  const problems: DocumentProblem[] = [];
  const complain = ({ line, column }: XmlElement, message: string): void => {
    problems.push({ line, column, message });
  };
  checkElement(root, complain);
  if (!root.children.some(({ name }) => name === 'Codes')) complain(root, '<Codes> is missing.');
  checkReferences(root, complain);
  return problems;
}

type Complain = (element: XmlElement, message: string) => void;

function checkElement(element: XmlElement, complain: Complain): void {
  const rule = elements[element.name]!;
  checkAttributes(element, rule, complain);
  if (!rule.isText && element.text.trim() !== '')
    complain(element, `<${element.name}> holds text outside of a <Description>.`);
  let place = 0;
  for (const child of element.children) {
    const known = rule.children.findIndex(({ name }) => name === child.name);
    if (known < 0 || child.namespace !== namespace) {
      const names = rule.children.map(({ name }) => name);
      complain(
        child,
        `<${element.name}> holds no <${child.name}>.${didYouMean(child.name, names)}`,
      );
      continue;
    }
    if (known < place)
      complain(child, `<${child.name}> comes too late in <${element.name}>, or a second time.`);
    place = rule.children[known]!.many ? known : known + 1;
    checkElement(child, complain);
  }
}

function checkAttributes(
  element: XmlElement,
  { required, optional }: ElementRule,
  complain: Complain,
): void {
  for (const name of required) {
    if (!element.attributes.has(name)) complain(element, `<${element.name}> has no "${name}".`);
  }
  const known = [...required, ...optional];
  for (const [name, value] of element.attributes) {
    if (!known.includes(name)) {
      complain(element, `<${element.name}> has no attribute "${name}".${didYouMean(name, known)}`);
    }
    const rule = attributeRules[name];
    if (rule !== undefined && !rule.pattern.test(value.trim()))
      complain(element, `"${name}" is "${value.slice(0, 60)}", and must be ${rule.wanted}.`);
  }
  if (element.name === 'Code' && element.attributes.get('name')?.trim() === '')
    complain(element, 'The name of this code is blank.');
}

function checkReferences(root: XmlElement, complain: Complain): void {
  const codes = new Set<string>();
  const visit = (element: XmlElement): void => {
    const guid = guidIn(element);
    if (element.name === 'Code' && guid !== undefined) {
      if (codes.has(guid)) complain(element, `The GUID ${guid} is that of another code too.`);
      codes.add(guid);
    }
    if (element.name === 'MemberCode' && guid !== undefined && !codes.has(guid))
      complain(element, `No code has the GUID ${guid}.`);
    element.children.forEach(visit);
  };
  visit(root);
}

/** The GUID of an element as GUIDs are compared: in capitals, without braces. */
export function guidIn({ attributes }: XmlElement): string | undefined {
  return attributes.get('guid')?.trim().toUpperCase().replace(/[{}]/g, '');
}
