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
  const { childNodes: top } = parse(html, { sourceCodeLocationInfo: true });
  // Without recursion, since pages of strangers may be nested deeply.
  const waiting: Waiting[] = top.toReversed().map((node) => ({ node, parent: undefined }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if (node.nodeName === '#text') {
      addText(parent, (node as DefaultTreeAdapterTypes.TextNode).value);
      continue;
    }
    if (!('tagName' in node)) continue;
    const { tagName, attrs, childNodes, sourceCodeLocation } = node;
    const element: MutableElement = {
      name: tagName,
      attributes: new Map(attrs.map(({ name, value }) => [name, value])),
      parent,
      children: [],
      text: '',
      line: sourceCodeLocation?.startLine ?? parent?.line ?? 1,
    };
    parent?.children.push(element);
    elements.push(element);
    for (const child of childNodes.toReversed()) waiting.push({ node: child, parent: element });
  }
  return { elements };
}

/** A node that is yet to be looked at. */
interface Waiting {
  readonly node: DefaultTreeAdapterTypes.ChildNode;
  readonly parent: MutableElement | undefined;
}

interface MutableElement extends Element {
  readonly children: Element[];
  text: string;
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
