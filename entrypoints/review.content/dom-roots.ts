import { frameDocument, shadowOf } from './dom.ts';

/** Every tree the agent of this document serves: the document, its shadow roots, its same-origin frames, and theirs. */
export interface Roots {
  roots: (Document | ShadowRoot)[];
  frames: Element[];
}

const MOST_ROOTS = 400;
const MOST_ELEMENTS = 150_000;
const MOST_DEPTH = 10;

/** Walks all elements once, in steps: yields every 1,000 elements. Bounded in elements, roots and frame depth. */
export function* findRoots(document: Document): Generator<void, Roots> {
  const roots: Roots['roots'] = [document];
  const frames: Element[] = [];
  const depths = [0];
  let seen = 0;
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] as Document | ShadowRoot;
    const depth = depths[at] ?? 0;
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1);
    for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
      if (++seen > MOST_ELEMENTS) return { roots, frames };
      if (seen % 1000 === 0) yield;
      let inner: Document | ShadowRoot | null = shadowOf(node);
      let step = 0;
      if (!inner && (node.localName === 'iframe' || node.localName === 'frame')) {
        frames.push(node);
        inner = depth < MOST_DEPTH ? frameDocument(node) : null;
        step = 1;
      }
      if (inner && roots.length < MOST_ROOTS) {
        roots.push(inner);
        depths.push(depth + step);
      }
    }
  }
  return { roots, frames };
}
