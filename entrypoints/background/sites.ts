import browser from 'webextension-polyfill';
import { HR_HOST_PATTERNS, isBuiltInSite } from './hosts.ts';
import { sitesOff } from './settings.ts';

/** "Use Bandwise on this site": the sites a person added, by an optional permission asked for at that moment. */

const SCRIPT_ID = 'added-sites';
const SCRIPT_FILE = '/content-scripts/review.js';

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
  return origins.filter((origin) => !HR_HOST_PATTERNS.includes(origin));
}

/**
 * Registers the page agent for every granted site. Registrations do not survive an update of the extension, so this runs at
 * install, at start-up and whenever a permission changes.
 */
export function registerAddedSites(): Promise<void> {
  // Two of these reasons may come at once, and a script may not be registered twice.
  registering = registering.then(register, register);
  return registering;
}

let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Starts the page agent in a frame that has something to write in. Quiet where the frame is gone by then. */
export async function startAgent(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/agent.js'], injectImmediately: true }).catch(() => {});
}

/** Starts looking in a tab that is already open, so that a newly added site needs no reload. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] });
}

/** After an install or update: pages that are already open need no reload. A tab that refuses scripts is left alone. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...HR_HOST_PATTERNS, ...(await addedSites())] });
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
