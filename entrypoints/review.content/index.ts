import { defineContentScript } from 'wxt/utils/define-content-script';
import { HR_HOST_PATTERNS } from '../background/hosts.ts';
import { awaitForm } from './await-form.ts';
import { isAlive, send } from './native.ts';
import { isServedByParent } from './page-reading.ts';
import { waitAlone } from './world.ts';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** All that most pages ever get: waits, cheaply, for something to write in and a word about reviews, and then asks for the page reader. */
export default defineContentScript({
  matches: import.meta.env.MODE === 'everywhere' ? EVERYWHERE : [...HR_HOST_PATTERNS],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Compiling us was task enough for now.
    void scheduler.postTask(() => {
      // The topmost frame of an origin reads its same-origin child frames too.
      if (isServedByParent(window)) return;
      awaitForm(document, waitAlone(), isAlive).then(
        () => send({ type: 'start-reader' }),
        () => {},
      );
    });
  },
});
