import type { Frame, Page } from 'playwright';
import { launchChromium, panelFrame } from '../../browsers/chromium.ts';
import { agentFolder } from './build.ts';
import { asking, type EditorBrowser, type EditorTab, type PanelFrame, READY, until } from './driver.ts';

/**
 * Starts Chromium with the test agent as a real extension: closed shadow roots are shown to no one else. Where the built extension
 * is beside it, the agent only tells where the field is.
 */
export async function startChromium({ withPanel = false } = {}): Promise<EditorBrowser> {
  const { context, close } = await launchChromium({
    build: withPanel ? 'chrome-mv3-everywhere' : null,
  });
  if (withPanel) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as unknown as (method: string, parameters: object) => Promise<object>;
  await send('Extensions.loadUnpacked', { path: agentFolder });
  return { tab: async () => new ChromiumTab(await context.newPage()), close };
}

class ChromiumTab implements EditorTab {
  readonly page: Page;
  frame: Frame;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.mainFrame();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await until(`the editor of ${url}`, async () => {
      for (const frame of this.page.frames()) {
        if (await frame.evaluate(READY).catch(() => false)) {
          this.frame = frame;
          return true;
        }
      }
      return false;
    });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.frame.evaluate(expression);
  }

  async ask<T>(verb: string, text?: string, limits?: object): Promise<T> {
    return JSON.parse(await this.frame.evaluate(asking(verb, text, limits))) as T;
  }

  async clickField(): Promise<void> {
    const { x, y } = await this.ask<{ x: number; y: number }>('point');
    const box = this.frame === this.page.mainFrame() ? null : await (await this.frame.frameElement()).boundingBox();
    await this.page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
  }

  async press(key: string, times = 1): Promise<void> {
    for (let more = times; more > 0; more--) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async panel(timeout?: number): Promise<PanelFrame> {
    const frame = await panelFrame(this.page, timeout);
    return {
      evaluate: (expression) => frame.evaluate(expression),
      click: (selector) => frame.locator(selector).first().click(),
    };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
