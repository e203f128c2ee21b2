import { useCallback, useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { PageState } from '../background/protocol.ts';
import {
  patternFor,
  type SiteState,
  siteState,
  startAgent,
  startInTab,
  startPointing,
  startReader,
  turnOn,
} from '../background/sites.ts';

/** The page the popup was opened on: what its page agent says, and whether Bandwise may run there. */
export interface ActivePage {
  url: string | null;
  page: PageState | null;
  site: SiteState | null;
  /** "Use Bandwise on this site": asks the browser for the permission, then starts at once. */
  useHere(): Promise<void>;
  stopHere(): Promise<void>;
  turnOn(): Promise<void>;
  /** "Point at the fields": goes on in the page itself, so the popup closes. */
  point(): Promise<void>;
  /** The page as structure, labels and roles, without what a person wrote; null when it does not answer. */
  reducePage(): Promise<string | null>;
}

export function useActivePage(): ActivePage {
  const [tab, setTab] = useState<{ id: number; url: string } | null>(null);
  const [page, setPage] = useState<PageState | null>(null);
  const [site, setSite] = useState<SiteState | null>(null);

  const look = useCallback(async () => {
    const active = await activeTab();
    setTab(active);
    if (!active) return;
    const siteNow = await siteState(active.url);
    setSite(siteNow);
    const state = await pageState(active.id);
    setPage(state);
    // A page that never spoke of a review was not read; now someone asks, it is, and says so when it was.
    if (!state && (siteNow === 'built-in' || siteNow === 'added')) await startReader(active.id, 0);
  }, []);
  useEffect(() => {
    void look();
    const onRead = (message: unknown) => {
      if ((message as { type?: string }).type === 'page-state') void look();
    };
    browser.runtime.onMessage.addListener(onRead);
    return () => browser.runtime.onMessage.removeListener(onRead);
  }, [look]);

  return {
    url: tab?.url ?? null,
    page,
    site,
    async useHere() {
      if (!tab) return;
      // The request comes first: browsers grant it only while the click is fresh.
      const granted = await browser.permissions.request({ origins: [patternFor(tab.url)] });
      if (granted) await startInTab(tab.id);
      await look();
    },
    async stopHere() {
      if (tab) await browser.permissions.remove({ origins: [patternFor(tab.url)] });
      await look();
    },
    async reducePage() {
      if (!tab) return null;
      // A page without a form has no agent yet.
      await startAgent(tab.id, 0);
      const html = await browser.tabs.sendMessage(tab.id, { type: 'reduce-page' }, { frameId: 0 }).catch(() => null);
      return typeof html === 'string' ? html : null;
    },
    async point() {
      if (!tab) return;
      await startPointing(tab.id);
      window.close();
    },
    async turnOn() {
      if (tab) await turnOn(new URL(tab.url).host);
      await look();
    },
  };
}

async function pageState(tabId: number): Promise<PageState | null> {
  const state = await browser.tabs.sendMessage(tabId, { type: 'get-page-state' }, { frameId: 0 }).catch(() => null);
  return state as PageState | null;
}

// Opened as a page of its own, the popup is told which tab is meant: `popup.html?tab=7`.
async function activeTab(): Promise<{ id: number; url: string } | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked
    ? await browser.tabs.get(Number(asked))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id !== undefined && tab.url && /^https?:/.test(tab.url) ? { id: tab.id, url: tab.url } : null;
}
