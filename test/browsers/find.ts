import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium as playwrightChromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/**
 * The path of a browser on this machine, or null. Takes what the environment names (CHROMIUM, CHROME_PATH; FIREFOX) before
 * what is installed. A path named there that does not exist is an error: silently taking another would hide a typo.
 */
export function findBrowser(name: BrowserName): string | null {
  for (const variable of VARIABLES[name]) {
    const named = process.env[variable];
    if (!named) continue;
    const found = existsSync(named) ? named : onPath(named);
    if (!found)
      throw new Error(`${variable}=${named}: there is no such file. Name a browser that exists, or unset it.`);
    return found;
  }
  return candidates(name).find((candidate) => candidate !== null && isRealBrowser(candidate)) ?? null;
}

/**
 * The path of a browser, installed first where that can be done without asking: by apt as root (Debian, Ubuntu), else
 * Playwright's Chromium. Throws an error that says what to do when neither is possible. `say` is told what happens.
 */
export function obtainBrowser(name: BrowserName, say: (line: string) => void): string {
  const present = findBrowser(name);
  if (present) return present;
  for (const install of INSTALLERS[name]) {
    if (!install.possible()) continue;
    say(`No ${TITLE[name]} here. Installing it: ${install.command}`);
    install.run();
    const installed = findBrowser(name);
    if (installed && answers(installed)) return installed;
  }
  throw new Error(WHAT_TO_DO[name]);
}

const TITLE = { chromium: 'Chromium', firefox: 'Firefox' };
const VARIABLES = { chromium: ['CHROMIUM', 'CHROME_PATH'], firefox: ['FIREFOX'] };
const WHAT_TO_DO = {
  chromium:
    'No Chromium, Chrome or Edge was found and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium; ' +
    'anywhere with a network: npx playwright install chromium), or set CHROMIUM=/path/to/the/browser.',
  firefox:
    'No Firefox was found and none could be installed. Install one (Debian: apt-get install firefox-esr; macOS: brew install ' +
    "--cask firefox; Windows: winget install Mozilla.Firefox), or set FIREFOX=/path/to/firefox. Playwright's own Firefox cannot load extensions.",
};

interface Installer {
  command: string;
  possible: () => boolean;
  run: () => void;
}

const playwrightInstaller: Installer = {
  command: 'npx playwright install chromium',
  possible: () => true,
  run: () => {
    // Its command line sits beside the package's main file; `npx` may be absent where only `node` is.
    const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'], {
      stdio: 'inherit',
    });
  },
};

const INSTALLERS: Record<BrowserName, Installer[]> = {
  chromium: [aptInstaller(['chromium']), playwrightInstaller],
  // Ubuntu's `firefox` is a stub for snap, which containers lack; `answers` finds that out.
  firefox: [aptInstaller(['firefox-esr']), aptInstaller(['firefox'])],
};

function aptInstaller(packages: string[]): Installer {
  return {
    command: `apt-get install -y ${packages.join(' ')}`,
    possible: () => process.platform === 'linux' && isRoot() && onPath('apt-get') !== null,
    run: () => {
      const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env: environment });
      // Without a font every page is drawn in boxes and the pictures are worthless.
      const wanted = [...packages, 'fonts-liberation'];
      spawnSync('apt-get', ['install', '-y', '-q', ...wanted], { stdio: 'inherit', env: environment });
    },
  };
}

function candidates(name: BrowserName): (string | null)[] {
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  if (name === 'firefox') {
    return [
      ...['firefox-esr', 'firefox'].map(onPath),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ];
  }
  return [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(onPath),
    ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    ...programFiles.flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    playwrightChromium.executablePath(),
  ];
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file)) ?? null;
}

// Ubuntu's /usr/bin/chromium-browser and /usr/bin/firefox start a snap, which may be absent and may not read a profile under /tmp.
function isRealBrowser(file: string): boolean {
  if (!existsSync(file)) return false;
  return statSync(file).size > 20_000 || !/\bsnap\b/.test(readFileSync(file, 'utf8').replace(/^#.*$/gm, ''));
}

function answers(browser: string): boolean {
  return spawnSync(browser, ['--version'], { timeout: 30_000 }).status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
