import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditors, pagesFolder } from '../corpus/editors/build.ts';
import { startChromium } from '../corpus/editors/driver-chromium.ts';
import { startFirefox } from '../corpus/editors/driver-firefox.ts';
import { explain } from '../corpus/editors/known-misses.ts';
import { type Kept, runMatrix } from '../corpus/editors/matrix.ts';
import { type EditorSite, serveEditors } from '../corpus/editors/serve.ts';

// The fast half of `npm run editors`: an editor of each kind, and the promises marked fast. All of them take some ten minutes.
const HALF = {
  chromium: [
    'react-controlled',
    'contenteditable',
    'tiptap',
    'slate',
    'lexical',
    'quill',
    'ckeditor5',
    'tinymce',
    'shadow-closed',
    'iframe-cross',
    'rerender',
    'virtualised',
    'truncating',
  ],
  firefox: ['contenteditable', 'tinymce'],
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
    let results: Kept[] = [];
    beforeAll(async () => {
      const browser = await start();
      results = await runMatrix(browser, { origin: site.origin, pages: HALF[name], fast: true, tabs });
      await browser.close();
    }, 600_000);

    test.for(HALF[name])('%s keeps every promise', (page) => {
      const mine = results.filter((one) => one.page === page);
      expect(mine.length).toBeGreaterThan(4);
      expect(mine.filter((one) => one.miss !== null && !explain(one, name))).toEqual([]);
    });
  });
}
