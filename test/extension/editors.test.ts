import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditors, pagesFolder } from '../corpus/editors/build.ts';
import { startChromium } from '../corpus/editors/driver-chromium.ts';
import { startFirefox } from '../corpus/editors/driver-firefox.ts';
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
    'key-catcher',
  ],
  firefox: ['contenteditable', 'tinymce'],
};

const START = { chromium: startChromium, firefox: startFirefox };
const TABS = { chromium: 3, firefox: 1 };
type Browser = keyof typeof HALF;
const BROWSERS = Object.keys(HALF) as Browser[];

const results: Record<Browser, Kept[]> = { chromium: [], firefox: [] };
let site: EditorSite;

// Most of the time is waiting, as people do between two keys: the browsers wait side by side.
beforeAll(async () => {
  // The frame of "iframe-cross" shows the plain text area's page.
  await buildEditors([...new Set(['textarea', ...Object.values(HALF).flat()])]);
  site = await serveEditors(pagesFolder);
  await Promise.all(
    BROWSERS.map(async (name) => {
      const browser = await START[name]();
      results[name] = await runMatrix([browser], {
        origin: site.origin,
        pages: HALF[name],
        fast: true,
        tabs: TABS[name],
      });
      await browser.close();
    }),
  );
}, 600_000);
afterAll(() => site.close());

describe.for(BROWSERS)('text put into editors in %s', (name) => {
  test.for(HALF[name])('%s keeps every promise', (page) => {
    const mine = results[name].filter((one) => one.page === page);
    expect(mine.length).toBeGreaterThan(4);
    expect(mine.filter((one) => one.miss !== null && !one.sameByTyping)).toEqual([]);
  });
});
