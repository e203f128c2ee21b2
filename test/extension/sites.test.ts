import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../browsers/build.ts';
import { type FirefoxFrame, type FirefoxWithBandwise, launchFirefox } from '../browsers/firefox.ts';
import { reviewPage } from './review-page.ts';

// "Use Bandwise on this site", by the real permission. In Firefox, where a test may grant it without a hand on the prompt.
const BUILT_IN = 'https://acme.myworkday.com/review';
const SITE = 'https://hr.unlisted.example';
const PATTERN = `${SITE}/*`;

let firefox: FirefoxWithBandwise;
let options: FirefoxFrame;

const profile = mkdtempSync(path.join(tmpdir(), 'bandwise-sites-'));
beforeAll(async () => {
  await start();
  await firefox.installForGood(buildFolder('firefox-mv3'), '0.1.1');
  await openOptions();
});
afterAll(async () => {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

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

test('the site stays added when the browser starts anew', async () => {
  await firefox.close();
  await start();
  const page = await firefox.open(`${SITE}/restarted`);
  await page.waitFor("document.querySelector('bandwise-panel')");
  await openOptions();
  await expect.poll(granted).toBe(true);
});

test('and when the extension is updated, with the pages that are open then', async () => {
  const open = await firefox.open(`${SITE}/open-meanwhile`);
  await open.waitFor("document.querySelector('bandwise-panel')");
  await open.evaluate("document.querySelector('bandwise-panel').dataset.before = 'update'");
  await firefox.installForGood(buildFolder('firefox-mv3'), '0.1.2');
  // The old panel leaves, and the new one stands in its place.
  await open.waitFor("!document.querySelector('[data-before]') && document.querySelector('bandwise-panel')");
  await openOptions();
  await expect.poll(() => options.evaluate('browser.runtime.getManifest().version')).toBe('0.1.2');
  await registered(true);
  const page = await firefox.open(`${SITE}/updated`);
  await page.waitFor("document.querySelector('bandwise-panel')");
  await expect.poll(() => open.count('bandwise-panel')).toBe(1);
});

test('the options list it, and one click there withdraws it', async () => {
  await options.waitFor(`document.querySelector('#sites .rows')?.textContent.includes(${JSON.stringify(PATTERN)})`);
  await options.evaluate("document.querySelector('#sites .rows button').scrollIntoView({ block: 'center' })");
  await options.click({ role: 'button', name: `Stop using Bandwise on ${PATTERN}` });
  await options.waitFor(`!document.querySelector('#sites .rows')?.textContent.includes(${JSON.stringify(PATTERN)})`);
  await expect.poll(granted).toBe(false);
  await registered(false);
  const page = await firefox.open(`${SITE}/withdrawn`);
  await page.click('textarea');
  await page.type('Alone again.');
  expect(await page.count('bandwise-panel')).toBe(0);
});

async function start(): Promise<void> {
  firefox = await launchFirefox({
    profile,
    extension: null,
    serve: (url) => (url.endsWith('favicon.ico') ? null : reviewPage()),
  });
}

// The address of the extension's pages is known only from a panel; an update closes those that are open.
async function openOptions(): Promise<void> {
  const known = await firefox.open(BUILT_IN);
  const panel = await known.child('/panel.html');
  options = await firefox.open(`${await panel.evaluate('location.origin')}/options.html`);
}

function granted() {
  return options.evaluate(`browser.permissions.contains({ origins: [${JSON.stringify(PATTERN)}] })`);
}

// The background registers the page agent after the permission changed; the page is opened only then.
async function registered(expected: boolean): Promise<void> {
  const matches = '(await browser.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches)';
  const until = `(async () => { while ((${matches}).includes(${JSON.stringify(PATTERN)}) !== ${expected}) await new Promise((go) => setTimeout(go, 50)); return true })()`;
  expect(await options.evaluate(until)).toBe(true);
}
