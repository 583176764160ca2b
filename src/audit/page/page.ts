import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page as the checklist sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  /** In the order of the page. */
  readonly children: readonly Element[];
  /** Its own text and that of all elements in it. */
  readonly text: string;
  /** Counted from 1; of the parent where the browser adds it. */
  readonly line: number;
}

export interface Page {
  /** All elements, in the order of the page. */
  readonly elements: readonly Element[];
}

/** Reads a page as browsers do (the parsing of the HTML Standard, by parse5), whatever is wrong with it. */
export function readPage(html: string): Page {
  const elements: Element[] = [];
  const document = parse(html, { sourceCodeLocationInfo: true });
  for (const node of document.childNodes) visit(node, undefined, 1, elements);
  return { elements };
}

interface MutableElement extends Element {
  readonly children: Element[];
  text: string;
}

function visit(
  node: DefaultTreeAdapterTypes.ChildNode,
  parent: MutableElement | undefined,
  line: number,
  elements: Element[],
): void {
  // Without recursion, since pages of strangers may be nested deeply.
  const waiting: {
    node: DefaultTreeAdapterTypes.ChildNode;
    parent: MutableElement | undefined;
    line: number;
  }[] = [{ node, parent, line }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.node.nodeName === '#text') {
      addText(next.parent, (next.node as DefaultTreeAdapterTypes.TextNode).value);
      continue;
    }
    if (!('tagName' in next.node)) continue;
    const { tagName, attrs, childNodes, sourceCodeLocation } = next.node;
    const element: MutableElement = {
      name: tagName,
      attributes: new Map(attrs.map(({ name, value }) => [name, value])),
      parent: next.parent,
      children: [],
      text: '',
      line: sourceCodeLocation?.startLine ?? next.line,
    };
    next.parent?.children.push(element);
    elements.push(element);
    for (const child of [...childNodes].reverse())
      waiting.push({ node: child, parent: element, line: element.line });
  }
}

/** An element keeps no more text than a name needs, or its ancestors would hold the page many times. */
const mostText = 500;

function addText(parent: MutableElement | undefined, text: string): void {
  const isSource = parent?.name === 'style' || parent?.name === 'script';
  for (let element = parent; element; element = element.parent as MutableElement | undefined) {
    if (isSource ? element === parent : element.text.length < mostText) element.text += text;
  }
}

/** Whether the element, or one that it is in, is kept from those who listen. */
export function isSilent(element: Element): boolean {
  for (let own: Element | undefined = element; own; own = own.parent)
    if (own.attributes.get('aria-hidden') === 'true' || own.attributes.has('hidden')) return true;
  return false;
}
