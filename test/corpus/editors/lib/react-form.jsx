import { createRoot } from 'react-dom/client';
import { LABEL } from './form.js';

/** The review form around a React editor. */
export function ReviewForm({ labelFor, noLabel, children }) {
  return (
    <main>
      <h1>Annual performance review</h1>
      <p>Employee: Alex Morgan</p>
      <p>Job title: Intermediate Platform Engineer</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          window.submitted = true;
        }}
      >
        <div className="field">
          {!noLabel && <label htmlFor={labelFor}>{LABEL}</label>}
          {children}
        </div>
        <p>
          <button type="submit">Submit review</button>
        </p>
      </form>
    </main>
  );
}

/** Renders the page. */
export function show(page) {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(page);
}
