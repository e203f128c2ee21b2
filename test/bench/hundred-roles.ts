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

/** Milliseconds, by the clocks of two browsers that open the panel in turn: one with one role, one with a hundred. */
export async function hundredRoles(loads: number): Promise<HundredRoles> {
  const site = await serveSampleSite();
  const one = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const many = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const options = await many.openExtensionPage('options.html');
  const file = path.join(tmpdir(), `bandwise-hundred-${process.pid}.csv`);
  writeFileSync(file, rolesAsCsv(100));
  const imported = await importFile(options, file);
  await options.close();
  // The other one is brought as well, so that both are read from the same store.
  writeFileSync(file, rolesAsCsv(1));
  const alone = await one.openExtensionPage('options.html');
  await importFile(alone, file);
  await alone.close();
  rmSync(file);
  const times: Pick<HundredRoles, 'one' | 'hundred'> = { one: [], hundred: [] };
  for (let load = -1; load < loads; load += 1) {
    for (const [browser, list] of [
      [one, times.one],
      [many, times.hundred],
    ] as [ChromiumWithBandwise, number[]][]) {
      const { page, mounted } = await openForm(browser, site.origin);
      // The first load of each warms the caches.
      if (load >= 0) list.push(mounted);
      await page.close();
    }
  }
  await one.close();
  await many.close();
  await site.close();
  return { ...imported, ...times };
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

/** The role that ships so many times, under its own name the middle one. */
function rolesAsCsv(count: number): string {
  const framework = builtin();
  const roles = framework.roles.flatMap((role) =>
    Array.from({ length: count }, (_, at) => ({
      ...role,
      name: at === Math.floor(count / 2) ? role.name : `${role.name} ${at + 1}`,
    })),
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
