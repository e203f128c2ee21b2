import { closest, isShown, parentOf, plain } from './dom.ts';
import { nameOf } from './dom-name.ts';
import { textOf } from './dom-text.ts';
import { type Crowd, isBare, labelOf, questionAbove, tidy } from './field-label.ts';
import { childrenOf, elementBefore, findIn, holds, matches, tagOf } from './form-proof.ts';
import { findControls, type RatingControl } from './rating-controls.ts';
import { isOverall, isScale, keepsScale } from './rating-scale.ts';
import type { Rating } from './review-form.ts';
import { columnOf } from './table-column.ts';
import { RATING } from './words.ts';

/** A rating and the element that carries it. */
export interface PlacedRating {
  rating: Rating;
  element: Element;
  /** Whether its label names the whole, not one question. */
  overall: boolean;
  /** Whether its words (or numbers) measure work rather than agreement. */
  measures: boolean;
}

/**
 * The rating controls of one tree, in page order: radio groups, selects, listboxes, sliders, stars, segmented buttons and
 * typed numbers, as far as their options or label say that they rate. Yields between controls.
 */
export function* ratingsIn(root: Document | ShadowRoot, crowd: Crowd): Generator<void, PlacedRating[]> {
  const found: PlacedRating[] = [];
  for (const control of yield* findControls(root)) {
    yield;
    if (!isShown(control.element) && !control.parts.some(isShown)) continue;
    if (closest(control.element, '[aria-hidden=true],nav,[role=navigation],[role=search],[role=toolbar]')) continue;
    const { label, group } = ratingLabel(control, crowd);
    if (!isScale(control, plain(`${label} ${group}`))) continue;
    const rating: Rating = { label, scale: control.scale, chosen: control.chosen };
    if (control.range) rating.range = control.range;
    found.push({
      rating,
      element: control.element,
      overall: isOverall(plain(label)) || (isBare(label) && isOverall(plain(group))),
      measures: keepsScale(control),
    });
  }
  return found;
}

/** The rating control at an element that a person pointed at, whatever its words say; null where it is none. */
export function* ratingAt(element: Element, crowd: Crowd): Generator<void, Rating | null> {
  for (const control of yield* findControls(element.getRootNode() as Document | ShadowRoot)) {
    const isMeant = [control.element, ...control.parts].some((part) => element === part || element.contains(part));
    if (!isMeant && !control.element.contains(element)) continue;
    const rating: Rating = { label: ratingLabel(control, crowd).label, scale: control.scale, chosen: control.chosen };
    return control.range ? { ...rating, range: control.range } : rating;
  }
  return null;
}

/** The ratings below each element, up to twelve levels above them. */
export type RatingsUnder = Map<Element, PlacedRating[]>;

/** Sorts ratings by the elements that hold them, so that no field has to ask them all. */
export function ratingsUnder(placed: readonly PlacedRating[]): RatingsUnder {
  const under: RatingsUnder = new Map();
  for (const each of placed) {
    let at: Element | null = each.element;
    for (let level = 0; at && level < 12; level++) {
      const list = under.get(at);
      if (list) list.push(each);
      else under.set(at, [each]);
      at = parentOf(at);
    }
  }
  return under;
}

/** The rating that belongs to the question of a field: in its row, in its card, or right above where a page is flat. */
export function ratingOf(field: Asked, under: RatingsUnder, crowd: Crowd): PlacedRating | null {
  const { anchor } = field;
  const row = anchor.closest('tr,[role=row]');
  const inRow = row && crowd.get(row) === 1 ? under.get(row)?.[0] : undefined;
  if (inRow) return inRow;
  let at: Element = anchor;
  for (let level = 0; level < 10; level++) {
    const parent = parentOf(at);
    if (!parent || /^(body|main|form)$/.test(tagOf(at))) return null;
    const isCard = crowd.get(parent) === 1;
    const inside = isCard ? (under.get(parent) ?? []) : beside(at, under, crowd);
    const isPart = isCard && !matches(parent, 'section,[role=tabpanel],[role=region]');
    if (inside.length)
      return inside.length === 1 && inside[0] && belongs(inside[0], field, isCard, isPart) ? inside[0] : null;
    if ((crowd.get(parent) ?? 0) > 1 && level > 0 && at !== anchor) return null;
    at = parent;
  }
  return null;
}

type Asked = { anchor: Element; label: string; own: boolean; bare: boolean; group: string };

/** A box with a question of its own shares a rating only if that has none: "Rating", or the same words. */
function belongs(each: PlacedRating, field: Asked, isCard: boolean, isPart: boolean): boolean {
  const { label } = each.rating;
  const isSame = !label || label === field.label || label === field.group || isBare(label) || field.bare;
  // "Overall rating" and "Overall comment" are halves of one question.
  const isWhole = each.overall && isOverall(plain(field.label));
  return isSame || (isPart && isWhole) || (isCard && !field.own && !each.overall);
}

/** In a flat form: what stands between this box and the one before. */
function beside(at: Element, under: RatingsUnder, crowd: Crowd): PlacedRating[] {
  const found: PlacedRating[] = [];
  let steps = 4;
  for (let each = elementBefore(at); each && steps-- > 0 && !crowd.get(each); each = elementBefore(each))
    found.push(...(under.get(each) ?? []));
  return found;
}

function ratingLabel(control: RatingControl, crowd: Crowd): { label: string; group: string } {
  const { element } = control;
  const name = tidy(nameOf(element).strong);
  // A list may be named by what is chosen in it, too.
  const named = control.chosen && name.endsWith(control.chosen) ? tidy(name.slice(0, -control.chosen.length)) : name;
  // "Score: Teamwork" says what the row says.
  const [, kind = '', subject = ''] = /^([^:]+): (.+)$/.exec(named) ?? [];
  const own = subject && isBare(kind) ? subject : named;
  const label = own && !isBare(own) ? null : labelOf(element, crowd);
  const above = own ? '' : overOptions(control, crowd);
  const group = above || (label ? label.group || label.text : '');
  // The last row of a table of marks may be the mark for all.
  const column = isOverall(plain(questionAbove(element, crowd))) ? '' : columnOf(element);
  const isRowName =
    own === named && column !== '' && RATING.test(plain(column)) && own !== '' && questionAbove(element, crowd) === own;
  // A library's own word for the widget is no label, and the name of the row is the question's.
  const said = isRowName || (/segment|slider|star|select|control/i.test(own) && isBare(own) && group) ? '' : own;
  const near = above || (label && (RATING.test(plain(label.text)) || isOverall(plain(label.text))) ? label.text : '');
  return { label: said || column || near || columnAbove(element) || label?.text || '', group };
}

/** The question where options lie loose in a card beside it, with no group around them. */
function overOptions({ element, parts }: RatingControl, crowd: Crowd): string {
  let at = parts[0];
  if (!at || at === element || matches(element, '[role=radiogroup],[role=group],fieldset,ul,ol,tr,td')) return '';
  for (let up = parentOf(at); up && up !== element; up = parentOf(up)) at = up;
  return elementBefore(at) ? questionAbove(at, crowd) : '';
}

/** The head of a column that only looks like one: a short text above, at the same left edge, with no control in it. */
function columnAbove(element: Element): string {
  const { left, top } = boxOf(element);
  let at = element;
  for (let level = 0; level < 5; level++) {
    const parent = parentOf(at);
    if (!parent) return '';
    for (const each of [...childrenOf(parent)].slice(0, 12)) {
      if (holds(each, element)) break;
      for (const cell of [each, ...[...childrenOf(each)].slice(0, 12)]) {
        const box = boxOf(cell);
        if (Math.abs(box.left - left) > 14 || box.bottom > top + 1 || box.height === 0 || box.height > 60) continue;
        const text = isHead(cell, box.top) ? textOf(cell, 40) : '';
        if (RATING.test(plain(text)) && !findIn(cell, 'input,select,textarea,button').length) return tidy(text);
      }
    }
    at = parent;
  }
  return '';
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Heads stand beside other heads, on one line. */
function isHead(cell: Element, top: number): boolean {
  if (/^h\d$|^header$/.test(tagOf(cell))) return false;
  const parent = parentOf(cell);
  return (parent ? [...childrenOf(parent)] : [])
    .slice(0, 12)
    .some((each) => each !== cell && Math.abs(boxOf(each).top - top) < 6 && textOf(each, 20) !== '');
}
