import { detect } from '../../entrypoints/review.content/detect.ts';
import { isServedByParent, type PageReading } from '../../entrypoints/review.content/page-reading.ts';
import { watch } from '../../entrypoints/review.content/watch.ts';

/** What runs in every frame of a corpus page: the same parts as the page agent, and a way to ask what they read. */
const state: { last: PageReading | null; calls: number } = { last: null, calls: 0 };

if (!isServedByParent(window)) {
  const start = () =>
    watch(
      document,
      (reading) => {
        state.last = reading;
        state.calls += 1;
      },
      new AbortController().signal,
    );
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
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
  return { now: plainReading(now), watched: plainReading(state.last), calls: state.calls, cost };
};

Object.assign(window, { corpusAgent: ask });
