import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** Whether a node is an element, of one of the tags where some are given. */
export function isElement(node: Node, ...tags: string[]): node is Element {
  return 'tagName' in node && (tags.length === 0 || tags.includes(node.tagName));
}

/** An attribute's value, empty when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** A declaration of the element's own style, in lower case; empty when it is not there. */
export function styleOf(element: Element, property: string): string {
  const style = attribute(element, 'style');
  if (style === '') return '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style);
  return found?.[1]?.trim().toLowerCase() ?? '';
}

/** Elements of a page that hold no text of the document: machinery, navigation, and what is hidden. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (element.attrs.some((each) => each.name === 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (isMachinery(element)) return true;
  return styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all';
}

/** What a page calls its navigation itself, where it has no element for it. */
function isMachinery(element: Element): boolean {
  if (/^(navigation|banner|contentinfo|search)$/.test(attribute(element, 'role'))) return true;
  const names = [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)];
  return element.tagName !== 'body' && names.some((name) => MACHINERY.test(name));
}

const MACHINERY =
  /^(toc|nav|navbar|navigation|sidebar|breadcrumbs?|table-of-contents|page-nav|site-(header|footer|nav))$/i;

const LEFT_OUT = new Set(
  'script style template svg math iframe object embed head meta link form nav header footer aside noscript picture img video audio canvas button select input textarea title'.split(
    ' ',
  ),
);

/** The items a Word paragraph belongs to: the depth of its list, or null when it is no list item. */
export function wordListDepth(element: Element): number | null {
  const style = /mso-list:\s*l\d+\s+level(\d+)/i.exec(attribute(element, 'style'))?.[1];
  if (style) return Number(style);
  return /\bMsoListParagraph/i.test(attribute(element, 'class')) ? 1 : null;
}
