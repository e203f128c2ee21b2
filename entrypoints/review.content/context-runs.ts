import { attribute, clean, frameDocument, isShown, plain } from './dom.ts';
import { childNodes, isTyped } from './dom-text.ts';
import { tagOf, typeOf } from './form-proof.ts';
import { isDialog, type Zone, zoneOf } from './zone.ts';

/** One text node as read, with what it stands in. */
export interface Run {
  text: string;
  plain: string;
  element: Element;
  zone: Zone;
  /** 1 to 6 inside a heading, 0 elsewhere. */
  heading: number;
  /** Whether it is the text of a button. */
  button: boolean;
  /** Whether it stands in a modal dialog. */
  modal: boolean;
}

const MOST_NODES = 7000;
const MOST_RUNS = 3000;
const SKIP = /^(script|style|template|noscript|textarea|select|option|svg|canvas|video|object|head)$/;

interface Step {
  node: Node;
  zone: Zone;
  heading: number;
  button: boolean;
  modal: boolean;
}

/**
 * Reads a document's shown texts in order, through shadow roots and frames of the same origin; what a person can type
 * in is left out. `mark` is called for each element met, with the number of runs before it. Yields every 250 nodes;
 * stops at 7,000 nodes.
 */
export function* readRuns(document: Document, mark: (element: Element, at: number) => void): Generator<void, Run[]> {
  const runs: Run[] = [];
  const stack: Step[] = [
    { node: document.body ?? document.documentElement, zone: 'main', heading: 0, button: false, modal: false },
  ];
  for (let seen = 0; seen < MOST_NODES && runs.length < MOST_RUNS; seen++) {
    if (seen % 250 === 249) yield;
    const step = stack.pop();
    if (!step) break;
    if (typeOf(step.node) === 3) {
      const text = clean(step.node.nodeValue);
      const element = step.node.parentElement ?? ((step.node.parentNode as ShadowRoot | null)?.host as Element);
      if (text && element) runs.push({ ...step, text, plain: plain(text), element });
      continue;
    }
    if (typeOf(step.node) !== 1) continue;
    const element = step.node as Element;
    mark(element, runs.length);
    if (
      SKIP.test(tagOf(element)) ||
      attribute(element, 'aria-hidden') === 'true' ||
      isTyped(element) ||
      // What has no attribute is as visible as its parent, but for what the browser folds by itself.
      ((Element.prototype.hasAttributes.call(element) || /^(dialog|p|div)$/.test(tagOf(element))) && !isShown(element))
    )
      continue;
    const inner = tagOf(element) === 'iframe' || tagOf(element) === 'frame' ? frameDocument(element)?.body : null;
    if (inner?.isContentEditable || inner?.ownerDocument.designMode === 'on') continue;
    const next = describe(element, step);
    const children = inner ? [inner] : childNodes(element);
    for (let at = children.length - 1; at >= 0; at--) stack.push({ ...next, node: children[at] as Node });
  }
  return runs;
}

function describe(element: Element, step: Step): Step {
  const name = tagOf(element);
  const role = attribute(element, 'role');
  const level =
    /^h([1-6])$/.exec(name)?.[1] ??
    (role === 'heading' ? attribute(element, 'aria-level') || '2' : name === 'legend' ? '4' : '');
  const modal = step.modal || isDialog(element);
  return {
    node: element,
    zone: modal && !step.modal ? 'main' : zoneOf(element, step.zone),
    heading: level ? Number(level) : step.heading,
    button: step.button || name === 'button' || role === 'button' || role === 'tab' || role === 'option',
    modal,
  };
}
