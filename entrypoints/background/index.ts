import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showPageState } from './icon.ts';
import type { AgentToBackground, BackgroundToAgent, PanelToBackground, TopToFrame } from './protocol.ts';
import { registerAddedSites, startAgent, startInOpenTabs, turnOff } from './sites.ts';
import { registerToken, verifyToken } from './tokens.ts';

type Sender = browser.Runtime.MessageSender;

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
      answer(message as AgentToBackground | PanelToBackground, sender),
    );
    browser.commands.onCommand.addListener(async (command) => {
      if (command !== 'toggle-panel') return;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined) await toTop(tab.id, { type: 'toggle-panel' });
    });
    browser.runtime.onInstalled.addListener(async () => {
      await registerAddedSites();
      await startInOpenTabs();
    });
    browser.runtime.onStartup.addListener(registerAddedSites);
    browser.permissions.onAdded.addListener(registerAddedSites);
    browser.permissions.onRemoved.addListener(registerAddedSites);
  },
});

function answer(message: AgentToBackground | PanelToBackground, sender: Sender): Promise<unknown> | undefined {
  const tabId = sender.tab?.id;
  switch (message.type) {
    case 'start-agent':
      return tabId === undefined ? undefined : startAgent(tabId, sender.frameId ?? 0);
    case 'register-token':
      return registerToken(message.token, sender);
    case 'verify-token':
      return verifyToken(message.token, sender);
    case 'turn-off-site':
      return turnOff(message.host);
    case 'open-options':
      return browser.runtime.openOptionsPage();
    case 'page-state':
      return tabId === undefined ? undefined : showPageState(tabId, message.verdict);
    case 'frame-form':
      return tabId === undefined
        ? undefined
        : offerToTop(tabId, { type: 'from-frame-form', frameId: sender.frameId ?? 0, form: message.form });
    case 'frame-draft':
      return tabId === undefined
        ? undefined
        : toTop(tabId, {
            type: 'from-frame-draft',
            frameId: sender.frameId ?? 0,
            fieldId: message.fieldId,
            text: message.text,
          });
    case 'to-frame':
      return tabId === undefined ? undefined : toFrame(tabId, message.frameId, message.message);
  }
}

/** A top page with nothing to write in has no page agent yet; a form in one of its frames is reason enough for one. */
async function offerToTop(tabId: number, message: BackgroundToAgent & { form: unknown }): Promise<boolean> {
  if (await toTop(tabId, message)) return true;
  if (!message.form) return false;
  await startAgent(tabId, 0);
  return toTop(tabId, message);
}

/** False where the top page has no page agent (a site that is not enabled): the frame then docks its own panel. */
async function toTop(tabId: number, message: BackgroundToAgent): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

function toFrame(tabId: number, frameId: number, message: TopToFrame): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
}
