import type { ReviewForm, Verdict } from './review-form.ts';

/** What one look at a page found: the verdict with its reasons, the form as plain data, and the elements behind its fields. */
export interface PageReading {
  verdict: Verdict;
  /** Null unless the verdict is a review form. */
  form: ReviewForm | null;
  /** `ReviewField.id` to the element that takes the text: a textarea, an input, an editing host or a frame's body. */
  editables: Map<string, HTMLElement>;
}

/** Whether the agent of a readable parent document reads this window too, so that its own agent must stay silent. */
export function isServedByParent(window: Window): boolean {
  try {
    return window.parent !== window && Boolean(window.parent.document);
  } catch {
    return false;
  }
}
