import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { builtin } from '../../rubric/catalog/index.ts';
import { write } from '../../rubric/write/index.ts';
import { type ChromiumWithBandwise, launchChromium } from '../browsers/chromium.ts';
import { serveSampleSite } from '../demo/serve.ts';
import { openForm } from './loads.ts';

/** A framework of a hundred roles (18,400 statements) through the options page, and the panel with it beside one of one role. */
export interface HundredRoles {
  /** From the choice of the file to "what was understood", and from Save to the word that it is saved. */
  read: number;
  save: number;
  /** The longest time for which the options page drew no frame meanwhile. */
  stillest: number;
  /** From the panel's mounting to its first statement, a load each. */
  one: number[];
  hundred: number[];
}

/** Milliseconds, by the clocks of one browser. */
export async function hundredRoles(loads: number): Promise<HundredRoles> {
  const site = await serveSampleSite();
  const browser = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const one = await panelOpenings(browser, site.origin, loads);
  const options = await browser.openExtensionPage('options.html');
  const file = path.join(tmpdir(), `bandwise-hundred-${process.pid}.csv`);
  writeFileSync(file, hundred());
  const imported = await importFile(options, file);
  rmSync(file);
  await options.close();
  const many = await panelOpenings(browser, site.origin, loads);
  await browser.close();
  await site.close();
  return { ...imported, one, hundred: many };
}

async function importFile(options: Page, file: string): Promise<Pick<HundredRoles, 'read' | 'save' | 'stillest'>> {
  await options.getByLabel('Choose files').waitFor();
  await options.evaluate(watchFrames);
  await options.getByLabel('Choose files').setInputFiles(file);
  const save = options.getByRole('button', { name: 'Save', exact: true });
  await save.waitFor({ timeout: 120_000 });
  await save.click();
  await options.getByRole('status').filter({ hasText: 'is saved' }).waitFor();
  const { chosenAt, readAt, saveAt, savedAt, stillest } = await options.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  return { read: readAt - chosenAt, save: savedAt - saveAt, stillest };
}

async function panelOpenings(browser: ChromiumWithBandwise, origin: string, loads: number): Promise<number[]> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const { page, mounted } = await openForm(browser, origin);
    times.push(mounted);
    await page.close();
  }
  return times;
}

/** The role that ships a hundred times, the one of the sample review among them. */
function hundred(): string {
  const framework = builtin();
  const roles = framework.roles.flatMap((role) =>
    Array.from({ length: 100 }, (_, at) => ({ ...role, name: at === 50 ? role.name : `${role.name} ${at + 1}` })),
  );
  return write({ ...framework, roles }, 'csv');
}

interface Watched {
  chosenAt: number;
  readAt: number;
  saveAt: number;
  savedAt: number;
  stillest: number;
}

// Stands in the page: no import, no name from outside.
function watchFrames(): void {
  const watched: Watched = { chosenAt: 0, readAt: 0, saveAt: 0, savedAt: 0, stillest: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  document.addEventListener('change', () => (watched.chosenAt ||= performance.now()), true);
  document.addEventListener('click', () => (watched.saveAt ||= performance.now()), true);
  new MutationObserver(() => {
    if (!watched.readAt && document.querySelector('.import-result .primary')) watched.readAt = performance.now();
    const said = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join();
    if (!watched.savedAt && said.includes('is saved')) watched.savedAt = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  let last = performance.now();
  const frame = (now: number) => {
    if (watched.chosenAt && !watched.savedAt) watched.stillest = Math.max(watched.stillest, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
