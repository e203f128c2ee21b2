import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import type { Step, Truth, TruthField } from './truth.ts';

/** One page of the corpus: where its files are, and what is true of it. */
export interface CorpusPage {
  id: string;
  folder: string;
  own: boolean;
  truth: Truth;
}

const root = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(root, '../shared/pages');
const CACHE = path.join(root, 'node_modules/.cache/bandwise-pages');
const OWN = path.join(import.meta.dirname, 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const CHAT =
  '<!doctype html><html lang="en"><body><p>Hi, how can we help?</p><textarea placeholder="Send us a message" aria-label="Message"></textarea></body></html>';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * The pages of this folder and, where `../shared/pages` is there, the shared ones; or those of `elsewhere` alone, a folder
 * of built pages. `only` keeps some by id. The shared pages are installed and built once into a cache under node_modules.
 */
export function corpusPages(only: readonly string[] = [], elsewhere?: string): CorpusPage[] {
  const pages = elsewhere ? read(path.resolve(elsewhere), true) : [...sharedPages(), ...read(OWN, true)];
  return pages.filter((page) => !only.length || only.includes(page.id));
}

/** Answers the page's address, and those of its frames and assets, from its folder; all else is 404. */
export async function servePage(context: BrowserContext, page: CorpusPage): Promise<void> {
  const routes = path.join(page.folder, 'routes.json');
  const { documents, assets } = existsSync(routes)
    ? (JSON.parse(readFileSync(routes, 'utf8')) as {
        documents: Record<string, string>;
        assets: Record<string, string>;
      })
    : { documents: { [page.truth.url]: 'index.html', ...page.truth.routes }, assets: {} };
  const files = new Map(Object.entries(documents).map(([url, file]) => [bare(url), file]));
  const origins = new Set([...files.keys()].map((url) => new URL(url).origin));
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.hostname === 'widget.intercom.io') return route.fulfill({ contentType: TYPES['.html'], body: CHAT });
    const known = files.get(bare(request.url())) ?? assets[url.pathname];
    // A single-page app answers every path of its origin with the same document.
    const file = known ?? (request.resourceType() === 'document' && origins.has(url.origin) ? 'index.html' : undefined);
    if (file)
      return route.fulfill({
        contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
        body: readFileSync(path.join(page.folder, file)),
      });
    return request.resourceType() === 'image'
      ? route.fulfill({ contentType: 'image/gif', body: PIXEL })
      : route.fulfill({ status: 404, body: '' });
  });
}

/** Brings a page to a state of its truth. */
export async function takeSteps(page: Page, steps: readonly Step[] = []): Promise<void> {
  for (const step of steps) {
    if (step.click) await page.locator(step.click).click();
    if (step.waitFor) await page.locator(step.waitFor).first().waitFor({ state: 'attached', timeout: 15_000 });
    if (step.waitGone) await page.locator(step.waitGone).first().waitFor({ state: 'detached', timeout: 15_000 });
    if (step.fill) await page.locator(step.fill).fill(step.value ?? '');
    if (step.scroll)
      await page.locator(step.scroll).evaluate((element, top) => element.scrollTo({ top }), step.to ?? 0);
    if (step.wait) await page.waitForTimeout(step.wait);
    if (step.back) await page.goBack();
  }
}

/** The editable a field of the truth means, in whatever frame. */
export function fieldLocator(page: Page, field: TruthField): Locator {
  let scope: Pick<Page, 'locator' | 'frameLocator'> = page;
  for (const frame of field.frame?.split(' >> ') ?? []) scope = scope.frameLocator(frame);
  return scope.locator(field.selector);
}

function read(folder: string, own: boolean): CorpusPage[] {
  const ids = readdirSync(folder).filter((id) => existsSync(path.join(folder, id, 'truth.json')));
  return ids.sort().map((id) => ({
    id,
    own,
    folder: path.join(folder, id),
    truth: JSON.parse(readFileSync(path.join(folder, id, 'truth.json'), 'utf8')) as Truth,
  }));
}

function sharedPages(): CorpusPage[] {
  return existsSync(SHARED) ? read(builtShared(), false) : [];
}

function builtShared(): string {
  const dist = path.join(CACHE, 'dist');
  if (existsSync(dist)) return dist;
  cpSync(SHARED, CACHE, { recursive: true, filter: (from) => !/node_modules|[\\/]dist$/.test(from) });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: CACHE, stdio: 'ignore' });
  execFileSync(process.execPath, ['build.mjs'], { cwd: CACHE, stdio: 'ignore' });
  return dist;
}

function bare(url: string): string {
  return url.split('#')[0] ?? url;
}
