import { attribute, clean, isShown } from './dom.ts';
import { textOf } from './dom-text.ts';
import { holds, nearest, rootOf, tagOf } from './form-proof.ts';

/** What names an element: `strong` is a label made for it, `weak` a title or placeholder. Both "" when absent. */
export interface Name {
  strong: string;
  weak: string;
}

/** The accessible name, in the order browsers use: aria-labelledby, aria-label, label, legend or caption; then title and placeholder. */
export function nameOf(element: Element): Name {
  const strong =
    referenced(element, 'aria-labelledby') ||
    clean(attribute(element, 'aria-label')) ||
    labelled(element) ||
    ownLegend(element) ||
    customLabel(element);
  // ProseMirror's editors show their placeholder on the first empty paragraph.
  const first = (element as HTMLElement).isContentEditable ? element.firstElementChild : null;
  const shown = first ? clean(attribute(first, 'data-placeholder')) : '';
  const weak = ['title', 'placeholder', 'aria-placeholder', 'data-placeholder']
    .map((name) => clean(attribute(element, name)))
    .find(Boolean);
  return { strong, weak: weak ?? shown };
}

/** The text of the elements an ARIA attribute points at, of the first `most` of them. */
export function referenced(element: Element, name: string, most = 6): string {
  const ids = attribute(element, name).split(/\s+/).filter(Boolean).slice(0, most);
  const root = rootOf(element) as Document | ShadowRoot;
  const targets = ids
    .map((id) => root.getElementById?.(id) ?? null)
    // What stands inside the control is its value, not its name: "Rating" plus "4 - Strong".
    .filter((target) => target !== null && !holds(element, target)) as Element[];
  // Form tools add a hidden "Required to answer. Multi Line Text." to the question.
  const shown = targets.filter((target) => isShown(target));
  // What stands around the control is named by its own label: its text is all that an editor drew.
  const said = (target: Element) =>
    (holds(target, element) && clean(attribute(target, 'aria-label'))) || textOf(target);
  return clean((shown.length ? shown : targets).map(said).join(' '));
}

function labelled(element: Element): string {
  const label = labelsOf(element)?.[0] ?? pointedAt(element) ?? nearest(element, 'label');
  if (!label) return '';
  const isAside = (part: Element) =>
    /^(small|button|select|input)$/.test(tagOf(part)) || /hint|help/.test(attribute(part, 'class'));
  return textOf(label, 300, (part) => part !== label && isAside(part)) || textOf(label);
}

function labelsOf(element: Element): NodeListOf<HTMLLabelElement> | null {
  return tagOf(element) === 'form' ? null : (element as HTMLInputElement).labels;
}

/** Component libraries give `for` to elements of their own (ui5-label, oj-label): any element will do. */
function pointedAt(element: Element): Element | null {
  const id = CSS.escape(attribute(element, 'id'));
  const root = rootOf(element) as Document | ShadowRoot;
  return (id && root.querySelector?.(`[for="${id}"],[label-for="${id}"]`)) || null;
}

function ownLegend(element: Element): string {
  const legend = tagOf(element) === 'fieldset' && element.querySelector(':scope > legend');
  return legend ? textOf(legend) : '';
}

function customLabel(element: Element): string {
  if (!tagOf(element).includes('-')) return '';
  const name = ['label', 'label-text', 'accessible-name', 'header-text', 'label-hint', 'heading'].find((each) =>
    element.hasAttribute(each),
  );
  return name ? clean(attribute(element, name)) : '';
}
