import { closest, isShown, parentOf, plain } from './dom.ts';
import { nameOf } from './dom-name.ts';
import { type Crowd, labelOf, tidy } from './field-label.ts';
import { findControls, type RatingControl } from './rating-controls.ts';
import { isOverall, isScale, keepsScale } from './rating-scale.ts';
import type { Rating } from './review-form.ts';

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
  for (const control of findControls(root)) {
    yield;
    if (!isShown(control.element) && !control.parts.some(isShown)) continue;
    if (closest(control.element, '[aria-hidden=true],nav,[role=navigation],[role=search],[role=toolbar]')) continue;
    const label = ratingLabel(control, crowd);
    if (!isScale(control, plain(label))) continue;
    const rating: Rating = { label, scale: control.scale, chosen: control.chosen };
    if (control.range) rating.range = control.range;
    found.push({ rating, element: control.element, overall: isOverall(plain(label)), measures: keepsScale(control) });
  }
  return found;
}

/** The rating that belongs to the question of `anchor`: the first inside its card or row. */
export function ratingOf(anchor: Element, placed: readonly PlacedRating[], crowd: Crowd): PlacedRating | null {
  const row = anchor.closest('tr,[role=row]');
  if (row && crowd.get(row) === 1) return placed.find((each) => row.contains(each.element)) ?? null;
  for (let at = parentOf(anchor), level = 0; at && level < 8; at = parentOf(at), level++) {
    if (crowd.get(at) !== 1 || /^(body|main)$/.test(at.localName)) break;
    const inside = placed.filter((each) => at?.contains(each.element));
    if (inside.length) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return beside(anchor, placed, crowd);
}

/** In a flat form the rating stands before the box with nothing but itself between this box and the one before. */
function beside(anchor: Element, placed: readonly PlacedRating[], crowd: Crowd): PlacedRating | null {
  for (let at: Element | null = anchor, level = 0; at && level < 4; at = parentOf(at), level++) {
    let steps = 4;
    for (
      let each = at.previousElementSibling;
      each && steps-- > 0 && !crowd.get(each);
      each = each.previousElementSibling
    ) {
      const found = placed.find((one) => each === one.element || each?.contains(one.element));
      if (found) return found;
    }
    if ((crowd.get(at) ?? 0) > 1) break;
  }
  return null;
}

function ratingLabel(control: RatingControl, crowd: Crowd): string {
  const { element } = control;
  const column = columnOf(element);
  const own = tidy(nameOf(element).strong);
  if (own) return own;
  if (column) return column;
  return labelOf(element, crowd).text;
}

/** The head of the table column a control stands in. */
export function columnOf(element: Element): string {
  const cell = element.closest('td,[role=cell],[role=gridcell]');
  const row = cell?.closest('tr,[role=row]');
  const table = row?.closest('table,[role=table],[role=grid]');
  const head = table?.querySelector('thead tr,tr:has(th),[role=row]:has([role=columnheader])');
  if (!cell || !row || !head || head === row) return '';
  const cells = [...row.children].filter((each) => each.matches('td,th,[role=cell],[role=gridcell],[role=rowheader]'));
  const heads = [...head.children].filter((each) => each.matches('th,td,[role=columnheader]'));
  return heads.length === cells.length ? tidy(heads[cells.indexOf(cell)]?.textContent ?? '') : '';
}
