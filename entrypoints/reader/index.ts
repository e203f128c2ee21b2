import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageState, PopupToAgent } from '../background/protocol.ts';
import { SHOWN_FORMS } from '../background/stored-keys.ts';
import { isAlive, onMessage, onStored, readStored, send } from '../review.content/native.ts';
import { isServedByParent, type PageReading } from '../review.content/page-reading.ts';
import { shownAt } from '../review.content/shown-form.ts';
import { watch } from '../review.content/watch.ts';
import { agentHere, placeReader, readerHere } from '../review.content/world.ts';

/**
 * The page reader: finds out whether the page is a review form, and reads on while it changes. One in each frame that speaks of a
 * review; the page agent comes only where one was found, so that no other page pays for docking and inserting.
 */
export default defineUnlistedScript(() => {
  // The topmost frame of an origin reads its same-origin child frames too.
  if (isServedByParent(window)) return;
  const here = readerHere();
  // Asked for again, as when the browser starts: the agent may have been refused the first time.
  if (here?.latest()?.form && !agentHere()) void send({ type: 'start-agent' });
  if (here) return;
  const ending = new AbortController();
  const { signal } = ending;
  let latest: PageReading | null = null;
  let readNow = () => {};
  placeReader({
    isAlive: () => isAlive() && !signal.aborted,
    end: () => ending.abort(),
    latest: () => latest,
    readNow: () => readNow(),
  });

  const tell = (reading: PageReading) => {
    latest = reading;
    const agent = agentHere();
    if (agent) agent.read(reading);
    else if (reading.form) void send({ type: 'start-agent' });
    else if (window === window.top) void send({ type: 'page-state', state: 'none' });
  };

  let shownForms: unknown = null;
  let watching = new AbortController();
  const look = () => {
    watching.abort();
    watching = new AbortController();
    readNow = watch(document, tell, AbortSignal.any([signal, watching.signal]), () => shownAt(shownForms, location));
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
  // Where there is an agent it answers: it also knows of the frames below.
  onMessage((message) => {
    if ((message as PopupToAgent).type !== 'get-page-state' || agentHere()) return;
    return { site: location.host, verdict: latest?.verdict ?? null, form: null } satisfies PageState;
  }, signal);
});
