import type { Page } from 'playwright';
import { ensureBuilt } from '../browsers/build.ts';
import { type ChromiumWithBandwise, isPanel, launchChromium } from '../browsers/chromium.ts';
import { type CorpusPage, servePage, takeSteps } from './pages.ts';
import { bare } from './score.ts';
import type { Truth, TruthField } from './truth.ts';

/** What a person sees of us on a page: null without a panel; else its list "This review" and the labels of its fields. */
type Seen = { terms: Record<string, string>; fields: string[] } | null;

/** How long a panel may take to come or go, and how long a page without a form is looked at, in milliseconds. */
const PATIENCE = 8000;
const SILENCE = 2500;
const KINDS: Record<string, string> = {
  self: 'Self review',
  manager: 'Manager review',
  peer: 'Peer review',
  upward: 'Upward review',
};
const UNSTATED = 'Not stated on the page';

/**
 * The corpus as a person meets it: the built extension in Chromium, the verdict being whether the panel stands, and the panel's
 * own "This review" and "Field" held against the truth. Prints each page and the totals; true when nothing was wrong.
 */
export async function corpusThroughExtension(pages: readonly CorpusPage[]): Promise<boolean> {
  ensureBuilt('chrome-mv3-everywhere');
  const browser = await launchChromium({
    build: 'chrome-mv3-everywhere',
    viewport: { width: 1280, height: 900 },
  });
  const totals = new Map<string, [right: number, all: number]>();
  const count = (name: string, right: boolean) => {
    const [before, all] = totals.get(name) ?? [0, 0];
    totals.set(name, [before + Number(right), all + 1]);
  };
  for (const page of pages) await visit(browser, page, count);
  await browser.close();
  console.log(`\n${[...totals].map(([name, [right, all]]) => `${name} ${right}/${all}`).join(', ')}`);
  return [...totals.values()].every(([right, all]) => right === all);
}

async function visit(
  browser: ChromiumWithBandwise,
  corpusPage: CorpusPage,
  count: (name: string, right: boolean) => void,
): Promise<void> {
  const { truth, id } = corpusPage;
  const { context } = browser;
  await context.unrouteAll();
  await servePage(context, corpusPage);
  const page = await context.newPage();
  await page.addInitScript(countPanels);
  await page.goto(truth.url, { waitUntil: 'load' });
  const presence = async (name: string, positive: boolean, group: string) => {
    const stands = await standsAsExpected(page, positive);
    count(group, stands === positive);
    console.log(`${stands === positive ? 'ok   ' : 'WRONG'} ${name}: ${stands ? 'a panel' : 'silent'}`);
    return stands;
  };
  if (typeof truth.before?.positive === 'boolean') await presence(`${id} before`, truth.before.positive, 'states');
  await takeSteps(page, truth.setup);
  if (truth.ready) await page.locator(truth.ready).first().waitFor({ state: 'attached', timeout: 20_000 });
  const stands = await presence(id, truth.positive, truth.positive ? 'forms' : 'silent');
  if (truth.positive && stands) await holdAgainst(page, truth, truth.fields, true, count);
  for (const after of truth.after ?? []) {
    await takeSteps(page, after.do);
    if (typeof after.positive !== 'boolean') continue;
    const follows = await presence(`${id} after "${after.name}"`, after.positive, 'states');
    if (follows && after.fields) await holdAgainst(page, truth, after.fields, false, count);
  }
  // A panel that came and went again was seen, whatever stands at the end.
  if (!truth.positive) {
    const flashed = Number(await page.evaluate('globalThis.panelsSeen ?? 0').catch(() => 0));
    if (flashed > 0) console.log(`      a panel flashed up ${flashed} times`);
    count('no flash', flashed === 0);
  }
  await page.close();
}

/** Waits until the panel stands or not as it should; a silent page is looked at for a while, since a panel may come late. */
async function standsAsExpected(page: Page, positive: boolean): Promise<boolean> {
  const stands = async () => (await page.locator('bandwise-panel').count()) > 0;
  const end = Date.now() + PATIENCE;
  if (!positive) await page.waitForTimeout(SILENCE);
  for (;;) {
    const now = await stands();
    if (now === positive || Date.now() > end) return now;
    await page.waitForTimeout(100);
  }
}

async function holdAgainst(
  page: Page,
  truth: Truth,
  fields: readonly TruthField[],
  withFacts: boolean,
  count: (name: string, right: boolean) => void,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  let errors: [name: string, error: string | null][] = [];
  do {
    const seen = await see(page);
    errors = [...(withFacts ? factErrors(seen, truth) : []), ...fieldErrors(seen, fields)];
    if (errors.every(([, error]) => error === null)) break;
    await page.waitForTimeout(100);
  } while (Date.now() < end);
  for (const [name, error] of errors) {
    count(name, error === null);
    if (error) console.log(`      ${name}: ${error}`);
  }
}

/** Reads the panel's frame; null while it shows nothing. */
async function see(page: Page): Promise<Seen> {
  const frame = page.frames().find(isPanel);
  return (
    (await frame
      ?.evaluate(() => {
        const terms = [...document.querySelectorAll('dl dt')];
        if (terms.length === 0) return null;
        const field = [...document.querySelectorAll('label.picker')].find((label) =>
          label.textContent?.startsWith('Field'),
        );
        return {
          terms: Object.fromEntries(
            terms.map((term) => [term.textContent?.trim() ?? '', term.nextElementSibling?.textContent?.trim() ?? '']),
          ),
          fields: [...(field?.querySelectorAll('option') ?? [])].map((option) => option.textContent?.trim() ?? ''),
        };
      })
      .catch(() => null)) ?? null
  );
}

function factErrors(seen: Seen, truth: Truth): [name: string, error: string | null][] {
  const expected: [string, string, string][] = [
    ['person', 'Reviewing', truth.employeeName ?? UNSTATED],
    ['title', 'Job title', truth.jobTitle ?? UNSTATED],
    ['kind', 'Review', truth.reviewType ? (KINDS[truth.reviewType] ?? '') : UNSTATED],
    ['rating', 'Rating', truth.rating?.chosen == null ? 'Not chosen' : String(truth.rating.chosen)],
  ];
  return expected.map(([name, term, is]) => {
    const shows = seen?.terms[term];
    return [name, shows === is ? null : `shows ${JSON.stringify(shows)}, is ${JSON.stringify(is)}`];
  });
}

/** Each field shown or missing that the truth does not have; one hidden now may be shown or not. */
function fieldErrors(seen: Seen, fields: readonly TruthField[]): [name: string, error: string | null][] {
  const left = (seen?.fields ?? []).map(bare);
  const errors: [string, string | null][] = [];
  for (const field of fields) {
    const at = left.indexOf(bare(field.label));
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) errors.push(['fields', null]);
    else if (!field.hidden) errors.push(['fields', `missing ${JSON.stringify(field.label)}`]);
  }
  return [...errors, ...left.map((label): [string, string] => ['fields', `too many ${JSON.stringify(label)}`])];
}

// Runs in the page, before anything else.
function countPanels(): void {
  const state = globalThis as { panelsSeen?: number };
  state.panelsSeen = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeName === 'BANDWISE-PANEL') state.panelsSeen = (state.panelsSeen ?? 0) + 1;
  }).observe(document, { childList: true, subtree: true });
}
