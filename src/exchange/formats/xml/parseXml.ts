import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

const isElement = (node: { nodeType: number }): node is Element => node.nodeType === 1;

/** The document in a text; undefined when it is no XML. What can be read of XML with a fault is read. */
export const parseXml = (text: string): Document | undefined => {
  try {
    const parser = new DOMParser({ onError: () => undefined });
    const document = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return document.documentElement === null ? undefined : document;
  } catch {
    return undefined;
  }
};

/** The elements right inside another. */
export const childrenOf = (element: Element): Element[] => {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) children.push(node);
  }
  return children;
};

/** The name of an element without its prefix. */
export const nameOf = (element: Element): string => element.localName ?? element.nodeName;

/** The first element inside with one of these names, at any depth, itself included. */
export const findElement = (element: Element, names: ReadonlySet<string>): Element | undefined => {
  if (names.has(nameOf(element))) return element;
  for (const child of childrenOf(element)) {
    const found = findElement(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The encoding that XML names in its first line, when it is none of Unicode. */
export const encodingOf = (head: string): string | undefined => {
  const named = /^[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  return named !== undefined && !/^utf/i.test(named) ? named : undefined;
};
