import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxFrame, type FirefoxWithBandwise, launchFirefox } from '../browsers/firefox.ts';
import { reviewPage } from './review-page.ts';

// "Use Bandwise on this site", by the real permission. In Firefox, where a test may grant it without a hand on the prompt.
const BUILT_IN = 'https://acme.myworkday.com/review';
const SITE = 'https://hr.unlisted.example';
const PATTERN = `${SITE}/*`;

let firefox: FirefoxWithBandwise;
let options: FirefoxFrame;

beforeAll(async () => {
  firefox = await launchFirefox({ serve: (url) => (url.endsWith('favicon.ico') ? null : reviewPage()) });
  const known = await firefox.open(BUILT_IN);
  const panel = await known.child('/panel.html');
  options = await firefox.open(`${await panel.evaluate('location.origin')}/options.html`);
});
afterAll(() => firefox?.close());

test('a site that nobody added is left alone', async () => {
  expect(await granted()).toBe(false);
  const page = await firefox.open(`${SITE}/before`);
  await page.click('textarea');
  await page.type('It works without us.');
  expect(await page.count('bandwise-panel')).toBe(0);
});

test('a site that was added gets the panel', async () => {
  // A browser grants only what a click asks for. The popup's own button needs a toolbar click, which no driver of Firefox makes.
  await options.evaluate(`{
    const grant = document.createElement('button');
    grant.id = 'grant';
    grant.textContent = 'Use Bandwise there';
    grant.onclick = async () => {
      document.body.dataset.granted = await browser.permissions.request({ origins: [${JSON.stringify(PATTERN)}] });
    };
    document.body.prepend(grant);
  }`);
  await options.click('#grant');
  await options.waitFor("document.body.dataset.granted === 'true'");
  await registered(true);
  const page = await firefox.open(`${SITE}/added`);
  await page.waitFor("document.querySelector('bandwise-panel')");
});

test('the options list it, and one click there withdraws it', async () => {
  await options.evaluate('location.reload()');
  await options.waitFor(`document.querySelector('#sites .rows')?.textContent.includes(${JSON.stringify(PATTERN)})`);
  await options.evaluate("document.querySelector('#sites .rows button').scrollIntoView({ block: 'center' })");
  await options.click({ role: 'button', name: `Stop using Bandwise on ${PATTERN}` });
  await options.waitFor(`!document.querySelector('#sites .rows')?.textContent.includes(${JSON.stringify(PATTERN)})`);
  expect(await granted()).toBe(false);
  await registered(false);
  const page = await firefox.open(`${SITE}/withdrawn`);
  await page.click('textarea');
  await page.type('Alone again.');
  expect(await page.count('bandwise-panel')).toBe(0);
});

function granted() {
  return options.evaluate(`browser.permissions.contains({ origins: [${JSON.stringify(PATTERN)}] })`);
}

// The background registers the page agent after the permission changed; the page is opened only then.
async function registered(expected: boolean): Promise<void> {
  const matches = '(await browser.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches)';
  const until = `(async () => { while ((${matches}).includes(${JSON.stringify(PATTERN)}) !== ${expected}) await new Promise((go) => setTimeout(go, 50)); return true })()`;
  expect(await options.evaluate(until)).toBe(true);
}
