import { isShown } from '../review.content/dom.ts';
import { findRoots, type Roots } from '../review.content/dom-roots.ts';
import { textOf } from '../review.content/dom-text.ts';
import { editableAround } from '../review.content/editor-trees.ts';
import { isEditorBody } from '../review.content/field-candidates.ts';
import { crowdOf, labelOf } from '../review.content/field-label.ts';
import { isName } from '../review.content/person-name.ts';
import { findControls } from '../review.content/rating-controls.ts';

/** What is pointed at, in this order; each may be skipped. */
export const STEPS = ['fields', 'rating', 'person'] as const;
export type Step = (typeof STEPS)[number];

/** Something that can be picked: `parts` are what a person may point at and mean it. */
export interface Target {
  element: Element;
  parts: Element[];
  /** What is said of it while it is reached with the keyboard. */
  label: string;
}

const WRITING = 'textarea,input,[contenteditable]:not([contenteditable="false"])';
const NAMING = 'h1,h2,h3,h4,h5,h6,dd,td,th,p,a,b,strong,span,div,li,label';
const MOST_NAMES = 80;
const LONGEST_NAME = 120;

/** Everything in the page that can be picked in a step, in page order, tree by tree. */
export function targetsOf(document: Document, step: Step): Target[] {
  const { roots } = run(findRoots(document));
  if (step === 'fields') return editables(roots);
  if (step === 'rating') return roots.flatMap((root) => ratings(root));
  return roots.flatMap((root) => names(root)).slice(0, MOST_NAMES);
}

/** The target meant by pointing at `element`; in the last step any short text is one. */
export function targetAt(element: Element, step: Step, targets: readonly Target[]): Target | null {
  const meant = targets.find(({ parts }) => parts.some((part) => part === element || part.contains(element)));
  if (meant) return meant;
  const inside = targets.filter(({ parts }) => parts.some((part) => element.contains(part)));
  if (inside.length === 1 && inside[0]) return inside[0];
  const label = step === 'person' ? textOf(element, LONGEST_NAME) : '';
  return label && label.length < LONGEST_NAME ? { element, parts: [element], label } : null;
}

function editables(roots: Roots['roots']): Target[] {
  const found = new Set<HTMLElement>();
  for (const root of roots) {
    if (root.nodeType === 9 && isEditorBody(root as Document)) found.add((root as Document).body);
    for (const one of root.querySelectorAll<HTMLElement>(WRITING)) {
      const element = editableAround(one);
      if (element && isShown(element) && !element.matches(':disabled,[readonly]')) found.add(element);
    }
  }
  const crowd = crowdOf(found);
  return [...found].map((element) => {
    const labels = element.ownerDocument.querySelectorAll(`label[for="${CSS.escape(element.id)}"]`);
    const parts = [element, ...(element.id ? labels : [])];
    return { element, parts, label: labelOf(element, crowd).text };
  });
}

function ratings(root: Document | ShadowRoot): Target[] {
  const none = crowdOf([]);
  return run(findControls(root))
    .filter(({ element, parts }) => isShown(element) || parts.some(isShown))
    .map(({ element, parts, scale }) => ({
      element,
      parts: [element, ...parts],
      label: `${labelOf(element, none).text}: ${scale.slice(0, 5).join(', ')}`,
    }));
}

function names(root: Document | ShadowRoot): Target[] {
  return [...root.querySelectorAll(NAMING)].flatMap((element) => {
    if (element.childElementCount > 0) return [];
    const label = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return isName(label) && isShown(element) ? [{ element, parts: [element], label }] : [];
  });
}

// The person asked and waits: no need to work in slices.
function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
