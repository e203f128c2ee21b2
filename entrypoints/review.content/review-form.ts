/** The plain data that leaves the page agent: what a review form is, with no element and no text a reviewer wrote. */

/** A named, weighted reason for or against "this is a review form". `weight` is positive for, negative against. */
export interface Clue {
  name: string;
  weight: number;
}

/** The sum of the clues that spoke. `isReviewForm` is what the page agent acts on. */
export interface Verdict {
  isReviewForm: boolean;
  score: number;
  clues: Clue[];
}

export type ReviewKind = 'self' | 'manager' | 'peer' | 'upward';

/**
 * A rating control as the page prints it. `scale` holds the labels in page order (empty for a free number or a list that
 * is not in the DOM); `chosen` is the label chosen, or null. `range` is set for sliders and typed numbers with known ends.
 */
export interface Rating {
  label: string;
  scale: string[];
  chosen: string | null;
  range?: { min: number; max: number };
}

export type FieldKind = 'comment' | 'goal' | 'development' | 'summary';

/** One question and its editable. `id` is unique within the tab and stable while the editable is in the page. */
export interface ReviewField {
  id: string;
  label: string;
  help: string | null;
  kind: FieldKind;
  /** Limit in characters, from an attribute, a counter or help text. */
  maxLength: number | null;
  maxWords: number | null;
  /** The rating of the same question, if it has one. */
  rating: Rating | null;
  /** Set where one page holds many people (calibration grids). */
  employee: string | null;
  jobTitle: string | null;
}

export interface ReviewForm {
  /** The person reviewed as the page writes the name; null when the page does not say. */
  employee: string | null;
  jobTitle: string | null;
  kind: ReviewKind | null;
  /** "2026 annual", as written on the page. */
  cycle: string | null;
  /** The overall rating, or the first item's where only items are rated. */
  rating: Rating | null;
  /** Ratings that belong to no comment field. */
  itemRatings: Rating[];
  fields: ReviewField[];
}
