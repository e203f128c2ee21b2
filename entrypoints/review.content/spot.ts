import { attribute, closedShadowOf, frameDocument } from './dom.ts';
import type { Spot } from './shown-form.ts';

/** Attributes that developers give an element to find it again; steadier than its place among its siblings. */
const NAMES = ['id', 'name', 'data-automation-id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-fieldname'];
/** Running numbers, hashes and the like, which another load of the page gives anew. An id with any digit counts as such. */
const UNSTEADY = /\d{4}|[0-9a-f]{8}|[^\w\-.[\]]|^.{81}/i;

/** Where an element stands below `document`, by structure alone; found again with `findSpot`. */
export function spotOf(document: Document, element: Element): Spot {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root === document) return [selectorIn(root, element)];
  const around = root.nodeType === 11 ? (root as ShadowRoot).host : (root as Document).defaultView?.frameElement;
  return [...(around ? spotOf(document, around) : []), selectorIn(root, element)];
}

/** The element at a spot of the document, or null where the page has none there. */
export function findSpot(document: Document, spot: Spot): Element | null {
  let tree: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const selector of spot) {
    if (found) tree = frameDocument(found) ?? closedShadowOf(found);
    found = tree && query(tree, selector);
    if (!found) return null;
  }
  return found;
}

function selectorIn(root: Document | ShadowRoot, element: Element): string {
  const named = nameSelector(root, element);
  if (named) return named;
  const parent = element.parentElement;
  const twins = [...(parent ?? root).children].filter((one) => one.localName === element.localName);
  const own = `${CSS.escape(element.localName)}:nth-of-type(${twins.indexOf(element) + 1})`;
  return parent ? `${selectorIn(root, parent)} > ${own}` : own;
}

function nameSelector(root: Document | ShadowRoot, element: Element): string | null {
  for (const name of NAMES) {
    const value = attribute(element, name);
    if (!value || UNSTEADY.test(value) || (name === 'id' && /\d/.test(value))) continue;
    const selector = `${CSS.escape(element.localName)}[${name}="${CSS.escape(value)}"]`;
    const all = root.querySelectorAll(selector);
    if (all.length === 1 && all[0] === element) return selector;
  }
  return null;
}

// A stored selector may be anything: it also comes from files.
function query(tree: Document | ShadowRoot, selector: string): Element | null {
  try {
    return tree.querySelector(selector);
  } catch {
    return null;
  }
}
