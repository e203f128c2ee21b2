import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditors, pagesFolder } from '../corpus/editors/build.ts';
import type { EditorBrowser } from '../corpus/editors/driver.ts';
import { startChromium } from '../corpus/editors/driver-chromium.ts';
import { startFirefox } from '../corpus/editors/driver-firefox.ts';
import { explain } from '../corpus/editors/known-misses.ts';
import { runMatrix } from '../corpus/editors/matrix.ts';
import { type EditorSite, serveEditors } from '../corpus/editors/serve.ts';

// The fast half of `npm run editors`: one editor of each kind, the promises marked fast. All of them take some ten minutes.
const HALF = {
  chromium: [
    'textarea',
    'react-controlled',
    'contenteditable',
    'tiptap',
    'slate',
    'lexical',
    'quill',
    'draft',
    'ckeditor5',
    'tinymce',
    'shadow-closed',
    'iframe-cross',
    'rerender',
    'virtualised',
    'truncating',
  ],
  firefox: ['contenteditable', 'lexical', 'tinymce', 'shadow-closed'],
};

let site: EditorSite;
beforeAll(async () => {
  await buildEditors([...new Set(Object.values(HALF).flat())]);
  site = await serveEditors(pagesFolder);
});
afterAll(() => site.close());

for (const [name, start, tabs] of [
  ['chromium', startChromium, 3],
  ['firefox', startFirefox, 1],
] as const) {
  describe(`text put into editors in ${name}`, () => {
    let browser: EditorBrowser;
    beforeAll(async () => {
      browser = await start();
    });
    afterAll(() => browser.close());

    test.for(HALF[name])('%s keeps every promise', { timeout: 180_000 }, async (page) => {
      const results = await runMatrix(browser, { origin: site.origin, pages: [page], fast: true, tabs });
      expect(results.length).toBeGreaterThan(5);
      expect(results.filter((one) => one.miss !== null && !explain(one, name))).toEqual([]);
    });
  });
}
