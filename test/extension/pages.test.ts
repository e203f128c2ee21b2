import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { isPanel } from '../browsers/chromium.ts';
import { chromiumForTests, hasShared, readyPanel, shared, termOf, verdictOf } from './harness.ts';

const source = path.join(shared, 'pages', 'src');

// Those of the shared pages that are plain HTML; the others need a build, and `npm run corpus` opens them all.
const FORMS = [
  'bamboohr-manager',
  'lucca-manager-fr',
  'personio-selbst-de',
  'kaonavi-self-ja',
  'peoplesoft-iframe-manager',
];
const OTHERS = [
  'neg-15five-checkin',
  'neg-greenhouse-scorecard',
  'neg-completed-review-readonly',
  'neg-lattice-goal-edit',
  'neg-github-code-review',
];
const KINDS: Record<string, string> = {
  self: 'Self review',
  manager: 'Manager review',
  peer: 'Peer review',
  upward: 'Upward review',
};

interface Truth {
  url: string;
  reviewType: string | null;
  employeeName: string | null;
  jobTitle: string | null;
  rating: { chosen: string | null } | null;
  routes?: Record<string, string>;
  setup?: Step[];
  fields: { hidden?: boolean }[];
}

interface Step {
  click?: string;
  waitFor?: string;
  fill?: string;
  value?: string;
  wait?: number;
}

if (!hasShared) console.log('Skipped: the shared pages are not beside the repository (../shared/pages)');

describe.skipIf(!hasShared)('pages of the shared corpus', () => {
  const chromium = chromiumForTests();

  test.each(FORMS)('%s is a review form, and the panel reads it', async (id) => {
    const { page, truth } = await openPage(chromium().context, id);
    const panel = await readyPanel(page);
    if (truth.employeeName) await expect.poll(() => termOf(panel, 'Reviewing')).toBe(truth.employeeName);
    if (truth.jobTitle) await expect.poll(() => termOf(panel, 'Job title')).toBe(truth.jobTitle);
    if (truth.reviewType) await expect.poll(() => termOf(panel, 'Review')).toContain(KINDS[truth.reviewType]);
    await expect.poll(() => termOf(panel, 'Rating')).toBe(truth.rating?.chosen ?? 'Not chosen');
    const shown = truth.fields.filter((field) => !field.hidden).length;
    const options = panel.getByRole('combobox', { name: 'Field' }).getByRole('option');
    if (shown > 1) await expect.poll(() => options.count()).toBeGreaterThanOrEqual(shown);
  });

  test.each(OTHERS)('%s is none, and nothing of ours is on it', async (id) => {
    const { page } = await openPage(chromium().context, id);
    expect(await verdictOf(chromium(), page)).not.toBe(true);
    expect(await page.locator('bandwise-panel').count()).toBe(0);
    expect(page.frames().filter(isPanel)).toEqual([]);
  });
});

// Serves a page under its own address, as the shared folder's serve.mjs does with built ones.
async function openPage(context: BrowserContext, id: string): Promise<{ page: Page; truth: Truth }> {
  const folder = path.join(source, id);
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
  const documents: Record<string, string> = { [bare(truth.url)]: 'index.html' };
  for (const [url, file] of Object.entries(truth.routes ?? {})) documents[bare(url)] = file;
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => {
    const file = documents[bare(route.request().url())];
    if (!file || !existsSync(path.join(folder, file))) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(path.join(folder, file), 'utf8'),
    });
  });
  await page.goto(truth.url);
  for (const step of truth.setup ?? []) await applyStep(page, step);
  return { page, truth };
}

async function applyStep(page: Page, step: Step): Promise<void> {
  if (step.click) await page.locator(step.click).click();
  else if (step.waitFor) await page.locator(step.waitFor).first().waitFor({ state: 'attached' });
  else if (step.fill) await page.locator(step.fill).fill(step.value ?? '');
  else if (step.wait) await page.waitForTimeout(step.wait);
  else throw new Error(`The step ${JSON.stringify(step)} is not known here`);
}

function bare(url: string): string {
  return url.split('#')[0] ?? url;
}
