/** Puts `body` into the test document under `title`, for one look. */
export function show(title: string, body: string): Document {
  document.title = title;
  document.body.innerHTML = body;
  return document;
}

/** The frame of a manager's review around some questions: enough for the page to be taken for one. */
export function managerReview(questions: string): string {
  return `<main><h1>Manager review</h1><p><strong>Anna Bergqvist</strong> <span>Payroll Administrator</span></p>
    ${questions}<button>Submit review</button></main>`;
}
