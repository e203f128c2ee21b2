import { buildFolder } from '../../browsers/build.ts';
import { FirefoxFrame, launchFirefox } from '../../browsers/firefox.ts';
import { agentFolder } from './build.ts';
import { asking, type EditorBrowser, type EditorTab, type PanelFrame, READY, until } from './driver.ts';

/** Starts Firefox with the test agent as a real extension: its content scripts see the page through wrappers, as ours will. */
export async function startFirefox({ withPanel = false } = {}): Promise<EditorBrowser> {
  const { open, close } = await launchFirefox({ extension: agentFolder, serve: null });
  const first = await open('about:blank');
  if (withPanel) await addBandwise(first);
  return { tab: async () => new FirefoxTab(await openTab(first)), close };
}

async function addBandwise(tab: FirefoxFrame): Promise<void> {
  const extensionData = { type: 'path', path: buildFolder('firefox-mv3-everywhere') };
  await tab.connection.send('webExtension.install', { extensionData });
}

interface Tree {
  context: string;
  children?: Tree[];
}

async function openTab(first: FirefoxFrame): Promise<FirefoxFrame> {
  const { context } = await first.connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return new FirefoxFrame(first.connection, context);
}

class FirefoxTab implements EditorTab {
  readonly top: FirefoxFrame;
  frame: FirefoxFrame;

  constructor(top: FirefoxFrame) {
    this.top = top;
    this.frame = top;
  }

  async open(url: string): Promise<void> {
    await this.top.connection.send('browsingContext.navigate', { context: this.top.context, url, wait: 'complete' });
    await until(`the editor of ${url}`, async () => {
      for (const frame of await this.#frames()) {
        if ((await frame.evaluate(READY).catch(() => false)) !== true) continue;
        this.frame = frame;
        return true;
      }
      return false;
    });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.frame.evaluate(
      `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    );
    return JSON.parse(String(answer)) as T;
  }

  async ask<T>(verb: string, text?: string, limits?: object): Promise<T> {
    return JSON.parse(String(await this.frame.evaluate(asking(verb, text, limits)))) as T;
  }

  async clickField(): Promise<void> {
    const { x, y } = await this.ask<{ x: number; y: number }>('point');
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform(this.frame, { type: 'pointer', id: 'mouse', actions });
  }

  async press(key: string, times = 1): Promise<void> {
    const [name = '', ...modifiers] = key.split('+').reverse();
    const held = modifiers.map((modifier) => KEYS[modifier] ?? modifier);
    const value = KEYS[name] ?? name;
    const once = [
      ...held.map((one) => ({ type: 'keyDown', value: one })),
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      ...held.map((one) => ({ type: 'keyUp', value: one })),
    ];
    await this.#keys(Array.from({ length: times }, () => once).flat());
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  async panel(): Promise<PanelFrame> {
    const frame = await this.top.child('/panel.html');
    // The frame has its address before it has its page.
    await frame.waitFor("'browser' in globalThis && document.readyState === 'complete'");
    return {
      evaluate: async (expression) =>
        JSON.parse(String(await frame.evaluate(`JSON.stringify((${expression}) ?? null)`))),
      click: async (selector) => {
        await frame.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
        await frame.click(selector);
      },
    };
  }

  async close(): Promise<void> {
    await this.top.connection.send('browsingContext.close', { context: this.top.context });
  }

  /** Keys go to the frame that has the focus: WebDriver sends them to the one it is told. */
  async #keys(actions: object[]): Promise<void> {
    let target = this.top;
    for (const frame of await this.#frames())
      if ((await frame.evaluate(HAS_FOCUS).catch(() => false)) === true) target = frame;
    await this.#perform(target, { type: 'key', id: 'keyboard', actions });
  }

  async #perform(frame: FirefoxFrame, source: object): Promise<void> {
    await this.top.connection.send('input.performActions', { context: frame.context, actions: [source] });
  }

  async #frames(): Promise<FirefoxFrame[]> {
    const { contexts } = await this.top.connection.send<{ contexts: Tree[] }>('browsingContext.getTree', {
      root: this.top.context,
    });
    const all = (tree: Tree): string[] => [tree.context, ...(tree.children ?? []).flatMap(all)];
    return contexts.flatMap(all).map((context) => new FirefoxFrame(this.top.connection, context));
  }
}

const HAS_FOCUS = "document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? '')";

/** Keys without a character, in WebDriver's private use area. */
const KEYS: Record<string, string> = {
  Control: '\uE009',
  Home: '\uE011',
  End: '\uE010',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Enter: '\uE007',
  Tab: '\uE004',
};
