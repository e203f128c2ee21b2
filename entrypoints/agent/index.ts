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
import type { ReviewForm, Verdict } from '../review.content/review-form.ts';
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
  let frameVerdict: Verdict | null = null;
  let reading: PageReading | null = null;
  let docksItself = isTop;
  let session: Session | null = null;
  let opening = false;
  let closing: AbortController | null = null;

  const formNow = () => combineForms(reading?.form ?? null, frames);
  let readNow = () => {};
  const fields = followFields(
    memory,
    () => readNow(),
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
    readNow = watch(
      document,
      (newReading) => {
        reading = newReading;
        fields.update(newReading);
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

  onStored(
    SITES_OFF,
    (sites) => {
      if (!isOff(sites, site)) return docksItself && void update();
      leave();
      if (docksItself) tell('off');
    },
    signal,
  );
  onMessage(answer, signal);
  if (!isTop) {
    addEventListener('pagehide', () => !docksItself && void send({ type: 'frame-form', form: null, verdict: null }), {
      signal,
    });
  }

  async function offerToTop(): Promise<void> {
    const { form = null, verdict = null } = reading ?? {};
    const taken = await send({ type: 'frame-form', form, verdict });
    if (taken !== false || !reading?.form) return;
    docksItself = true;
    await update();
  }

  /** The panel follows what the page and its frames hold now. */
  async function update(): Promise<void> {
    const form = formNow();
    if (form && session) session.show(form);
    else if (form) return open();
    else leave();
    tell(form ? 'form' : 'none');
  }

  async function open(): Promise<void> {
    if (opening) return;
    opening = true;
    const { place, off } = await readPlace(site);
    opening = false;
    const form = formNow();
    if (signal.aborted) return;
    tell(off ? 'off' : form ? 'form' : 'none');
    if (off || !form) return;
    closing = new AbortController();
    session = openSession(document, site, place, fields, AbortSignal.any([signal, closing.signal]));
    session.show(form);
    // Nothing tells a page that the extension was updated under it; looking once a second lets the old panel leave.
    const asking = setInterval(() => isAlive() || agent.abort(), 1000);
    closing.signal.addEventListener('abort', () => clearInterval(asking));
  }

  function tell(state: 'form' | 'none' | 'off'): void {
    void send({ type: 'page-state', state });
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
          // The reasons are those of the place where the form is.
          verdict: reading?.form ? reading.verdict : (frameVerdict ?? reading?.verdict ?? null),
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
        if (message.form || frames.size === 0) frameVerdict = message.form && message.verdict;
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
