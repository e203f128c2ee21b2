import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showPageState } from './icon.ts';
import { lookAtPolicy, policyReady } from './policy.ts';
import type { AgentToBackground, BackgroundToAgent, PanelToBackground, TopToFrame } from './protocol.ts';
import { shownForms } from './settings.ts';
import { registerSites, startAgent, startInOpenTabs, startReader, turnOff } from './sites.ts';
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
      await policyReady();
      await registerSites();
      await startInOpenTabs();
    });
    browser.runtime.onStartup.addListener(async () => {
      await registerSites();
      await policyReady();
      // Pages that the browser opened before it had the scripts again.
      await startInOpenTabs();
    });
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'managed') void lookAtPolicy(true);
      if (area === 'local' && shownForms.key in changes) void registerSites();
    });
    browser.permissions.onAdded.addListener(registerSites);
    browser.permissions.onRemoved.addListener(registerSites);
  },
});

function answer(message: AgentToBackground | PanelToBackground, sender: Sender): Promise<unknown> | undefined {
  switch (message.type) {
    case 'register-token':
      return registerToken(message.token, sender);
    case 'verify-token':
      return verifyToken(message.token, sender);
    case 'turn-off-site':
      return turnOff(message.host);
    case 'policy-ready':
      return policyReady();
    case 'open-options':
      return browser.runtime.openOptionsPage();
  }
  const { frameId = 0, tab } = sender;
  // What follows is said of a page; a message from no tab is none of a page's.
  if (tab?.id === undefined) return undefined;
  switch (message.type) {
    case 'start-reader':
      return startReader(tab.id, frameId);
    case 'start-agent':
      return startAgent(tab.id, frameId);
    case 'page-state':
      return showPageState(tab.id, message.state);
    case 'frame-form':
      return offerToTop(tab.id, {
        type: 'from-frame-form',
        frameId,
        form: message.form,
        verdict: message.verdict,
      });
    case 'frame-draft':
      return toTop(tab.id, { type: 'from-frame-draft', frameId, fieldId: message.fieldId, text: message.text });
    case 'to-frame':
      return toFrame(tab.id, message.frameId, message.message);
  }
}

/** A top page without a form of its own has no page agent yet; a form in one of its frames is reason enough for one. */
async function offerToTop(tabId: number, message: BackgroundToAgent & { form: unknown }): Promise<boolean> {
  if (await toTop(tabId, message)) return true;
  if (!message.form) return false;
  await startAgent(tabId, 0);
  return toTop(tabId, message);
}

/** False where the top page has no page agent (a site that is not enabled): the frame then docks its own panel. */
async function toTop(tabId: number, message: BackgroundToAgent): Promise<boolean> {
  const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false);
  return answer === true;
}

function toFrame(tabId: number, frameId: number, message: TopToFrame): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
}
