import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What is inside a node, that of a template too. */
export const childrenOf = (node: Node): readonly Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

/** Every element below a node, in the order of the page. */
export const elementsBelow = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...elementsBelow(child),
  ]);

/** The attributes of an element by their names, without what a bundler adds to the names of files. */
export const attributes = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));

/** The text of a node, with its spaces as a browser shows them. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

const rawText = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(rawText).join('');
