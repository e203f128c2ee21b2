import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright';
import { type Build, buildFolder } from './build.ts';
import { obtainBrowser } from './find.ts';

export interface ChromiumWish {
  /** The build to load; null starts the browser without the extension, for comparisons. */
  build: Build | null;
  /** A window to look at, instead of none. */
  headed?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: BrowserContextOptions['colorScheme'];
  /** Device pixels for one CSS pixel; 1 unless told otherwise. */
  scale?: number;
  /** File for Chromium's own log of every request of the browser, written when it closes; read it with `net-log.ts`. */
  netLog?: string;
  /** Makes the program to start of the browser that was found, such as one with policies of its own. */
  program?: (browser: string) => string;
}

export interface ChromiumWithBandwise {
  context: BrowserContext;
  /** The extension's id; empty without one. */
  extensionId: string;
  /** Opens `popup.html` or `options.html` in a tab of its own. */
  openExtensionPage(file: 'popup.html' | 'options.html'): Promise<Page>;
  /** Loads a copy of the build whose manifest says `version`, in place of the one that runs: an update. */
  update(version: string): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile and the built extension. Throws when no browser or no build is there. */
export async function launchChromium(wish: ChromiumWish): Promise<ChromiumWithBandwise> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bandwise-chromium-'));
  const browser = obtainBrowser('chromium', console.log);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: wish.program?.(browser) ?? browser,
    headless: !wish.headed,
    viewport: wish.headed ? null : (wish.viewport ?? { width: 1280, height: 800 }),
    colorScheme: wish.colorScheme ?? null,
    ...(wish.scale ? { deviceScaleFactor: wish.scale } : {}),
    // Playwright switches extensions off where it expects none.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SWITCHES, ...(wish.netLog ? [`--log-net-log=${wish.netLog}`] : [])],
  });
  const extensionId = wish.build ? await loadExtension(context, buildFolder(wish.build)) : '';
  return {
    context,
    extensionId,
    async openExtensionPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    async update(version) {
      const folder = path.join(profile, `bandwise-${version}`);
      cpSync(buildFolder(wish.build ?? 'chrome-mv3'), folder, { recursive: true });
      const manifest = path.join(folder, 'manifest.json');
      const updated = { ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version };
      writeFileSync(manifest, JSON.stringify(updated));
      await loadExtension(context, folder);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The panel's frame in `page`, waited for. The shadow root that holds it is closed, so that no selector reaches it: it is
 * found among the page's frames by its file. Throws after `timeout` milliseconds.
 */
export async function panelFrame(page: Page, timeout = 15_000): Promise<Frame> {
  const find = () => page.frames().find(isPanel);
  const end = Date.now() + timeout;
  for (;;) {
    const frame = find();
    if (frame) return frame;
    if (Date.now() > end) throw new Error(`No panel in ${page.url()} within ${timeout} ms`);
    // A page that ends here wakes the wait with an error of its own.
    await page.waitForTimeout(50);
  }
}

/** Whether a frame is the panel's. With `use_dynamic_url` its host is a random id, so only the file's name tells. */
export function isPanel(frame: Frame): boolean {
  return frame.url().startsWith('chrome-extension://') && new URL(frame.url()).pathname === '/panel.html';
}

const SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

// Chrome has no --load-extension any more; this command works in Chrome, Edge and Chromium alike.
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone before the extension was loaded');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types follow the stable protocol; this domain is newer.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}
