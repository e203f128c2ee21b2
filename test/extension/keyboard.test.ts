import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, launchEither, type Place } from './either-browser.ts';
import { DRAFT, reviewPage } from './review-page.ts';

// A reviewer who uses no mouse: the keyboard never falls out of the panel, and goes there and back by the shortcut and Esc.
const URL = 'https://acme.myworkday.com/review/1';
const CARET = 4;

describe.each(BROWSERS)('with the keyboard alone, in %s', (name) => {
  let browser: EitherBrowser;
  let options: Place;
  beforeAll(async () => {
    browser = await launchEither(name, (url) => (url === URL ? reviewPage() : null));
    options = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  // What the background does when the shortcut is pressed: a driver's keys never reach those that the browser keeps for itself.
  const shortcut = () =>
    options.evaluate(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      await tabs.sendMessage(tab.id, { type: 'toggle-panel' }, { frameId: 0 });
    })()`);

  test('the focus stays where the work is, from the field to the panel and back', async () => {
    const page = await browser.open(URL);
    const panel = await page.child('/panel.html');
    await panel.waitFor(`document.querySelector('${INSERT}')`);
    await page.evaluate(`document.getElementById('results').focus()`);
    await page.evaluate(`document.getElementById('results').setSelectionRange(${CARET}, ${CARET})`);

    // The shortcut goes to the first wording that fits, or to where the keyboard was before.
    await shortcut();
    await panel.waitFor(
      `document.activeElement.matches('.for-field ${INSERT}, .for-field [aria-label^="Scaffold: "]')`,
    );
    const reached = String(await panel.evaluate('document.activeElement.ariaLabel'));
    await panel.press('Escape');
    await page.waitFor(`document.activeElement.id === 'results'`);
    expect(await page.evaluate(`document.activeElement.selectionStart`)).toBe(CARET);
    await shortcut();
    await panel.waitFor(`document.hasFocus() && document.activeElement.ariaLabel === ${JSON.stringify(reached)}`);

    // Enter puts it in and leaves the caret behind it, in the field.
    await panel.press('Enter');
    await panel.waitFor(`document.querySelector('[role=status]').textContent.includes('Inserted into')`);
    expect(await page.evaluate(`document.activeElement.id`)).toBe('results');
    expect(String(await page.evaluate(`document.activeElement.value`)).length).toBeGreaterThan(DRAFT.length);
    await shortcut();
    await panel.waitFor(`document.hasFocus() && document.activeElement !== document.body`);
    // What went in is taken back from here too.
    await panel.undo();
    await page.waitFor(`document.activeElement.value === ${JSON.stringify(DRAFT)}`);
    await shortcut();
    await panel.waitFor(`document.hasFocus() && document.activeElement !== document.body`);

    // What collapses and opens the panel hands the keyboard on.
    await panel.evaluate(`document.querySelector('[aria-label="Collapse panel"]').focus()`);
    await panel.press('Enter');
    await panel.waitFor(`document.activeElement.ariaLabel === 'Expand panel'`);
    await panel.press('Enter');
    await panel.waitFor(`document.activeElement.ariaLabel === 'Collapse panel'`);

    // From the panel the shortcut collapses it, and goes back to the field; from the rail it opens it.
    await shortcut();
    await page.waitFor(`document.querySelector('bandwise-panel').dataset.state === 'rail'`);
    await page.waitFor(`document.activeElement.id === 'results'`);
    await shortcut();
    await panel.waitFor(`document.hasFocus() && document.activeElement.matches('.panel button')`);
  });
});

const INSERT = '[aria-label^="Insert: "]';

// The address of the extension's own pages is known from a panel, in Chromium only its id is.
async function openOptions(browser: EitherBrowser): Promise<Place> {
  const panel = await (await browser.open(URL)).child('/panel.html');
  const home = await panel.evaluate("globalThis.browser ? location.origin : 'chrome-extension://' + chrome.runtime.id");
  return browser.open(`${home}/options.html`);
}
