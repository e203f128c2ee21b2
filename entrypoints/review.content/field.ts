import { type Candidate, candidateFrame, candidatesIn, isEditorBody } from './field-candidates.ts';
import { type Crowd, cardTitle, crowdOf, isBare, labelOf } from './field-label.ts';
import { limitsOf } from './field-limits.ts';
import { twinOf } from './field-twin.ts';
import type { PlacedRating } from './rating.ts';
import type { ReviewField } from './review-form.ts';

/** A field as plain data, with the elements behind it. `placed` is filled in once the ratings are known. */
export interface FieldFound extends ReviewField {
  element: HTMLElement;
  anchor: Element;
  bare: boolean;
  /** As `Label.own` and `Label.group`. */
  own: boolean;
  group: string;
  placed: PlacedRating | null;
}

const ids = new WeakMap<Element, string>();
const agent = Math.random().toString(36).slice(2, 8);
let count = 0;

/** The fields of all trees in page order, or those that were `shown`, with their questions and limits. Yields after each. */
export function* findFields(
  roots: readonly (Document | ShadowRoot)[],
  frames: readonly Element[],
  shown: readonly Candidate[] = [],
): Generator<void, { fields: FieldFound[]; crowd: Crowd }> {
  const candidates: Candidate[] = [...shown];
  for (const root of shown.length ? [] : roots) {
    if (root.nodeType === 9 && isEditorBody(root as Document)) continue;
    candidates.push(...(yield* candidatesIn(root)));
  }
  for (const frame of shown.length ? [] : frames) {
    const found = candidateFrame(frame);
    if (found) candidates.push(found);
  }
  const crowd = crowdOf(candidates.map((each) => each.anchor));
  const fields: FieldFound[] = [];
  for (const { element, anchor } of candidates) {
    yield;
    const label = labelOf(anchor, crowd);
    const limits = limitsOf(element, anchor, `${label.text} ${label.help ?? ''}`, crowd);
    fields.push({
      id: idOf(element) ?? idOf(twinOf(anchor, crowd, (area) => ids.has(area))) ?? newId(element),
      label: label.text,
      help: label.help,
      kind: 'comment',
      ...limits,
      rating: null,
      employee: null,
      jobTitle: null,
      element,
      anchor,
      bare: isBare(label.text),
      own: label.own,
      group: label.group,
      placed: null,
    });
  }
  const seen = fields.map((field) => field.label);
  for (const field of fields) {
    const isRepeated = !field.own && field.label && seen.indexOf(field.label) !== seen.lastIndexOf(field.label);
    const title = isRepeated ? cardTitle(field.anchor, field.label, crowd) : '';
    if (title) Object.assign(field, { label: title, group: field.label, bare: false });
  }
  return { fields, crowd };
}

/** The id that the element has had so far. An editor that hid a text area known already stands in for it: the same field. */
function idOf(element: Element | null): string | undefined {
  return element ? ids.get(element) : undefined;
}

function newId(element: Element): string {
  const id = `f${agent}-${++count}`;
  ids.set(element, id);
  return id;
}
