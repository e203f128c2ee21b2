import type { Frame, Page } from 'playwright';
import { launchChromium } from '../browsers/chromium.ts';
import { type Key, launchFirefox } from '../browsers/firefox.ts';

/** What a test may do with a page or a frame, alike in Chromium and Firefox; `FirefoxFrame` has this shape as it is. */
export interface Place {
  /** Runs an expression in the page's own world and answers its value. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true; throws after 15 s, naming it. */
  waitFor(expression: string): Promise<void>;
  /** Clicks the first match of a CSS selector, waited for; closed shadow roots are out of its reach. */
  click(selector: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key by its name: "Escape", "Enter", "Tab", "ArrowDown". */
  press(key: Key): Promise<void>;
  /** Ctrl+Z (Cmd+Z on macOS). */
  undo(): Promise<unknown>;
  /** The frame below this one whose path ends with `ending`, waited for. */
  child(ending: string): Promise<Place>;
}

export interface EitherBrowser {
  open(url: string): Promise<Place>;
  close(): Promise<void>;
}

export const BROWSERS = ['chromium', 'firefox'] as const;

/** Starts a browser with the release build, in which `serve` (address to HTML, or null for a 404) is the whole web. */
export async function launchEither(
  name: (typeof BROWSERS)[number],
  serve: (url: string) => string | null,
): Promise<EitherBrowser> {
  if (name === 'firefox') return launchFirefox({ serve });
  const browser = await launchChromium({ build: 'chrome-mv3' });
  await browser.context.route(/^https?:/, (route) => {
    const body = serve(route.request().url());
    return route.fulfill({
      status: body === null ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '',
    });
  });
  return {
    async open(url) {
      const page = await browser.context.newPage();
      await page.goto(url);
      return new ChromiumPlace(page, page.mainFrame());
    },
    close: () => browser.close(),
  };
}

class ChromiumPlace implements Place {
  readonly page: Page;
  readonly frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.frame.evaluate(expression);
  }

  async waitFor(expression: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await this.frame.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`Chromium: waited 15 s for ${expression}`);
      await this.page.waitForTimeout(50);
    }
  }

  click(selector: string): Promise<void> {
    return this.frame.locator(selector).first().click();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('ControlOrMeta+z');
  }

  async child(ending: string): Promise<Place> {
    const end = Date.now() + 15_000;
    for (;;) {
      // The panel hangs in a closed root, so its frame is a child of the page as any other.
      const found = this.frame.childFrames().find((one) => one.url() && new URL(one.url()).pathname.endsWith(ending));
      if (found) return new ChromiumPlace(this.page, found);
      if (Date.now() > end) throw new Error(`Chromium: waited 15 s for a frame ${ending}`);
      await this.page.waitForTimeout(50);
    }
  }
}
