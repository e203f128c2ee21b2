import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundToAgent, PageState, PopupToAgent } from '../background/protocol.ts';
import { SITES_OFF } from '../background/stored-keys.ts';
import { rememberCarets } from '../review.content/caret.ts';
import { combineForms, frameFieldId } from '../review.content/combine-forms.ts';
import { followFields } from '../review.content/fields.ts';
import { isAlive, onMessage, onStored, send } from '../review.content/native.ts';
import { isServedByParent, type PageReading } from '../review.content/page-reading.ts';
import { isOff, readPlace } from '../review.content/place.ts';
import { reducePage } from '../review.content/reduce-page.ts';
import type { ReviewForm, Verdict } from '../review.content/review-form.ts';
import { openSession, type Session } from '../review.content/session.ts';
import { agentHere, endOrphanedReader, placeAgent, readerHere } from '../review.content/world.ts';

/**
 * The page agent: docks the panel beside the review form, and does what the panel asks. One in each frame in which the page
 * reader found a form, and one in the top page above such a frame.
 */
export default defineUnlistedScript(() => {
  // It may be asked for twice: by the page's own form, and by one in a frame below it.
  if (isServedByParent(window) || agentHere()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  placeAgent({ isAlive: () => isAlive() && !signal.aborted, end, read });
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
  const fields = followFields(
    memory,
    () => readerHere()?.readNow(),
    (fieldId, text) => {
      if (session) session.showDraft(fieldId, text);
      else if (!docksItself) void send({ type: 'frame-draft', fieldId, text });
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
  const already = readerHere()?.latest();
  if (already) read(already);
  if (!isTop) {
    addEventListener('pagehide', () => !docksItself && void send({ type: 'frame-form', form: null, verdict: null }), {
      signal,
    });
  }

  function read(newReading: PageReading): void {
    reading = newReading;
    fields.update(newReading);
    void (docksItself ? update() : offerToTop());
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
    const asking = setInterval(() => isAlive() || leaveForGood(), 1000);
    closing.signal.addEventListener('abort', () => clearInterval(asking));
  }

  function tell(state: 'form' | 'none' | 'off'): void {
    void send({ type: 'page-state', state });
  }

  function leaveForGood(): void {
    endOrphanedReader();
    end();
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
        return update().then(() => true);
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
