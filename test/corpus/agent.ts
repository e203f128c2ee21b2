import { awaitForm } from '../../entrypoints/review.content/await-form.ts';
import { detect } from '../../entrypoints/review.content/detect.ts';
import { isServedByParent, type PageReading } from '../../entrypoints/review.content/page-reading.ts';
import { watch } from '../../entrypoints/review.content/watch.ts';

/** What runs in every frame of a corpus page: the same parts as the page agent, and a way to ask what they read. */
const state: { isAwake: boolean; last: PageReading | null; calls: number } = { isAwake: false, last: null, calls: 0 };

if (!isServedByParent(window)) {
  const { signal } = new AbortController();
  const start = async () => {
    await awaitForm(document, signal);
    state.isAwake = true;
    watch(
      document,
      (reading) => {
        state.last = reading;
        state.calls += 1;
      },
      signal,
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else void start();
}

const plainReading = (reading: PageReading | null) => reading && { verdict: reading.verdict, form: reading.form };

/** A fresh look, the last that `watch` told, and each editable marked with its place in the list of fields. */
const ask = () => {
  if (isServedByParent(window)) return null;
  const start = performance.now();
  const now = detect(document);
  const cost = performance.now() - start;
  const places = [...now.editables.values()];
  for (const [at, element] of places.entries()) element.setAttribute('data-corpus-field', String(at));
  // Where nothing wakes the agent it tells nothing, and that is right of a page without a form.
  const watched = state.isAwake || now.verdict.isReviewForm ? state.last : now;
  return {
    now: plainReading(now),
    watched: plainReading(watched),
    isAwake: state.isAwake,
    calls: state.calls,
    cost,
  };
};

Object.assign(window, { corpusAgent: ask });
