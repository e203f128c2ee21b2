/** A small manager review as an HR site might write it, and pages around it that make life hard. */
export interface PageParts {
  /** Put into <head>, before anything else. */
  head?: string;
  /** Put after the form. */
  after?: string;
  /** Stands in place of the form. */
  body?: string;
}

export const FIELD = 'What results did Alex achieve this year?';
export const DRAFT = 'Alex moved eight services.';

/** The form: a rating chosen, one question with a draft, a submit button that counts how often it was used. */
export const REVIEW_FORM = `
  <h1>Manager review</h1>
  <dl><dt>Employee</dt><dd>Alex Morgan</dd><dt>Job title</dt><dd>Intermediate Platform Engineer</dd><dt>Cycle</dt><dd>2026 annual review</dd></dl>
  <form onsubmit="event.preventDefault(); window.submitted = (window.submitted ?? 0) + 1">
    <label>Overall rating
      <select id="rating"><option value="">Choose</option><option>1 - Unsatisfactory</option><option>2 - Development Needed</option>
      <option selected>3 - Consistently Delivers</option><option>4 - Leading</option><option>5 - Transformative</option></select>
    </label>
    <p><label for="results">${FIELD}</label></p>
    <textarea id="results" rows="5" cols="60">${DRAFT}</textarea>
    <p><label for="next">What should Alex work on next?</label></p>
    <textarea id="next" rows="5" cols="60"></textarea>
    <button>Submit review</button>
  </form>`;

/** A whole document around the form or around `body`. */
export function reviewPage({ head = '', after = '', body = REVIEW_FORM }: PageParts = {}): string {
  return `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>Manager review</title></head><body><main>${body}</main>${after}</body></html>`;
}
