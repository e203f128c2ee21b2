import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditors, pagesFolder } from '../corpus/editors/build.ts';
import type { EditorBrowser } from '../corpus/editors/driver.ts';
import { startChromium } from '../corpus/editors/driver-chromium.ts';
import { runMatrix } from '../corpus/editors/matrix.ts';
import { panelTab } from '../corpus/editors/panel-tab.ts';
import { spendTime } from '../corpus/editors/quiet.ts';
import { type EditorSite, serveEditors } from '../corpus/editors/serve.ts';

// A lean part of `npm run editors -- --panel` and of `npm run editors:quiet`: an editor of each kind, the promises that end with Ctrl+Z.
const PAGES = ['textarea', 'tiptap', 'lexical', 'tinymce', 'sceditor'];
const NAMED = ['typed just before', 'chosen by keyboard', 'undo from the panel'];
// Where the browser moves the caret, so that the same keys do the same each time.
const QUIET = ['react-controlled', 'contenteditable', 'plaintext-only'];

let site: EditorSite;
let beside: EditorBrowser;
beforeAll(async () => {
  await buildEditors([...new Set([...PAGES, ...QUIET])]);
  site = await serveEditors(pagesFolder);
  beside = await startChromium({ withPanel: true });
}, 200_000);
afterAll(() => Promise.all([beside?.close(), site?.close()]));

test('the panel’s own buttons put text into editors, and one Ctrl+Z takes it out', { timeout: 200_000 }, async () => {
  const wish = { origin: site.origin, pages: PAGES, named: NAMED, withPanel: true, tabs: 1 };
  const results = await runMatrix([beside], wish);
  expect(results).toHaveLength(PAGES.length * NAMED.length);
  expect(results.filter((one) => one.miss !== null)).toEqual([]);
});

describe('with no Insert pressed, nothing but the keys typed changes a byte beside the panel', () => {
  test.for(QUIET)('in %s', { timeout: 60_000 }, async (page) => {
    const tab = panelTab(await beside.tab());
    await tab.open(`${site.origin}/${page}.html?draft=First%20line.%0ASecond%20line.`);
    expect(await spendTime(tab, 4, 7, true)).toBeNull();
    await tab.close();
  });
});
