import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, launchEither, type Place } from './either-browser.ts';
import { DRAFT, FIELD, REVIEW_FORM, reviewPage } from './review-page.ts';

// Where a form may hide, in both browsers and with the release build: the main job has to reach it there.
const SITE = 'https://acme.myworkday.com';
const OTHER = 'https://acme.successfactors.eu';
/** Frames below the page. Firefox loads none below these. */
const DEPTH = 9;

/** The form put by script into a root that the page keeps for itself; the test is let in by `field`. */
const inRoot = (tag: string, mode: string) => `<${tag} id="host"></${tag}><script>
  const root = document.getElementById('host').attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(REVIEW_FORM)};
  window.field = root.getElementById('results');
</script>`;
const inFrame = (src: string) => `<h1>Performance</h1><iframe src="${src}" width="800" height="700"></iframe>`;
const withField = reviewPage({ after: "<script>window.field = document.getElementById('results')</script>" });

const PAGES: Record<string, string> = {
  [`${SITE}/open`]: reviewPage({ body: inRoot('review-form', 'open') }),
  [`${SITE}/closed`]: reviewPage({ body: inRoot('review-form', 'closed') }),
  [`${SITE}/closed-div`]: reviewPage({ body: inRoot('div', 'closed') }),
  [`${SITE}/frames`]: reviewPage({ body: inFrame(`${OTHER}/middle`) }),
  [`${OTHER}/middle`]: reviewPage({ body: inFrame(`${SITE}/form`) }),
  [`${SITE}/form`]: withField,
  // Every second one is of another origin.
  ...Object.fromEntries(
    Array.from({ length: DEPTH }, (_, depth) => [
      `${depth % 2 ? OTHER : SITE}/deep/${depth}`,
      reviewPage({ body: inFrame(`${depth % 2 ? SITE : OTHER}/deep/${depth + 1}`) }),
    ]),
  ),
  [`${DEPTH % 2 ? OTHER : SITE}/deep/${DEPTH}`]: withField,
};

describe.for(BROWSERS)('the main job in %s', (name) => {
  let browser: EitherBrowser;
  beforeAll(async () => {
    browser = await launchEither(name, (url) => PAGES[url] ?? null);
  });
  afterAll(() => browser?.close());

  test.for([
    ['an open shadow root', '/open', []],
    ['a closed shadow root', '/closed', []],
    ['a closed shadow root of a plain element', '/closed-div', []],
    ['a frame of another origin in one of a third', '/frames', ['/middle', '/form']],
    ['documents ten deep', '/deep/0', Array.from({ length: DEPTH }, (_, depth) => `/deep/${depth + 1}`)],
  ] as [string, string, string[]][])('in %s', async ([, path, below]) => {
    const page = await browser.open(SITE + path);
    let inner: Place = page;
    for (const frame of below) inner = await inner.child(frame);
    const panel = await page.child('/panel.html');
    await panel.waitFor(`${TERMS}.Reviewing === 'Alex Morgan' && ${TERMS}.Rating?.includes('Consistently Delivers')`);
    await inner.evaluate('void field.focus()');
    const insert = 'document.querySelector(\'button[aria-label^="Insert: "]\')';
    await panel.waitFor(insert);
    await panel.click('button[aria-label^="Insert: "]');
    await panel.waitFor(
      `document.querySelector('[role=status]').textContent.includes(${JSON.stringify(`Inserted into ${FIELD}`)})`,
    );
    const text = String(await inner.evaluate('field.value'));
    expect(text.length).toBeGreaterThan(DRAFT.length + 10);
    expect(text).toContain(DRAFT);
    expect(await page.evaluate("document.querySelectorAll('bandwise-panel').length")).toBe(1);
  });
});

const TERMS =
  'Object.fromEntries([...document.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]))';
