import { textOf } from './dom-text.ts';
import { type Candidate, isEditorBody } from './field-candidates.ts';
import type { Crowd } from './field-label.ts';
import { isName } from './person-name.ts';
import { ratingAt } from './rating.ts';
import type { ReviewForm, Verdict } from './review-form.ts';
import type { ShownForm, Spot } from './shown-form.ts';
import { findSpot } from './spot.ts';

/** What a person pointed at, found again in this page. */
export interface Shown {
  fields: Candidate[];
  rating: Element | null;
  person: Element | null;
}

/** Finds what was shown; null where the page has less than half of the fields shown, for then it is another form. */
export function findShown(document: Document, form: ShownForm): Shown | null {
  const at = (spot: Spot | null) => spot && findSpot(document, spot);
  const fields = form.fields.flatMap((spot) => {
    const element = at(spot);
    return element ? [candidateOf(element)] : [];
  });
  if (fields.length < form.fields.length / 2) return null;
  return { fields, rating: at(form.rating), person: at(form.person) };
}

/** What a person showed outweighs every clue. */
export function judgedAsShown(verdict: Verdict, shown: Shown | null): Verdict {
  if (!shown?.fields.length) return verdict;
  const clue = { name: 'because you showed it here', weight: 20 };
  return { isReviewForm: true, score: verdict.score + clue.weight, clues: [clue, ...verdict.clues] };
}

/** The form with the rating and the name that were shown in place of those that were read. */
export function* formAsShown(form: ReviewForm, shown: Shown | null, crowd: Crowd): Generator<void, ReviewForm> {
  if (!shown) return form;
  const rating = shown.rating && (yield* ratingAt(shown.rating, crowd));
  const employee = shown.person && nameIn(textOf(shown.person, 120));
  return { ...form, rating: rating ?? form.rating, employee: employee ?? form.employee };
}

function candidateOf(element: Element): Candidate {
  const { ownerDocument } = element;
  const frame = ownerDocument.defaultView?.frameElement;
  const anchor = frame && element === ownerDocument.body && isEditorBody(ownerDocument) ? frame : element;
  return { element: element as HTMLElement, anchor };
}

/** The name in a text that was pointed at: the text itself, or what stands beside a separator in it. */
function nameIn(text: string): string | null {
  const parts = [text, ...text.split(/[:|–—•·(),]| - /)].map((part) => part.trim());
  return parts.find(isName) ?? (text.length > 1 && text.length <= 40 ? text : null);
}
