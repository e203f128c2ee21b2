import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';

/** What a person does with frameworks in the options page. Pages of the extension are opened by the test itself. */

/** A folder for files that are brought and exported, removed after the tests of a file. */
export function folderForTests(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bandwise-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Chooses files, written first where their text is given. */
export async function bring(options: Page, files: string[]): Promise<void> {
  await options.getByLabel('Choose files').setInputFiles(files);
}

/** Writes a text as a file of that name and chooses it. */
export async function bringText(options: Page, folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  await bring(options, [file]);
}

/** Saves what was understood, and waits until the page says so. */
export async function save(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByRole('status').filter({ hasText: 'is saved' }).waitFor();
}

/** The row of a framework that was brought; those that ship or come by policy have no Remove. */
export function ownRow(options: Page): Locator {
  return options
    .locator('#frameworks .frameworks > li')
    .filter({ has: options.getByRole('button', { name: 'Remove' }) });
}

/** The file that a framework's row exports, as text. */
export async function exported(
  options: Page,
  row: Locator,
  format: 'json' | 'csv' | 'md' | 'txt',
  folder: string,
): Promise<string> {
  const download = options.waitForEvent('download');
  await row.getByRole('button', { name: format, exact: false }).filter({ hasText: format }).click();
  const file = path.join(folder, `exported.${format}`);
  await (await download).saveAs(file);
  return readFileSync(file, 'utf8');
}
