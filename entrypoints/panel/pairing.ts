import browser from 'webextension-polyfill';
import type { AgentToPanel, PanelToAgent } from '../background/protocol.ts';

/** The port to the page agent beside which this panel stands. */
export interface AgentLink {
  send(message: PanelToAgent): void;
  /** Called with each message, those that came before included. */
  listen(listener: (message: AgentToPanel) => void): void;
}

/**
 * Waits for the page agent's token and port, and uses the port only after the background said that the token belongs to this tab.
 * Anything else that a page posts here is ignored: a panel loaded by a page itself stays empty.
 */
export function pairWithAgent(): Promise<AgentLink> {
  return new Promise((resolve) => {
    addEventListener('message', async (event: MessageEvent) => {
      const port = event.ports[0];
      if (event.source !== window.parent || event.data?.bandwise !== 1 || !port) return;
      const verified = await browser.runtime.sendMessage({ type: 'verify-token', token: String(event.data.token) });
      if (verified === true) resolve(linkOver(port));
    });
  });
}

function linkOver(port: MessagePort): AgentLink {
  return {
    send: (message) => port.postMessage(message),
    listen(listener) {
      port.onmessage = (event: MessageEvent<AgentToPanel>) => listener(event.data);
    },
  };
}
