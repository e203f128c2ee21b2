import type { AgentToBackground, AgentToPanel, PanelToAgent } from '../background/protocol.ts';

type Send = (message: AgentToBackground) => Promise<unknown>;

/**
 * Pairs the page agent with the panel in a frame: a one-time token that the background binds to this tab, and a port the page
 * never sees. Each load of the frame is a new pairing; the port before it is closed.
 */
export function linkPanel(send: Send, onMessage: (message: PanelToAgent) => void, onPaired: () => void) {
  let port: MessagePort | null = null;
  return {
    async pair(panel: Window): Promise<void> {
      port?.close();
      const token = crypto.randomUUID();
      await send({ type: 'register-token', token });
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = (event: MessageEvent<PanelToAgent>) => onMessage(event.data);
      // '*': on a page with a sandboxing CSP the panel's origin is null. The token means nothing to any other reader.
      panel.postMessage({ bandwise: 1, token }, '*', [channel.port2]);
      onPaired();
    },
    send(message: AgentToPanel): void {
      port?.postMessage(message);
    },
  };
}
