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

/** Forty competencies of which the page holds the eight that are in view; its rows are used again for others. */
const VIRTUAL = `<h1>Manager review</h1><dl><dt>Employee</dt><dd>Alex Morgan</dd><dt>Cycle</dt><dd>2026 annual review</dd></dl>
<div id="list" style="height:480px;overflow:auto"><div style="height:4800px;position:relative"></div></div><script>
  const list = document.getElementById('list');
  const texts = {};
  function draw() {
    const first = Math.min(32, Math.floor(list.scrollTop / 120));
    list.firstChild.innerHTML = Array.from({ length: 8 }, (_, at) => first + at).map((n) =>
      '<section style="position:absolute;top:' + n * 120 + 'px"><h3>Competency ' + (n + 1) + '</h3>' +
      '<textarea cols="50" rows="3" id="t' + n + '" aria-label="Comments on competency ' + (n + 1) + '"></textarea></section>').join('');
    for (const area of list.querySelectorAll('textarea')) {
      area.value = texts[area.id] ?? '';
      area.oninput = () => (texts[area.id] = area.value);
    }
  }
  list.addEventListener('scroll', draw);
  draw();
</script>`;

/** Two steps with questions, then one that only sums up. */
const WIZARD = `<h1>Manager review</h1><dl><dt>Employee</dt><dd>Alex Morgan</dd><dt>Cycle</dt><dd>2026 annual review</dd></dl>
<div id="step"></div><script>
  const steps = [
    '<h2>Results</h2><label>What results did Alex achieve this year?<textarea cols="60" rows="5"></textarea></label>',
    '<h2>Growth</h2><label>What should Alex work on next?<textarea cols="60" rows="5"></textarea></label>',
    '<h2>Done</h2><p>Thank you. Your answers were sent to HR.</p>',
  ];
  function go(at, push = true) {
    if (push) history.pushState({ at }, '', '/wizard/' + at);
    document.getElementById('step').innerHTML = steps[at];
  }
  addEventListener('popstate', (event) => go(event.state?.at ?? 0, false));
  go(0, false);
</script>`;

const PAGES: Record<string, string> = {
  [`${SITE}/open`]: reviewPage({ body: inRoot('review-form', 'open') }),
  [`${SITE}/closed`]: reviewPage({ body: inRoot('review-form', 'closed') }),
  [`${SITE}/closed-div`]: reviewPage({ body: inRoot('div', 'closed') }),
  [`${SITE}/frames`]: reviewPage({ body: inFrame(`${OTHER}/middle`) }),
  [`${OTHER}/middle`]: reviewPage({ body: inFrame(`${SITE}/form`) }),
  [`${SITE}/form`]: withField,
  [`${SITE}/list`]: reviewPage({ body: VIRTUAL }),
  [`${SITE}/wizard`]: reviewPage({ body: WIZARD }),
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
    await expect.poll(() => page.evaluate("document.querySelectorAll('bandwise-panel').length")).toBe(1);
  });

  test('in a virtual list: the fields follow the rows, there and back', async () => {
    const page = await browser.open(`${SITE}/list`);
    const panel = await page.child('/panel.html');
    await panel.waitFor(`${FIELDS}.join() === ${rows(1)}`);
    await page.evaluate("document.getElementById('list').scrollTop = 2400");
    await panel.waitFor(`${FIELDS}.join() === ${rows(21)}`);
    await page.evaluate("document.getElementById('list').scrollTop = 0");
    await panel.waitFor(`${FIELDS}.join() === ${rows(1)}`);
  });

  test('in a wizard: the panel asks what the step asks, and is gone after the last', async () => {
    const page = await browser.open(`${SITE}/wizard`);
    const first = `${FIELDS}.join() === 'What results did Alex achieve this year?'`;
    await (await page.child('/panel.html')).waitFor(first);
    await page.evaluate('go(1)');
    await (await page.child('/panel.html')).waitFor(`${FIELDS}.join() === 'What should Alex work on next?'`);
    await page.evaluate('go(2)');
    await page.waitFor("!document.querySelector('bandwise-panel')");
    await page.evaluate('history.go(-2)');
    await page.waitFor("document.querySelector('bandwise-panel')");
    await (await page.child('/panel.html')).waitFor(first);
  });

  test('Esc in the panel goes back to the field in a frame of another origin', async () => {
    const page = await browser.open(`${SITE}/frames`);
    const form = await (await page.child('/middle')).child('/form');
    const panel = await page.child('/panel.html');
    await panel.waitFor(`${TERMS}.Reviewing === 'Alex Morgan'`);
    await form.click('#next');
    await form.waitFor("document.activeElement?.id === 'next' && document.hasFocus()");
    await panel.waitFor(
      "document.querySelector('select option:checked') && [...document.querySelectorAll('option:checked')].some((one) => one.textContent === 'What should Alex work on next?')",
    );
    await panel.click('input[type=search]');
    await panel.waitFor('document.hasFocus()');
    await panel.press('Escape');
    await form.waitFor("document.activeElement?.id === 'next' && document.hasFocus()");
  });
});

const FIELDS = "[...document.querySelectorAll('.for-field select option')].map((option) => option.textContent)";
const rows = (first: number) =>
  JSON.stringify(Array.from({ length: 8 }, (_, at) => `Comments on competency ${first + at}`).join());
const TERMS =
  'Object.fromEntries([...document.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]))';
