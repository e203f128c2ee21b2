import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { BidiConnection, type BidiValue } from './bidi.ts';
import { buildFolder } from './build.ts';
import { obtainBrowser } from './find.ts';

/** What Firefox answers for a URL: HTML, or a whole response. Null is a 404. */
export type Served = string | { html: string; headers?: Record<string, string> } | null;

export interface FirefoxWish {
  /** Folder of the extension; the build for Firefox unless told otherwise. Null starts the browser without one. */
  extension?: string | null;
  /** Answers every http and https request of the browser, with no DNS and no certificate. Null: a server of the test's own does. */
  serve: ((url: string) => Served) | null;
  /** Width and height of the pictures, in CSS pixels. */
  viewport?: { width: number; height: number };
  /** Makes the program to start of the browser that was found, such as one with policies of its own. */
  program?: (browser: string) => string;
  /** A profile's folder that outlives the browser, with the extensions installed for good in it; a fresh one when absent. */
  profile?: string;
}

export interface FirefoxWithBandwise {
  /** Opens a page in a new tab and waits until it is loaded. */
  open(url: string): Promise<FirefoxFrame>;
  /** Every http and https address asked for so far, in order. */
  requests: string[];
  /** Installs an extension's folder for good, as if its manifest said `version`: a second, higher one is an update. */
  installForGood(folder: string, version: string): Promise<void>;
  /** Closes the browser and removes its profile, unless it was lent. */
  close(): Promise<void>;
}

/** Starts Firefox headless, with a fresh profile and the extension, over WebDriver BiDi: no driver program is needed. */
export async function launchFirefox(wish: FirefoxWish): Promise<FirefoxWithBandwise> {
  const profile = wish.profile ?? mkdtempSync(path.join(tmpdir(), 'bandwise-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), PREFERENCES.map((line) => `user_pref(${line});\n`).join(''));
  const found = obtainBrowser('firefox', console.log);
  const browser = spawn(
    wish.program?.(found) ?? found,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await BidiConnection.open(`${await listeningAddress(browser)}/session`);
  await connection.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const requests = wish.serve ? await serveEverything(connection, wish.serve) : [];
  const extension = wish.extension === undefined ? buildFolder('firefox-mv3') : wish.extension;
  if (extension) {
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(extension) } });
  }
  return {
    requests,
    async open(url) {
      const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const viewport = wish.viewport ?? { width: 1280, height: 800 };
      await connection.send('browsingContext.setViewport', { context, viewport });
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
      return new FirefoxFrame(connection, context);
    },
    async installForGood(folder, version) {
      const file = path.join(profile, `bandwise-${version}.xpi`);
      writeFileSync(file, zipSync(filesOf(folder, version)));
      const extensionData = { type: 'archivePath', path: file };
      await connection.send('webExtension.install', { extensionData, 'moz:permanent': true });
    },
    async close() {
      await closeBrowser(browser, connection);
      if (!wish.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const PREFERENCES = [
  // A test has nobody to answer the question whether a site may be read.
  '"extensions.webextOptionalPermissionPrompts", false',
  // Our own build is not signed; releases for companies and developers let such a one be installed for good.
  '"xpinstall.signatures.required", false',
];

function filesOf(folder: string, version: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map((entry) => path.join(entry.parentPath, entry.name));
  const zipped = Object.fromEntries(
    read.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), new Uint8Array(readFileSync(file))]),
  );
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as object;
  return { ...zipped, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version })) };
}

/** A tab's page or a frame in it. Elements are named by CSS selector and reached in closed shadow roots too, as a frame. */
export class FirefoxFrame {
  readonly connection: BidiConnection;
  readonly context: string;

  constructor(connection: BidiConnection, context: string) {
    this.connection = connection;
    this.context = context;
  }

  /** Runs an expression in the frame's own world and answers its value (strings, numbers, booleans, null; else JSON it yourself). */
  async evaluate(expression: string): Promise<BidiValue> {
    const answer = await this.connection.send<ScriptAnswer>('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The expression threw');
    return answer.result?.value ?? null;
  }

  /** The child frame whose address ends with `ending` ("/panel.html"), waited for. */
  async child(ending: string): Promise<FirefoxFrame> {
    const found = await this.#until(`a frame ${ending}`, async () => {
      const { contexts } = await this.connection.send<{ contexts: Tree[] }>('browsingContext.getTree', {
        root: this.context,
      });
      return contexts[0]?.children?.find((child) => new URL(child.url).pathname.endsWith(ending));
    });
    return new FirefoxFrame(this.connection, found.context);
  }

  /** How many elements match now. */
  async count(locator: Locator): Promise<number> {
    return (await this.#nodes(locator)).length;
  }

  /**
   * Clicks the first match in its middle, waiting until there is one. A press on something else, for the page moved under the
   * mouse, is kept from the page and made again; throws after 15 s.
   */
  async click(locator: Locator): Promise<void> {
    await this.#until(`a click on ${JSON.stringify(locator)}`, async () => {
      const element = { sharedId: await this.#first(locator) };
      await this.#call(GUARD, element);
      const origin = { type: 'element', element };
      const steps = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await this.#perform([{ type: 'pointer', id: 'mouse', actions: steps }]);
      // A click that took the page away leaves no one to ask.
      const missed = await this.#call('() => window.endGuard?.()').catch(() => false);
      return missed === true ? undefined : true;
    });
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Presses one key by its name. */
  async press(key: Key): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Ctrl+Z (Cmd+Z on macOS). */
  undo(): Promise<void> {
    return this.#chord('z');
  }

  /** Ctrl+V (Cmd+V on macOS). */
  paste(): Promise<void> {
    return this.#chord('v');
  }

  async #chord(key: string): Promise<void> {
    const modifier = process.platform === 'darwin' ? '\uE03D' : '\uE009';
    const actions = [
      { type: 'keyDown', value: modifier },
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
      { type: 'keyUp', value: modifier },
    ];
    await this.#perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Waits until an expression is true in the frame; throws after 15 s, naming the expression. */
  async waitFor(expression: string): Promise<void> {
    await this.#until(expression, async () =>
      (await this.evaluate(`Boolean(${expression})`)) === true ? true : undefined,
    );
  }

  /** A picture of the frame as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.connection.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(data, 'base64');
  }

  async #call(functionDeclaration: string, ...nodes: object[]): Promise<BidiValue> {
    const answer = await this.connection.send<ScriptAnswer>('script.callFunction', {
      functionDeclaration,
      arguments: nodes,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The function threw');
    return answer.result?.value ?? null;
  }

  #perform(actions: object[]): Promise<object> {
    return this.connection.send('input.performActions', { context: this.context, actions });
  }

  async #nodes(locator: Locator): Promise<{ sharedId: string }[]> {
    const { nodes } = await this.connection.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator:
        typeof locator === 'string' ? { type: 'css', value: locator } : { type: 'accessibility', value: locator },
    });
    return nodes;
  }

  async #first(locator: Locator): Promise<string> {
    return this.#until(JSON.stringify(locator), async () => (await this.#nodes(locator))[0]?.sharedId);
  }

  async #until<T>(what: string, probe: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + 15_000;
    for (;;) {
      const found = await probe();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Firefox: waited 15 s for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Keeps one press of the mouse from everything but the element, its label, and what holds it where its own tree is closed. */
const GUARD = `(element) => {
  const root = element.getRootNode();
  const meant = [element, ...(element.labels ?? []), ...(root.mode === 'closed' ? [root.host] : [])];
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  let missed = false;
  const listener = (event) => {
    if (event.type === 'pointerdown') missed = !event.composedPath().some((each) => meant.includes(each));
    if (!missed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.endGuard?.();
  for (const type of types) window.addEventListener(type, listener, true);
  window.endGuard = () => {
    for (const type of types) window.removeEventListener(type, listener, true);
    delete window.endGuard;
    return missed;
  };
}`;

// WebDriver's code points for keys without a character.
const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015' };
export type Key = keyof typeof KEYS;

/** CSS, or an accessible role and exact name. */
export type Locator = string | { role?: string; name?: string };

interface Tree {
  context: string;
  url: string;
  children?: Tree[];
}

interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: { value?: BidiValue };
  exceptionDetails?: { text: string };
}

function listeningAddress(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    browser.stderr?.on('data', (chunk) => {
      heard += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(heard)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it listened.\n${heard}`)));
  });
}

async function serveEverything(connection: BidiConnection, serve: (url: string) => Served): Promise<string[]> {
  const requests: string[] = [];
  connection.on('network.beforeRequestSent', (event) => {
    const { request, isBlocked } = event as { request: { url: string; request: string }; isBlocked: boolean };
    if (!isBlocked) return;
    requests.push(request.url);
    const answer = serve(request.url);
    const { html, headers = {} } = typeof answer === 'string' ? { html: answer } : (answer ?? { html: '' });
    void connection.send('network.provideResponse', {
      request: request.request,
      statusCode: answer === null ? 404 : 200,
      reasonPhrase: answer === null ? 'Not Found' : 'OK',
      headers: Object.entries({ 'content-type': 'text/html; charset=utf-8', ...headers }).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'string', value: html },
    });
  });
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await connection.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  return requests;
}

async function closeBrowser(browser: ChildProcess, connection: BidiConnection): Promise<void> {
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  await connection.send('browser.close').finally(() => connection.close());
  // Firefox answers before it has written its profile; one that hangs must not hold the tests.
  const killer = setTimeout(() => browser.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(killer);
}
