import browser from 'webextension-polyfill';
import { HR_HOST_PATTERNS, isBuiltInSite } from './hosts.ts';
import { shownForms, sitesOff } from './settings.ts';

/** "Use Bandwise on this site": the sites a person added, by an optional permission asked for at that moment. */

const SCRIPT_ID = 'added-sites';
const SCRIPT_FILE = '/content-scripts/review.js';
const SHOWN_ID = 'shown-sites';
const READER_FILE = '/reader.js';
const AGENT_FILE = '/agent.js';

export type SiteState = 'built-in' | 'added' | 'off' | 'unknown';

/** The match pattern that covers one site: its scheme and host, every path. */
export function patternFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether Bandwise runs on a page of this address, and why. */
export async function siteState(url: string): Promise<SiteState> {
  const { value: off } = await sitesOff.read();
  if (off.includes(new URL(url).host)) return 'off';
  if (isBuiltInSite(url)) return 'built-in';
  const granted = await browser.permissions.contains({ origins: [patternFor(url)] });
  return granted ? 'added' : 'unknown';
}

/** The patterns granted beyond the built-in sites. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Chrome names a granted site without its path, whatever the pattern said.
  const builtIn = new Set(
    HR_HOST_PATTERNS.flatMap((pattern) => [pattern, pattern.replace(/^([a-z*]+:\/\/[^/]+\/).*/, '$1*')]),
  );
  return origins.filter((origin) => !builtIn.has(origin));
}

/**
 * Registers what runs beyond the built-in sites and where something was shown. Registrations do not survive an update of the extension, so this runs at
 * install, at start-up and whenever a permission or what was shown changes.
 */
export function registerSites(): Promise<void> {
  // Two of these reasons may come at once, and a script may not be registered twice.
  registering = registering.then(register, register);
  return registering;
}

let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const wanted = [
    { id: SCRIPT_ID, js: [SCRIPT_FILE], matches: await addedSites() },
    { id: SHOWN_ID, js: [READER_FILE], matches: await shownSites() },
  ]
    .filter(({ matches }) => matches.length > 0)
    .map((script) => ({ ...script, allFrames: true, runAt: 'document_idle' as const, persistAcrossSessions: true }));
  const here = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID, SHOWN_ID] });
  const isHere = ({ id }: { id: string }) => here.some((script) => script.id === id);
  const gone = here.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  // What is registered stays so throughout: a page that loads meanwhile must not miss it.
  const known = wanted.filter(isHere);
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const further = wanted.filter((script) => !isHere(script));
  if (further.length > 0) await browser.scripting.registerContentScripts(further);
}

/** Where a person showed what to read, the page need not speak of reviews for the reader to come. */
async function shownSites(): Promise<string[]> {
  const { value } = await shownForms.read();
  return [...new Set(value.map(({ host }) => `*://${host.replace(/:\d+$/, '')}/*`))];
}

/** "Show Bandwise where to look": starts the pointing in a tab, which then speaks for itself. */
export async function startPointing(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/point.js'] });
}

/** Starts the page reader in a frame that has something to write in. Quiet where the frame is gone by then. */
export function startReader(tabId: number, frameId: number): Promise<void> {
  return start(READER_FILE, tabId, frameId);
}

/** Starts the page agent in a frame with a review form, or above one. Quiet where the frame is gone by then. */
export function startAgent(tabId: number, frameId: number): Promise<void> {
  return start(AGENT_FILE, tabId, frameId);
}

async function start(file: string, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => {});
}

/** Starts looking in a tab that is already open, so that a newly added site needs no reload. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] });
}

/** After an install, update or start of the browser: pages that are already open need no reload. A tab that refuses scripts is left alone. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...HR_HOST_PATTERNS, ...(await addedSites())], discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : startInTab(tab.id).catch(() => {}))));
}

export async function turnOff(host: string): Promise<void> {
  const { value: off } = await sitesOff.read();
  if (!off.includes(host)) await sitesOff.write([...off, host]);
}

export async function turnOn(host: string): Promise<void> {
  const { value: off } = await sitesOff.read();
  await sitesOff.write(off.filter((one) => one !== host));
}
