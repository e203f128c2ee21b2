import { defineContentScript } from 'wxt/utils/define-content-script';
import { HR_HOST_PATTERNS } from '../background/hosts.ts';
import type { BackgroundToAgent, PageState, PopupToAgent } from '../background/protocol.ts';
import { combineForms, frameFieldId } from './combine-forms.ts';
import { rememberCarets } from './editor.ts';
import { followFields } from './fields.ts';
import { onMessage, onStored, send } from './native.ts';
import { isServedByParent, type PageReading } from './page-reading.ts';
import { isOff, readPlace, SITES_OFF } from './place.ts';
import type { ReviewForm } from './review-form.ts';
import { openSession, type Session } from './session.ts';
import { watch } from './watch.ts';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** The page agent: notices a review form, docks the panel beside it, and does what the panel asks. One in each frame. */
export default defineContentScript({
  matches: import.meta.env.MODE === 'everywhere' ? EVERYWHERE : [...HR_HOST_PATTERNS],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // The topmost frame of an origin reads its same-origin child frames; the panel stands in the top page.
    if (isServedByParent(window)) return;
    const site = location.host;
    const isTop = window === window.top;
    const memory = rememberCarets(document, ctx.signal);
    const frames = new Map<number, ReviewForm>();
    let reading: PageReading | null = null;
    let docksItself = isTop;
    let session: Session | null = null;
    let opening = false;
    let closing: AbortController | null = null;

    const fields = followFields(
      memory,
      (fieldId, text) => {
        if (session) session.showDraft(fieldId, text);
        else if (!docksItself) void send({ type: 'frame-draft', fieldId, text });
      },
      ctx.signal,
    );

    watch(
      document,
      (newReading) => {
        reading = newReading;
        fields.update(newReading);
        if (isTop) void send({ type: 'page-state', verdict: newReading.verdict });
        void (docksItself ? update() : offerToTop());
      },
      ctx.signal,
    );

    onStored(SITES_OFF, (sites) => (isOff(sites, site) ? leave() : void update()), ctx.signal);
    onMessage(answer, ctx.signal);
    if (!isTop) {
      addEventListener('pagehide', () => !docksItself && void send({ type: 'frame-form', form: null }), {
        signal: ctx.signal,
      });
    }

    async function offerToTop(): Promise<void> {
      const taken = await send({ type: 'frame-form', form: reading?.form ?? null });
      if (taken !== false || !reading?.form) return;
      docksItself = true;
      await update();
    }

    async function update(): Promise<void> {
      const form = combineForms(reading?.form ?? null, frames);
      if (!form) return leave();
      if (session) return session.show(form);
      if (opening) return;
      opening = true;
      const { place, off } = await readPlace(site);
      opening = false;
      const stillThere = combineForms(reading?.form ?? null, frames);
      if (off || !stillThere || ctx.isInvalid) return;
      closing = new AbortController();
      session = openSession(document, site, place, fields, AbortSignal.any([ctx.signal, closing.signal]));
      session.show(stillThere);
      // WXT notices an update of the extension only when asked; asking once a second lets the old panel leave with it.
      const asking = ctx.setInterval(() => ctx.isValid, 1000);
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
            form: combineForms(reading?.form ?? null, frames),
          } satisfies PageState;
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
  },
});
