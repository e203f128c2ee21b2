import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundToAgent, PageState, PopupToAgent } from '../background/protocol.ts';
import { SHOWN_FORMS, SITES_OFF } from '../background/stored-keys.ts';
import { rememberCarets } from '../review.content/caret.ts';
import { combineForms, frameFieldId } from '../review.content/combine-forms.ts';
import { followFields } from '../review.content/fields.ts';
import { isAlive, onMessage, onStored, readStored, send } from '../review.content/native.ts';
import { isServedByParent, type PageReading } from '../review.content/page-reading.ts';
import { isOff, readPlace } from '../review.content/place.ts';
import { reducePage } from '../review.content/reduce-page.ts';
import type { ReviewForm } from '../review.content/review-form.ts';
import { openSession, type Session } from '../review.content/session.ts';
import { shownAt } from '../review.content/shown-form.ts';
import { watch } from '../review.content/watch.ts';

/** What an agent leaves for the next one in the same world to find. */
interface Running {
  isAlive(): boolean;
  end(): void;
}

/**
 * The page agent: finds the review form, docks the panel beside it, and does what the panel asks. One in each frame that has
 * something to write in; `review.content` calls it there, so that all other pages pay for a look and no more.
 */
export default defineUnlistedScript(() => {
  // The topmost frame of an origin reads its same-origin child frames too.
  if (isServedByParent(window)) return;
  const agent = new AbortController();
  const { signal } = agent;
  // It may be asked for twice: by the page's own fields, and by a form in a frame below it.
  const world = globalThis as { bandwise?: Running };
  if (world.bandwise?.isAlive()) return;
  // One of the version before, that has not noticed yet.
  world.bandwise?.end();
  world.bandwise = { isAlive: () => isAlive() && !signal.aborted, end: () => agent.abort() };
  const site = location.host;
  const isTop = window === window.top;
  const memory = rememberCarets(document, signal);
  const frames = new Map<number, ReviewForm>();
  let reading: PageReading | null = null;
  let docksItself = isTop;
  let session: Session | null = null;
  let opening = false;
  let closing: AbortController | null = null;

  const formNow = () => combineForms(reading?.form ?? null, frames);
  const fields = followFields(
    memory,
    (fieldId, text) => {
      if (session) session.showDraft(fieldId, text);
      else if (!docksItself) void send({ type: 'frame-draft', fieldId, text });
    },
    signal,
  );

  let shownForms: unknown = null;
  let watching = new AbortController();
  const look = () => {
    watching.abort();
    watching = new AbortController();
    watch(
      document,
      (newReading) => {
        reading = newReading;
        fields.update(newReading);
        if (isTop) void send({ type: 'page-state', verdict: newReading.verdict });
        void (docksItself ? update() : offerToTop());
      },
      AbortSignal.any([signal, watching.signal]),
      () => shownAt(shownForms, location),
    );
  };
  void readStored([SHOWN_FORMS]).then((stored) => {
    shownForms = stored[SHOWN_FORMS];
    look();
  });
  onStored(
    SHOWN_FORMS,
    (forms) => {
      shownForms = forms;
      look();
    },
    signal,
  );

  onStored(SITES_OFF, (sites) => (isOff(sites, site) ? leave() : void update()), signal);
  onMessage(answer, signal);
  if (!isTop) {
    addEventListener('pagehide', () => !docksItself && void send({ type: 'frame-form', form: null }), {
      signal,
    });
  }

  async function offerToTop(): Promise<void> {
    const taken = await send({ type: 'frame-form', form: reading?.form ?? null });
    if (taken !== false || !reading?.form) return;
    docksItself = true;
    await update();
  }

  async function update(): Promise<void> {
    const form = formNow();
    if (!form) return leave();
    if (session) return session.show(form);
    if (opening) return;
    opening = true;
    const { place, off } = await readPlace(site);
    opening = false;
    const stillThere = formNow();
    if (off || !stillThere || signal.aborted) return;
    closing = new AbortController();
    session = openSession(document, site, place, fields, AbortSignal.any([signal, closing.signal]));
    session.show(stillThere);
    // Nothing tells a page that the extension was updated under it; looking once a second lets the old panel leave.
    const asking = setInterval(() => isAlive() || agent.abort(), 1000);
    closing.signal.addEventListener('abort', () => clearInterval(asking));
  }

  function leave(): void {
    closing?.abort();
    closing = null;
    session = null;
  }

  function answer(raw: unknown): unknown {
    const message = raw as BackgroundToAgent | PopupToAgent;
    switch (message.type) {
      case 'toggle-panel':
        return session?.toggle();
      case 'get-page-state':
        return {
          site,
          verdict: reading?.verdict ?? null,
          form: formNow(),
        } satisfies PageState;
      case 'reduce-page': {
        const form = formNow();
        const people = [form?.employee, ...(form?.fields.map((field) => field.employee) ?? [])];
        return reducePage(
          document,
          people.filter((name) => name != null),
        );
      }
      case 'from-frame-form':
        if (message.form) frames.set(message.frameId, message.form);
        else frames.delete(message.frameId);
        return update();
      case 'from-frame-draft': {
        const { fieldId, frameId } = message;
        return session?.showDraft(fieldId === null ? null : frameFieldId(frameId, fieldId), message.text);
      }
      case 'frame-insert':
        return fields.insert(message.fieldId, message.text);
      case 'frame-undo':
        return fields.undo();
      case 'frame-select':
        return fields.select(message.fieldId);
      case 'frame-return-focus':
        return fields.returnFocus();
    }
  }
});
