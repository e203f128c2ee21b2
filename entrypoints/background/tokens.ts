import browser from 'webextension-polyfill';

/**
 * One-time tokens that pair a panel with the page agent of its own tab. Kept in session storage, since the worker may
 * sleep between the two calls; the page sees neither the token nor the port it stands for.
 */
const prefix = 'token:';

/** Binds a token to the tab of the page agent that made it. */
export async function registerToken(token: string, sender: browser.Runtime.MessageSender): Promise<boolean> {
  if (sender.tab?.id === undefined) return false;
  await browser.storage.session.set({ [prefix + token]: sender.tab.id });
  return true;
}

/** True once, for the panel's own page in the tab that the token was bound to. */
export async function verifyToken(token: string, sender: browser.Runtime.MessageSender): Promise<boolean> {
  const key = prefix + token;
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const tabId = stored[key];
  return tabId !== undefined && tabId === sender.tab?.id && isPanel(sender.url);
}

// With `use_dynamic_url` the host part of the panel's address changes with each session, so only the path is compared.
function isPanel(url: string | undefined): boolean {
  if (!url) return false;
  const { protocol, pathname } = new URL(url);
  return /^(chrome|moz)-extension:$/.test(protocol) && pathname === '/panel.html';
}
