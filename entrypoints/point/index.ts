import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SHOWN_FORMS } from '../background/stored-keys.ts';
import { deepActive } from '../review.content/editor-trees.ts';
import { keepInPage } from '../review.content/keep-in-page.ts';
import { readStored, writeStored } from '../review.content/native.ts';
import { formKey, type ShownForm, shownAt } from '../review.content/shown-form.ts';
import { spotOf } from '../review.content/spot.ts';
import { askFor } from './ask.ts';
import { buildCard } from './card.ts';
import { STEPS, type Step } from './targets.ts';

/**
 * "Show Bandwise where to look": a person points at the fields, the rating and the name, each once or not at all. What was
 * pointed at is kept for this form of this site; the page agent hears of it and reads the page anew. Ended by Esc it keeps nothing.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { bandwisePointing?: AbortController };
  world.bandwisePointing?.abort();
  const pointing = new AbortController();
  world.bandwisePointing = pointing;
  void point(document, pointing);
});

async function point(document: Document, pointing: AbortController): Promise<void> {
  const { signal } = pointing;
  const focused = deepActive(document) as HTMLElement | null;
  const card = buildCard(document);
  signal.addEventListener('abort', () => {
    card.host.remove();
    focused?.focus({ preventScroll: true });
  });
  keepInPage(document, card.host, signal);
  card.focus();
  const picked: Record<Step, Element[]> = { fields: [], rating: [], person: [] };
  for (const step of STEPS) picked[step] = await askFor(step, document, card, () => pointing.abort(), signal);
  pointing.abort();
  await keep(picked);
}

/** A step that was skipped leaves what was shown before. */
async function keep(picked: Record<Step, Element[]>): Promise<void> {
  const stored = (await readStored([SHOWN_FORMS]))[SHOWN_FORMS];
  const before = shownAt(stored, location);
  const spot = (element: Element) => spotOf(document, element);
  const [rating, person] = [picked.rating[0], picked.person[0]];
  const form: ShownForm = {
    host: location.host,
    form: formKey(location),
    fields: picked.fields.length ? picked.fields.map(spot) : (before?.fields ?? []),
    rating: rating ? spot(rating) : (before?.rating ?? null),
    person: person ? spot(person) : (before?.person ?? null),
  };
  if (!form.fields.length && !form.rating && !form.person) return;
  const others = Array.isArray(stored) ? stored.filter((one) => one !== before) : [];
  await writeStored({ [SHOWN_FORMS]: [...others, form] });
}
